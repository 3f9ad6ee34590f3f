import { paintPicture } from '../slide-picture.ts';
import type { SlideEntry } from '../slides.ts';

/** A picture of a slide at a step: no ids, no notes, nothing that takes focus or is read aloud a second time. */
export function createPreview({ element }: SlideEntry, step: number): HTMLElement {
  const clone = element.cloneNode(true) as HTMLElement;
  for (const notes of clone.querySelectorAll('aside.notes')) notes.remove();
  for (const part of [clone, ...clone.querySelectorAll('[id]')]) part.removeAttribute('id');
  for (const fragment of clone.querySelectorAll<HTMLElement>('.fragment')) {
    const index = Number(fragment.dataset['fragmentIndex'] ?? 0);
    fragment.classList.toggle('visible', index < step);
    fragment.classList.toggle('current-fragment', index === step - 1);
  }
  paintPicture(clone);
  clone.inert = true;
  return clone;
}
