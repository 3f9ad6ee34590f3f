import type { SlideEntry } from '../slides.ts';

/** Brings a slide to the top of the window, and the keyboard and who listens to its heading. */
export function goToSlide({ element }: SlideEntry): void {
  element.scrollIntoView();
  focusQuietly(element.querySelector<HTMLElement>('h1, h2') ?? element);
}

/** Focus on what is no control: without a stop for the Tab key, and without moving the page. */
export function focusQuietly(element: HTMLElement): void {
  element.tabIndex = -1;
  element.focus({ preventScroll: true });
}
