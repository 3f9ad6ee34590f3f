import { createElement } from '../element.ts';
import { formatReadingHash, isReadingHash } from './reading-hash.ts';
import type { ReadingLabels } from './reading-labels.ts';
import { readOffset } from './reading-offset.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { Way } from './way.ts';

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
  window.addEventListener('hashchange', ({ newURL }) => {
    // The place from before may have been written over the address by now; then what is kept there is none of this one.
    const { hash } = new URL(newURL);
    const spot = way.find(hash);
    if (spot !== undefined) way.goBackTo(spot, hash === location.hash ? readOffset() : 0);
    // The browser's way back to the beginning.
    else if (isReadingHash(hash)) scrollTo({ top: 0, behavior: 'instant' });
  });
}

function offerWayBack(hash: string, { wayBack }: ReadingLabels): void {
  const entry = document.activeElement;
  (entry?.querySelector('dd') ?? entry)?.append(' ', createElement('a', { class: 'way-back', href: hash }, wayBack));
}
