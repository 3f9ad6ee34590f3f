import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';

/** The parts of the speaker view that change. */
export interface SpeakerLayout {
  readonly view: HTMLElement;
  readonly position: HTMLElement;
  readonly title: HTMLElement;
  readonly clock: HTMLElement;
  readonly elapsed: HTMLElement;
  readonly alarm: HTMLElement;
  readonly current: HTMLElement;
  readonly nextLabel: HTMLElement;
  readonly next: HTMLElement;
  readonly notesLabel: HTMLElement;
  readonly notes: HTMLElement;
  readonly back: HTMLButtonElement;
  readonly forward: HTMLButtonElement;
}

export function createSpeakerLayout(labels: Labels): SpeakerLayout {
  const parts = createParts(labels);
  const where = createElement('p', { class: 'speaker-where', role: 'status' }, parts.position, ' ', parts.title);
  const times = createElement('dl', { class: 'speaker-times' });
  times.append(
    createElement('div', {}, createElement('dt', {}, labels.elapsed), createElement('dd', {}, parts.elapsed)),
    createElement('div', {}, createElement('dt', {}, labels.clock), parts.clock),
  );
  const header = createElement('header', { class: 'speaker-header' });
  header.append(createElement('h1', { class: 'visually-hidden' }, labels.speakerView), where, times, parts.alarm);
  const main = createElement('main', { class: 'speaker-main' });
  main.append(
    createPart('current', createElement('h2', { class: 'visually-hidden' }, labels.currentSlide), parts.current),
    createPart('next', parts.nextLabel, parts.next),
    createPart('notes', parts.notesLabel, parts.notes),
  );
  const buttons = createElement('nav', { class: 'speaker-buttons', 'aria-label': labels.controls });
  buttons.append(parts.back, parts.forward);
  const view = createElement('div', { class: 'speaker-view' }, header, main, buttons);
  return { view, ...parts };
}

function createParts(labels: Labels): Omit<SpeakerLayout, 'view'> {
  return {
    position: createElement('span', { class: 'speaker-position' }),
    title: createElement('strong', { class: 'speaker-title' }),
    clock: createElement('dd', { class: 'speaker-clock' }),
    elapsed: createElement('span', { class: 'speaker-elapsed', role: 'timer' }),
    alarm: createElement('p', { class: 'speaker-alarm', role: 'alert' }),
    current: createElement('div', { class: 'preview' }),
    nextLabel: createElement('h2', {}, labels.upNext),
    next: createElement('div', { class: 'preview' }),
    notesLabel: createElement('h2', {}, labels.notes),
    notes: createElement('div', {
      class: 'speaker-notes-text',
      role: 'region',
      'aria-label': labels.notes,
      tabindex: '0',
    }),
    back: createElement('button', { type: 'button', class: 'speaker-back' }, labels.back),
    forward: createElement('button', { type: 'button', class: 'speaker-forward' }, labels.forward),
  };
}

function createPart(name: string, ...children: readonly Node[]): HTMLElement {
  return createElement('section', { class: `speaker-${name}` }, ...children);
}
