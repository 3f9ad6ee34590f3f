import type { Command } from '../../talk/command.ts';
import { beginTalk, obey, type Talk } from '../../talk/talk.ts';
import type { CheckContext } from '../check/check.ts';
import { toggleFullscreen } from '../fullscreen.ts';
import { helpActions } from '../help-actions.ts';
import { digitOf, openJump } from '../jump.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import { type Labels, labelsFor } from '../labels.ts';
import type { TalkLink } from '../link.ts';
import { keepSpeakerFresh } from '../live/fresh-speaker.ts';
import type { Pointing } from '../pointing/pointing.ts';
import { mountSpeakerPointing } from '../pointing/speaker-pointing.ts';
import { releaseFocusAfterMouse } from '../release-focus.ts';
import { openReport } from '../report/open-report.ts';
import { findPlace, type SlideEntry } from '../slides.ts';
import { talkActions } from '../talk-actions.ts';
import { createKeyButton } from './key-button.ts';
import { createSpeakerLayout, type SpeakerLayout } from './layout.ts';
import { createNotesPanel } from './notes.ts';
import { renderPlace, renderScheme } from './render-place.ts';
import { createScreenButtons, isScreenCommand } from './screen-buttons.ts';
import { type SpeakerLabels, speakerLabels } from './speaker-labels.ts';
import { createTimePanel } from './time.ts';

export interface SpeakerOptions {
  readonly slides: readonly SlideEntry[];
  readonly link: TalkLink;
  readonly lang: string;
  readonly measure: CheckContext['measure'];
  /** Whether the view stands in the window of the show. */
  readonly isHere: boolean;
}

export interface Speaker {
  readonly layout: SpeakerLayout;
  readonly labels: Labels & SpeakerLabels;
  /** What the keys of a window of its own do. */
  readonly actions: KeyboardOptions['actions'];
  readonly pointing: Pick<Pointing, 'actions' | 'leave' | 'putAway'>;
  readonly resizeNotes: (by: number) => void;
  /** Draws what is true now; a view that is not in the page draws nothing. */
  readonly refresh: () => void;
}

/** The speaker view and what keeps it true, for a window of its own or in the one of the show. */
export function createSpeaker({ slides, link, lang, measure, isHere }: SpeakerOptions): Speaker {
  const labels = { ...labelsFor(lang), ...speakerLabels(lang) };
  let talk = beginTalk({ slide: 0, step: 0 });
  let connected = isHere;
  // The show decides and answers; alone, the speaker view turns its own pages, so that the notes can still be read.
  const send = (command: Command) => {
    if (connected) link.send(command);
    else if (!isScreenCommand(command)) show(obey(talk, command, slides, Date.now()));
  };
  const time = createTimePanel({ labels, lang, plan: () => slides.map(({ planned }) => planned), send });
  const notes = createNotesPanel(labels, (hash) => {
    const place = findPlace(hash, slides);
    if (place !== undefined) send({ kind: 'go', ...place });
  });
  const screens = createScreenButtons(labels, isHere, send);
  const layout = createSpeakerLayout(labels, { time, notes, screens });
  const pointing = mountSpeakerPointing({ view: layout.view, link, send, lang });
  const refresh = () => {
    if (!layout.view.isConnected) return;
    renderPlace(layout, notes, slides, talk.place, labels);
    screens.update(talk, connected);
    time.update(talk);
    pointing.follow(talk, talk.place.slide);
  };
  const show = (next: Talk) => {
    talk = next;
    refresh();
  };
  link.onTalk((next, scheme) => {
    renderScheme(layout, scheme);
    show(next);
  });
  link.onConnection((now) => {
    connected = now;
    layout.alarm.textContent = connected ? '' : labels.disconnected;
    layout.view.dataset['connected'] = String(connected);
    refresh();
  });
  const alone = () => (connected ? undefined : talk);
  if (import.meta.hot) keepSpeakerFresh({ view: layout.view, slides, alone, show, refresh });
  setInterval(() => layout.view.isConnected && time.update(talk), 250);
  const jump = (digits = '') => openJump({ slides, lang, current: talk.place.slide, digits, go: send });
  const more = {
    ...helpActions({ window: isHere ? 'show' : 'speaker', measure }),
    report: () => openReport(talk),
  };
  mountButtons({ layout, labels, send, jump, more });
  const actions = speakerActions({ send, jump, link, resize: notes.resize, pointing, more });
  return { layout, labels, actions, pointing, resizeNotes: notes.resize, refresh };
}

type More = Readonly<Record<'help' | 'check' | 'report', () => void>>;

interface ButtonParts {
  readonly layout: SpeakerLayout;
  readonly labels: SpeakerLabels;
  readonly send: TalkLink['send'];
  readonly jump: () => void;
  readonly more: More;
}

function mountButtons({ layout, labels, send, jump, more }: ButtonParts): void {
  releaseFocusAfterMouse(layout.view);
  layout.back.addEventListener('click', () => send({ kind: 'prev' }));
  layout.forward.addEventListener('click', () => send({ kind: 'next' }));
  layout.slides.addEventListener('click', () => jump());
  for (const name of ['help', 'check', 'report'] as const) {
    const button = createKeyButton(labels.ways[name], name);
    button.addEventListener('click', more[name]);
    layout.more.append(button);
  }
}

interface ActionParts {
  readonly send: TalkLink['send'];
  readonly jump: (digits?: string) => void;
  readonly link: TalkLink;
  readonly resize: (by: number) => void;
  readonly pointing: Pick<Pointing, 'actions' | 'leave'>;
  readonly more: More;
}

function speakerActions({ send, jump, link, resize, pointing, more }: ActionParts): KeyboardOptions['actions'] {
  return {
    ...talkActions(send),
    ...pointing.actions,
    ...more,
    scheme: link.toggleScheme,
    fullscreen: toggleFullscreen,
    // A clicker's F5 must not load this window anew.
    present: () => undefined,
    jump: (event) => jump(digitOf(event)),
    larger: () => resize(1),
    smaller: () => resize(-1),
    escape: () => pointing.leave() || send({ kind: 'uncover' }),
  };
}
