import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import { createKeyButton } from './key-button.ts';
import type { NotesPanel } from './notes.ts';
import type { ScreenButtons } from './screen-buttons.ts';
import type { SpeakerLabels } from './speaker-labels.ts';
import type { TimePanel } from './time.ts';

/** The parts of the speaker view that follow the place of the talk. */
export interface SpeakerLayout {
  readonly view: HTMLElement;
  readonly header: HTMLElement;
  readonly position: HTMLElement;
  readonly title: HTMLElement;
  readonly step: HTMLElement;
  /** Tells people with a screen reader what a step has brought. */
  readonly said: HTMLElement;
  readonly progress: HTMLElement;
  readonly alarm: HTMLElement;
  readonly current: HTMLElement;
  /** The pictures in words, for people who do not see them. */
  readonly currentWords: HTMLElement;
  readonly nextLabel: HTMLElement;
  readonly next: HTMLElement;
  readonly nextWords: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly forward: HTMLButtonElement;
  readonly slides: HTMLButtonElement;
  /** Quiet ways to more: help, check, report. */
  readonly more: HTMLElement;
}

interface Panels {
  readonly time: TimePanel;
  readonly notes: NotesPanel;
  readonly screens: ScreenButtons;
}

export function createSpeakerLayout(labels: Labels & SpeakerLabels, { time, notes, screens }: Panels): SpeakerLayout {
  const parts = createParts(labels);
  const where = createElement('p', { class: 'speaker-where', role: 'status' }, parts.position, ' ', parts.title);
  const header = createElement('header', { class: 'speaker-header' });
  header.append(
    createElement('h1', { class: 'visually-hidden' }, labels.speakerView),
    where,
    parts.step,
    parts.slides,
    time.day,
  );
  header.append(parts.progress, parts.alarm, parts.said);
  const tools = createElement('div', { class: 'speaker-tools', role: 'group', 'aria-label': labels.pointing });
  const main = createElement('main', { class: 'speaker-main' });
  const heading = createElement('h2', { class: 'visually-hidden' }, labels.currentSlide);
  main.append(
    createElement(
      'section',
      { class: 'speaker-current' },
      heading,
      parts.currentWords,
      screens.audience,
      parts.current,
    ),
    createElement('div', { class: 'speaker-side' }, time.panel, notes.panel, parts.more),
    createElement('section', { class: 'speaker-next' }, parts.nextLabel, parts.nextWords, parts.next),
    createElement('div', { class: 'speaker-switches' }, screens.group, tools),
  );
  const buttons = createElement('nav', { class: 'speaker-buttons', 'aria-label': labels.controls });
  buttons.append(parts.back, parts.forward);
  const view = createElement('div', { class: 'speaker-view' }, header, main, buttons);
  return { view, header, ...parts };
}

function createParts(labels: Labels & SpeakerLabels): Omit<SpeakerLayout, 'view' | 'header'> {
  return {
    position: createElement('span', { class: 'speaker-position' }),
    title: createElement('strong', { class: 'speaker-title' }),
    step: createElement('p', { class: 'speaker-step' }),
    said: createElement('p', { class: 'visually-hidden', role: 'status' }),
    progress: createElement('div', { class: 'speaker-progress' }),
    alarm: createElement('p', { class: 'speaker-alarm', role: 'alert' }),
    current: createElement('div', { class: 'preview' }),
    currentWords: createElement('p', { class: 'visually-hidden' }),
    nextLabel: createElement('h2', {}, labels.upNext),
    next: createElement('div', { class: 'preview' }),
    nextWords: createElement('p', { class: 'visually-hidden' }),
    back: createKeyButton(labels.back, undefined, { class: 'speaker-back' }),
    forward: createKeyButton(labels.forward, undefined, { class: 'speaker-forward' }),
    slides: createKeyButton(labels.slides, 'jump', { class: 'speaker-slides' }),
    more: createElement('div', { class: 'speaker-more', role: 'group', 'aria-label': labels.more }),
  };
}
