import { paintPicture } from '../slide-picture.ts';
import type { SlideEntry } from '../slides.ts';

/** What reveal.js writes on the slides of a running show, which a picture of one must not keep. */
const ofShow = {
  attributes: ['id', 'hidden', 'aria-hidden', 'aria-label', 'tabindex', 'data-fragment'],
  classes: ['past', 'present', 'future', 'has-auto-animate'],
  styles: ['display', 'top', 'transform', 'z-index', 'visibility'],
};

/** A picture of a slide at a step: no ids, no notes, nothing that takes focus or is read aloud a second time. */
export function createPreview({ element }: SlideEntry, step: number): HTMLElement {
  const clone = element.cloneNode(true) as HTMLElement;
  for (const part of clone.querySelectorAll('.chapter, aside.notes, .map-caption')) part.remove();
  for (const part of clone.querySelectorAll('[id]')) part.removeAttribute('id');
  // The one that has the keyboard.
  for (const part of clone.querySelectorAll('[tabindex="-1"]')) part.removeAttribute('tabindex');
  for (const name of ofShow.attributes) clone.removeAttribute(name);
  for (const name of ofShow.styles) clone.style.removeProperty(name);
  if (clone.getAttribute('style') === '') clone.removeAttribute('style');
  clone.classList.remove(...ofShow.classes);
  for (const fragment of clone.querySelectorAll<HTMLElement>('.fragment')) {
    const index = Number(fragment.dataset['fragmentIndex'] ?? 0);
    fragment.classList.toggle('visible', index < step);
    fragment.classList.toggle('current-fragment', index === step - 1);
  }
  paintPicture(clone);
  clone.inert = true;
  return clone;
}

/** Puts the picture into its frame and leaves there what else others have put over it. */
export function setPreview(frame: HTMLElement, picture: Node): void {
  for (const old of frame.querySelectorAll(':scope > .slide, :scope > .preview-end')) old.remove();
  frame.prepend(picture);
}
