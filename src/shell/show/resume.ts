import { elapsed, isStarted, withoutBreak } from '../../talk/clock.ts';
import type { SlideShape } from '../../talk/place.ts';
import { findInterrupted, isCrash } from '../../talk/resume.ts';
import type { Snapshot } from '../../talk/snapshot.ts';
import { beginTalk } from '../../talk/talk.ts';
import { formatElapsed } from '../elapsed.ts';
import { createElement } from '../element.ts';
import { createNotice, noticeArea, removeEmptyArea } from '../notice.ts';
import type { LiveTalk } from './live-talk.ts';
import type { Memory } from './memory.ts';
import { resumeLabels } from './resume-labels.ts';

interface ResumeOptions {
  readonly live: LiveTalk;
  readonly memory: Memory;
  readonly slides: readonly SlideShape[];
  readonly hasSpeaker: () => boolean;
}

/** A talk that broke off: after a crash it goes on at once, an older one only when asked to. */
export async function resumeTalk(options: ResumeOptions): Promise<void> {
  const { live, memory, slides } = options;
  noticeArea();
  const left = await memory.recall(live);
  const interrupted = findInterrupted(left, slides);
  const forget = (tokens: readonly Snapshot[]) => tokens.forEach(({ token }) => void memory.forget(token));
  if (isStarted(live.current().clock) || interrupted === undefined) forgetWhenBegun(live, () => forget(left));
  else if (isCrash(interrupted, Date.now()) && live.current() === memory.start && !memory.isAddressed) {
    goOn(interrupted, options);
    forget(left.filter((other) => other !== interrupted));
  } else ask(interrupted, options, () => forget(left));
  removeEmptyArea();
}

function forgetWhenBegun(live: LiveTalk, forget: () => void): void {
  let isDone = false;
  const check = () => {
    if (isDone || !isStarted(live.current().clock)) return;
    isDone = true;
    forget();
  };
  live.onChange(check);
  check();
}

/** The audience has waited, and so has the clock: it goes on as if nothing had happened. */
function goOn({ token, talk }: Snapshot, { live, memory, slides }: ResumeOptions): void {
  memory.rename(token);
  live.replace(talk);
  const labels = resumeLabels(document.documentElement.lang);
  const anew = createButton(labels.fromTheStart, () => live.replace(beginTalk({ slide: 0, step: 0 })));
  const time = formatElapsed(elapsed(talk.clock, Date.now()));
  const notice = createNotice({
    name: labels.notice,
    text: labels.resumed(talk.place.slide + 1, slides.length, time),
    choices: [createButton(labels.fine), anew],
  });
  live.onChange((now, before) => now.place !== before.place && notice.close());
}

function ask({ token, savedAt, talk }: Snapshot, options: ResumeOptions, forget: () => void): void {
  const { live, memory, slides, hasSpeaker } = options;
  const { lang } = document.documentElement;
  const labels = resumeLabels(lang);
  const resume = () => {
    // A speaker view that has found this window stays with it; one that still looks for the old talk finds it again.
    const isKnown = hasSpeaker();
    if (isKnown) memory.forget(token);
    else memory.rename(token);
    live.replace({ ...talk, clock: withoutBreak(talk.clock, savedAt, Date.now()) });
  };
  const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, parts).format(savedAt);
  const day = format({ day: 'numeric', month: 'long' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const notice = createNotice({
    name: labels.notice,
    text: labels.interrupted(day, time, talk.place.slide + 1, slides.length),
    choices: [createButton(labels.resume, resume), createButton(labels.startAnew, forget)],
  });
  // The first step forward is an answer too.
  forgetWhenBegun(live, () => {
    notice.close();
    if (memory.token() !== token) forget();
  });
}

function createButton(name: string, act?: () => void): HTMLButtonElement {
  const button = createElement('button', { type: 'button' }, name);
  if (act !== undefined) button.addEventListener('click', act);
  return button;
}
