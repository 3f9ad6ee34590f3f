import type { Show } from './reveal.ts';
import { formatSlideHash } from './slide-hash.ts';
import { findPlace, type SlideEntry } from './slides.ts';

/**
 * Keeps the address in step with the show: every change is written at once, and a link, a bookmark or a typed address
 * leads to its slide and step.
 */
export function mountPosition(show: Show, slides: readonly SlideEntry[], write: (hash: string) => void): void {
  const writeCurrent = () => {
    const { slide, step } = show.current();
    write(formatSlideHash(slides[slide]?.id ?? '', step));
  };
  show.onChange(writeCurrent);
  window.addEventListener('hashchange', () => {
    const place = findPlace(location.hash, slides);
    if (place !== undefined) show.goTo(place);
    writeCurrent();
  });
  // Before reveal.js, which counts steps in another way and would leave the overview on the wrong slide.
  document.addEventListener('click', (event) => followLink(event, show, slides), { capture: true });
}

function followLink(event: MouseEvent, show: Show, slides: readonly SlideEntry[]): void {
  if (show.isOverview() || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const place = link === null ? undefined : findPlace(link.getAttribute('href') ?? '', slides);
  if (place === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  show.goTo(place);
}
