import { createElement } from '../element.ts';
import { formatReadingHash } from './reading-hash.ts';
import type { ReadingLabels } from './reading-labels.ts';
import type { ReadingPlace } from './reading-place.ts';
import { keptTop, type Way } from './way.ts';

interface FollowOptions {
  readonly way: Way;
  readonly place: ReadingPlace;
  readonly labels: ReadingLabels;
}

/** Links inside the page, whose addresses are not the ids that a browser would look for, and addresses that are typed. */
export function followLinks({ way, place, labels }: FollowOptions): void {
  document.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[href^="#"]') : null;
    const spot = link === null ? undefined : way.find(link.getAttribute('href') ?? '');
    if (link === null || spot === undefined) return;
    event.preventDefault();
    const from = way.spotOf(link);
    const hash = from && formatReadingHash(from.chapter.id, from.paragraph);
    // The browser's way back leads to the very paragraph.
    if (hash !== undefined) place.stay({ chapter: place.current(), hash, isNew: false });
    document.querySelector('.way-back')?.remove();
    way.go(spot, true);
    // Behind the slides there is nothing else to read on with.
    if (hash !== undefined && !spot.chapter.isSlide) offerWayBack(hash, labels);
  });
  window.addEventListener('hashchange', () => {
    const spot = way.find(location.hash);
    if (spot !== undefined) way.go(spot);
    // The browser's way back; a paragraph is a better place than a number of pixels.
    if (spot?.paragraph === undefined) scrollTo({ top: keptTop() ?? scrollY });
  });
}

function offerWayBack(hash: string, { wayBack }: ReadingLabels): void {
  const entry = document.activeElement;
  (entry?.querySelector('dd') ?? entry)?.append(' ', createElement('a', { class: 'way-back', href: hash }, wayBack));
}
