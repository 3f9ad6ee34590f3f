import { createElement } from '../element.ts';
import type { Labels } from '../labels.ts';
import type { SlideEntry } from '../slides.ts';
import { setText } from './key-button.ts';
import { type NotePart, partAt, splitNotes, stateOfPart } from './note-parts.ts';
import { createNoteSize } from './note-size.ts';
import type { SpeakerLabels } from './speaker-labels.ts';

export interface NotesPanel {
  readonly panel: HTMLElement;
  readonly showSlide: (entry: SlideEntry) => void;
  /** Marks what belongs to the step, where the author said so. */
  readonly showStep: (step: number) => void;
  /** By so many sizes. */
  readonly resize: (by: number) => void;
}

/** `follow`: what a link inside the deck does, with its `#`. */
export function createNotesPanel(labels: Labels & SpeakerLabels, follow: (hash: string) => void): NotesPanel {
  const heading = createElement('h2', {}, labels.notes);
  const progress = createElement('p', { class: 'notes-progress' });
  const smaller = createSizeButton('A–', labels.smaller, '-');
  const larger = createSizeButton('A+', labels.larger, '+');
  const text = createElement('div', { class: 'speaker-notes-text', role: 'region', tabindex: '0' });
  text.setAttribute('aria-label', labels.notes);
  const sizes = createElement('div', { class: 'notes-sizes' }, smaller, larger);
  const head = createElement('div', { class: 'notes-head' }, heading, progress, sizes);
  let parts: readonly NotePart[] = [];
  text.addEventListener('click', (event) => followLink(event, follow));
  const resize = resizer(text, smaller, larger);
  return {
    panel: createElement('section', { class: 'speaker-notes' }, head, text),
    resize,
    showSlide({ element }) {
      const notes = copyNotes(element);
      const label = notes?.querySelector('.notes-label') ?? null;
      setText(heading, label?.textContent ?? labels.notes);
      label?.remove();
      parts = notes === undefined ? [] : splitNotes(notes);
      text.replaceChildren(...(parts.length > 0 ? parts.map((part) => part.element) : [labels.noNotes]));
      text.scrollTo(0, 0);
    },
    showStep(step) {
      const isMarked = parts.length > 1 || (parts[0]?.step ?? 0) > 0;
      const current = partAt(
        parts.map((part) => part.step),
        step,
      );
      progress.hidden = !isMarked;
      if (!isMarked) return;
      for (const [index, part] of parts.entries()) part.element.dataset['state'] = stateOfPart(index, current);
      renderProgress(progress, current, parts.length, labels);
      reveal(parts[current]?.element);
    },
  };
}

/** Its sign is its key as well, and drawn by the style: not a word that its name would have to hold. */
function createSizeButton(sign: string, name: string, key: string): HTMLButtonElement {
  const attributes = { 'aria-label': name, title: name, 'aria-keyshortcuts': key };
  return createElement('button', { type: 'button', 'data-sign': sign, ...attributes });
}

function resizer(text: HTMLElement, smaller: HTMLButtonElement, larger: HTMLButtonElement): NotesPanel['resize'] {
  const size = createNoteSize(document.documentElement.dataset['deck'] ?? '');
  const resize = (by: number) => {
    if (by !== 0) size.change(by);
    text.style.setProperty('--scale', String(size.scale()));
    // Not `disabled`: who presses once too often keeps the focus.
    smaller.setAttribute('aria-disabled', String(size.isSmallest()));
    larger.setAttribute('aria-disabled', String(size.isLargest()));
  };
  smaller.addEventListener('click', () => resize(-1));
  larger.addEventListener('click', () => resize(1));
  resize(0);
  return resize;
}

function followLink(event: MouseEvent, follow: (hash: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  if (link === null) return;
  event.preventDefault();
  follow(link.getAttribute('href') ?? '');
}

/** Ids are stripped: the originals are still in the page. A link to elsewhere must not take the speaker view away. */
function copyNotes(slide: HTMLElement): HTMLElement | undefined {
  const notes = slide.querySelector<HTMLElement>('aside.notes')?.cloneNode(true);
  if (!(notes instanceof HTMLElement)) return undefined;
  for (const part of notes.querySelectorAll('[id]')) part.removeAttribute('id');
  for (const link of notes.querySelectorAll('a:not([href^="#"])')) link.setAttribute('target', '_blank');
  return notes;
}

function renderProgress(progress: HTMLElement, current: number, total: number, labels: SpeakerLabels): void {
  const bars = Array.from({ length: total }, (_, index) => {
    return createElement('i', { 'data-state': stateOfPart(index, current) });
  });
  progress.replaceChildren(
    createElement('span', {}, labels.partOf(current + 1, total)),
    createElement('span', { class: 'notes-bars', 'aria-hidden': 'true' }, ...bars),
  );
}

function reveal(part: HTMLElement | undefined): void {
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  part?.scrollIntoView({ block: 'nearest', behavior: still ? 'auto' : 'smooth' });
}
