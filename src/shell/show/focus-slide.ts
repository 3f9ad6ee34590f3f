/**
 * Gives the keyboard to the heading, which can have it for as long. `preventScroll`: reveal.js places the slide, and a browser
 * that scrolls to the heading moves it away.
 */
export function focusSlide(slide: HTMLElement): void {
  for (const target of [headingOf(slide) ?? slide, slide]) {
    target.tabIndex = -1;
    target.onblur = () => target.removeAttribute('tabindex');
    target.focus({ preventScroll: true });
    // A heading may be a fragment that is not there yet.
    if (document.activeElement === target) return;
    target.removeAttribute('tabindex');
  }
}

export function headingOf(slide: HTMLElement): HTMLElement | undefined {
  return slide.querySelector<HTMLElement>('.slide-body :is(h1, h2, h3, h4, h5, h6)') ?? undefined;
}
