import { findPlace, type SlideEntry } from '../slides.ts';
import type { LiveTalk } from './live-talk.ts';

/** A link, a bookmark or a typed address leads to its slide and step. */
export function mountPosition(live: LiveTalk, slides: readonly SlideEntry[], rewrite: () => void): void {
  window.addEventListener('hashchange', ({ newURL }) => {
    // Not `location.hash`: the address of the step before may have been written over it by now.
    const place = findPlace(new URL(newURL).hash, slides);
    if (place !== undefined) live.obey({ kind: 'go', ...place });
    rewrite();
  });
  // Before reveal.js, which counts steps in another way and would leave the overview on the wrong slide.
  document.addEventListener('click', (event) => followLink(event, live, slides), { capture: true });
}

function followLink(event: MouseEvent, live: LiveTalk, slides: readonly SlideEntry[]): void {
  if (
    document.querySelector('.reveal.overview') !== null ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    event.button !== 0
  )
    return;
  const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
  const place = link === null ? undefined : findPlace(link.getAttribute('href') ?? '', slides);
  if (place === undefined) return;
  event.preventDefault();
  event.stopPropagation();
  live.obey({ kind: 'go', ...place });
}
