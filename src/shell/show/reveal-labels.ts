import type { Labels } from '../labels.ts';

/** reveal.js speaks English only, in attributes and text that no setting reaches. */
export function localizeReveal(root: HTMLElement, labels: Labels): void {
  // `role="application"` keeps screen readers from reading line by line (reveal.js issue 3772).
  root.removeAttribute('role');
  const buttons = {
    '.navigate-left': labels.previousSlide,
    '.navigate-right': labels.nextSlide,
    '.navigate-up': labels.slideAbove,
    '.navigate-down': labels.slideBelow,
  };
  const controls = root.querySelector('.controls');
  controls?.setAttribute('role', 'navigation');
  controls?.setAttribute('aria-label', labels.controls);
  for (const [selector, label] of Object.entries(buttons)) {
    const button = controls?.querySelector(selector);
    button?.setAttribute('aria-label', label);
    button?.setAttribute('title', label);
  }
  // Ours says "Folie 3 von 8: Leitlinien" in place of the whole slide; reveal.js goes on writing into the detached one.
  root.querySelector('.aria-status')?.remove();
  // Empty, and a stop for the Tab key.
  root.querySelector('.speaker-notes')?.remove();
  root.querySelector('.pause-overlay')?.remove();
  // A link to where one is; ours is text: `slide-number.ts`.
  root.querySelector('.slide-number')?.remove();
  for (const part of root.querySelectorAll('.progress, .backgrounds')) part.setAttribute('aria-hidden', 'true');
}
