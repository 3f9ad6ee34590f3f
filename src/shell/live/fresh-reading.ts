import { type Chapter, readChapters } from '../reading/chapters.ts';
import { mountLinks } from '../reading/copy-link.ts';
import { paragraphsOf } from '../reading/paragraphs.ts';
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
  let marks: readonly { readonly text: string; readonly top: number }[] = [];
  let top = 0;
  beforePatch(() => {
    read = slides[place.current()];
    top = read ? topOf(read.element) : 0;
    const parts = read ? paragraphsOf(read.element) : [];
    const first = parts.findIndex((part) => part.getBoundingClientRect().bottom > innerHeight * 0.1);
    // From what is read upwards: it may be what is written anew.
    const seen = parts.slice(0, first + 1).reverse();
    marks = seen.map((part) => ({ text: part.textContent ?? '', top: topOf(part) }));
  });
  onPatched(({ title }) => {
    if (title !== undefined) name(title);
    const now = (read && document.getElementById(read.id)) ?? read?.element;
    if (now?.isConnected) scrollBy({ top: wayOf(now), behavior: 'instant' });
    // It may be another one now, though nothing has moved.
    document.dispatchEvent(new Event('scroll'));
  });
  /** How far the slide, or what is read in it, has moved down. */
  const wayOf = (slide: HTMLElement) => {
    const parts = new Map(paragraphsOf(slide).map((part) => [part.textContent ?? '', part]));
    const mark = marks.find(({ text }) => parts.has(text));
    const part = mark && parts.get(mark.text);
    return part ? topOf(part) - mark.top : topOf(slide) - top;
  };
}

const topOf = (element: HTMLElement) => element.getBoundingClientRect().top;
