import { elapsed, isRunning, isStarted } from '../../talk/clock.ts';
import type { Command } from '../../talk/command.ts';
import { paceOf } from '../../talk/pace.ts';
import type { Talk } from '../../talk/talk.ts';
import { timeOnSlide } from '../../talk/visits.ts';
import { formatElapsed } from '../elapsed.ts';
import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { createKeyButton, setButtonLabel, setText } from './key-button.ts';
import type { SpeakerLabels } from './speaker-labels.ts';

interface TimeOptions {
  readonly labels: Labels & SpeakerLabels;
  readonly lang: string;
  /** Planned seconds of each slide. */
  readonly plan: () => readonly number[];
  readonly send: (command: Command) => void;
}

/** The time of the talk with its controls, and the time of the day. */
export interface TimePanel {
  readonly panel: HTMLElement;
  readonly day: HTMLElement;
  readonly update: (talk: Talk) => void;
}

export function createTimePanel({ labels, lang, plan, send }: TimeOptions): TimePanel {
  const format = new Intl.DateTimeFormat(lang, { hour: '2-digit', minute: '2-digit' });
  const day = createElement('dd', { class: 'speaker-clock' });
  const spent = createElement('span', { role: 'timer' });
  const line = (name: string) => createElement('p', { class: `speaker-${name}` });
  const lines = { state: line('state'), remaining: line('remaining'), pace: line('pace'), slide: line('slide-time') };
  const buttons = createButtons(labels, send);
  const heading = createElement('h2', { class: 'visually-hidden' }, labels.timeControls);
  const times = createElement(
    'div',
    { class: 'speaker-times' },
    listOf(labels.elapsed, createElement('dd', { class: 'speaker-elapsed' }, spent)),
  );
  times.append(lines.state, lines.remaining, lines.pace, lines.slide);
  return {
    panel: createElement('section', { class: 'speaker-time' }, heading, times, buttons.group),
    day: listOf(labels.clock, day),
    update(talk) {
      const now = Date.now();
      const milliseconds = elapsed(talk.clock, now);
      setText(day, format.format(now));
      setText(spent, formatElapsed(milliseconds));
      for (const [name, { text, alarm }] of Object.entries(textsOf(talk, milliseconds, plan(), labels))) {
        const element = lines[name as keyof typeof lines];
        setText(element, text);
        element.hidden = text === '';
        element.classList.toggle('speaker-alarming', alarm === true);
      }
      buttons.update(talk);
    },
  };
}

function listOf(name: string, value: HTMLElement): HTMLElement {
  const pair = createElement('div', {}, createElement('dt', {}, name), value);
  return createElement('dl', { class: 'speaker-dial' }, pair);
}

interface Line {
  readonly text: string;
  readonly alarm?: boolean;
}
const nothing: Line = { text: '' };

/** While the picture is frozen the talk is still where the audience sees it. */
function textsOf(talk: Talk, milliseconds: number, plan: readonly number[], labels: SpeakerLabels) {
  const seconds = Math.floor(milliseconds / 1000);
  const { slide } = talk.shown;
  const pace = paceOf(plan, slide, seconds);
  const started = isStarted(talk.clock);
  const onSlide = Math.floor(timeOnSlide(talk.visits, slide, milliseconds) / 1000);
  return {
    state: stateLine(talk, labels),
    remaining: pace === undefined ? nothing : remainingLine(pace.remaining, labels),
    pace: pace === undefined || !started ? nothing : paceLine(pace.behind, labels),
    slide: pace === undefined ? nothing : slideLine(onSlide, plan[slide] ?? 0, labels),
  };
}

function stateLine({ clock }: Talk, labels: SpeakerLabels): Line {
  if (!isStarted(clock)) return { text: labels.notStarted };
  return isRunning(clock) ? nothing : { text: labels.paused, alarm: true };
}

function remainingLine(seconds: number, labels: SpeakerLabels): Line {
  return seconds < 0 ? { text: labels.over(-seconds), alarm: true } : { text: labels.remaining(seconds) };
}

function paceLine(behind: number, labels: SpeakerLabels): Line {
  if (behind === 0) return { text: labels.onTime };
  return behind > 0 ? { text: labels.behind(behind), alarm: true } : { text: labels.ahead(-behind) };
}

function slideLine(seconds: number, planned: number, labels: SpeakerLabels): Line {
  return { text: planned > 0 ? labels.slideTimeOf(seconds, planned) : labels.slideTime(seconds) };
}

/** A reset happens at once, and the same place then takes it back: so neither a slip nor a double click loses the time. */
function createButtons(labels: SpeakerLabels, send: TimeOptions['send']) {
  const toggle = createKeyButton(labels.start, 'clock');
  const reset = createKeyButton(labels.reset);
  const again = createKeyButton(labels.reset);
  let restorable = false;
  toggle.addEventListener('click', () => send({ kind: 'clock' }));
  reset.addEventListener('click', () => send({ kind: restorable ? 'restore' : 'reset' }));
  again.addEventListener('click', () => send({ kind: 'reset' }));
  const group = createElement('div', {
    class: 'speaker-clock-buttons',
    role: 'group',
    'aria-label': labels.timeControls,
  });
  group.append(toggle, reset, again);
  return {
    group,
    update({ clock, beforeReset }: Talk) {
      const started = isStarted(clock);
      restorable = beforeReset !== undefined;
      setButtonLabel(toggle, started ? (isRunning(clock) ? labels.pause : labels.resume) : labels.start);
      setButtonLabel(reset, restorable ? labels.undo : labels.reset);
      if (restorable) reset.setAttribute('aria-label', labels.restore);
      else reset.removeAttribute('aria-label');
      reset.hidden = !started && !restorable;
      again.hidden = !started || !restorable;
    },
  };
}
