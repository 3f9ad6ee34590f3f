import { type Chapter, readChapters } from '../reading/chapters.ts';
import { mountLinks } from '../reading/copy-link.ts';
import type { ReadingLabels } from '../reading/reading-labels.ts';
import type { ReadingPlace } from '../reading/reading-place.ts';
import type { SlideEntry } from '../slides.ts';
import { beforePatch, onPatched } from './patches.ts';

/** Keeps the list of chapters true, which many others hold: it stays the same list. */
export function keepChaptersFresh(
  slides: readonly SlideEntry[],
  chapters: readonly Chapter[],
  labels: ReadingLabels,
): void {
  onPatched(({ sections }) => {
    (chapters as Chapter[]).splice(0, Number.POSITIVE_INFINITY, ...readChapters(slides, labels));
    mountLinks(
      chapters.filter(({ element }) => sections.includes(element)),
      labels,
    );
  });
}

/** What somebody reads stays where it is in the window. `name` gives the window a name with the title of the deck. */
export function keepReadingFresh(
  slides: readonly SlideEntry[],
  place: ReadingPlace,
  name: (title: string) => void,
): void {
  let read: SlideEntry | undefined;
  let top = 0;
  beforePatch(() => {
    read = slides[place.current()];
    top = read?.element.getBoundingClientRect().top ?? 0;
  });
  onPatched(({ title }) => {
    if (title !== undefined) name(title);
    const now = (read && document.getElementById(read.id)) ?? read?.element;
    if (now?.isConnected) scrollBy({ top: now.getBoundingClientRect().top - top, behavior: 'instant' });
    // It may be another one now, though nothing has moved.
    document.dispatchEvent(new Event('scroll'));
  });
}
