import { elapsed, withoutBreak } from '../../talk/clock.ts';
import type { SlideShape } from '../../talk/place.ts';
import { isCrash } from '../../talk/resume.ts';
import type { Snapshot } from '../../talk/snapshot.ts';
import { beginTalk } from '../../talk/talk.ts';
import { createButton } from '../create-button.ts';
import { formatElapsed } from '../elapsed.ts';
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

/** A talk that broke off: after a crash it goes on at once, another one only when asked to. */
export async function resumeTalk(options: ResumeOptions): Promise<void> {
  const { live, memory } = options;
  noticeArea();
  const left = await memory.recall(live);
  const [last] = left;
  // Nothing else takes a talk away from its speaker; storage forgets by itself what is old.
  const forget = () => left.forEach(({ token }) => void memory.forget(token));
  if (last !== undefined) {
    const isWaitedFor = isCrash(last, Date.now());
    if (isWaitedFor && live.current() === memory.start && !memory.isAddressed) goOn(last, options, forget);
    else ask(last, isWaitedFor, options, forget);
  }
  removeEmptyArea();
}

/** The audience has waited, and so has the clock: it goes on as if nothing had happened. */
function goOn(last: Snapshot, options: ResumeOptions, forget: () => void): void {
  const { live, slides } = options;
  const { talk } = last;
  takeUp(last, options);
  const labels = resumeLabels(document.documentElement.lang);
  const anew = createButton(labels.fromTheStart, () => {
    live.replace(beginTalk({ slide: 0, step: 0 }));
    forget();
  });
  const time = formatElapsed(elapsed(talk.clock, Date.now()));
  showNotice(live, labels.resumed(talk.place.slide + 1, slides.length, time), [createButton(labels.fine), anew]);
}

function ask(last: Snapshot, isWaitedFor: boolean, options: ResumeOptions, forget: () => void): void {
  const { savedAt, talk } = last;
  const { lang } = document.documentElement;
  const labels = resumeLabels(lang);
  const resume = () => {
    const clock = isWaitedFor ? talk.clock : withoutBreak(talk.clock, savedAt, Date.now());
    takeUp({ ...last, talk: { ...talk, clock } }, options);
  };
  const format = (parts: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(lang, parts).format(savedAt);
  const day = format({ day: 'numeric', month: 'long' });
  const time = format({ hour: '2-digit', minute: '2-digit' });
  const text = labels.lastHeld(day, time, talk.shown.slide + 1, options.slides.length);
  showNotice(options.live, text, [createButton(labels.resume, resume), createButton(labels.startAnew, forget)]);
}

/** A speaker view that has found this window stays with it; one that still looks for the old talk finds it again. */
function takeUp({ token, talk }: Snapshot, { live, memory, hasSpeaker }: ResumeOptions): void {
  const isKnown = hasSpeaker();
  if (!isKnown) memory.rename(token);
  live.replace(talk);
  // Only now: it is kept under the other name.
  if (isKnown) memory.forget(token);
}

/** The next step is an answer too: the talk goes on as it is. */
function showNotice(live: LiveTalk, text: string, choices: readonly HTMLElement[]): void {
  const { notice: name } = resumeLabels(document.documentElement.lang);
  const notice = createNotice({ name, text, choices });
  live.onChange((now, before) => now.place !== before.place && notice.close());
}
