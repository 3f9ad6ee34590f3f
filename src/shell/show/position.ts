import { findPlace, type SlideEntry } from '../slides.ts';
import type { LiveTalk } from './live-talk.ts';

/** A link, a bookmark or a typed address leads to its slide and step. */
export function mountPosition(live: LiveTalk, slides: readonly SlideEntry[], isOverview: () => boolean): void {
  window.addEventListener('hashchange', () => {
    const place = findPlace(location.hash, slides);
    if (place !== undefined) live.obey({ kind: 'go', ...place });
  });
  // Before reveal.js, which counts steps in another way and would leave the overview on the wrong slide.
  const follow = (event: MouseEvent) => !isOverview() && followLink(event, live, slides);
  document.addEventListener('click', follow, { capture: true });
}

function followLink(event: MouseEvent, live: LiveTalk, slides: readonly SlideEntry[]): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const place = link === null ? undefined : findPlace(link.getAttribute('href') ?? '', slides);
  if (place === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  live.obey({ kind: 'go', ...place });
}
