import { createElement } from '../element.ts';
import { findPlace, type SlideEntry } from '../slides.ts';
import type { Chapter } from './chapters.ts';
import { focusQuietly } from './focus-quietly.ts';
import { paragraphsOf } from './paragraphs.ts';
import { formatReadingHash, parseReadingHash } from './reading-hash.ts';
import { offsetIn } from './reading-offset.ts';
import type { ReadingPlace } from './reading-place.ts';

/** Where to go. */
export interface Spot {
  readonly chapter: Chapter;
  /** Counts from 1; without it, or where there are not so many, the chapter. */
  readonly paragraph?: number | undefined;
}

/** The ways through the reading edition. */
export interface Way {
  /** Scrolls there, gives it the keyboard, and says where it is. `isNew`: the browser's way back leads here again. */
  readonly go: (spot: Spot, isNew?: boolean) => void;
  /** The same, and as far below the top of a chapter as somebody had read there. */
  readonly goBackTo: (spot: Spot, offset: number) => void;
  /** Where an address leads: `#/lesen/leitlinien/3`, that of a slide of the show, or the id of anything in a chapter. */
  readonly find: (hash: string) => Spot | undefined;
  /** Where an element is. */
  readonly spotOf: (element: Element) => Spot | undefined;
}

interface WayOptions {
  readonly slides: readonly SlideEntry[];
  readonly chapters: readonly Chapter[];
  readonly place: ReadingPlace;
}

export function createWay({ slides, chapters, place }: WayOptions): Way {
  const status = createElement('p', { class: 'visually-hidden', role: 'status' });
  document.body.prepend(status);
  let reached: HTMLElement | undefined;
  const spotOf = (element: Element): Spot | undefined => {
    const chapter = chapters.find((candidate) => candidate.element.contains(element));
    if (chapter === undefined || chapter.element === element) return chapter && { chapter };
    const index = paragraphsOf(chapter.element).findIndex((part) => part.contains(element) || element.contains(part));
    return { chapter, paragraph: index < 0 ? undefined : index + 1 };
  };
  const way: Way = {
    goBackTo(spot, offset) {
      way.go(spot);
      const { element } = spot.chapter;
      if (spot.paragraph === undefined) scrollBy({ top: offset - offsetIn(element), behavior: 'instant' });
    },
    go({ chapter, paragraph }, isNew = false) {
      if (isNew) place.keep();
      const element = paragraph === undefined ? undefined : paragraphsOf(chapter.element)[paragraph - 1];
      reached?.classList.remove('reached');
      reached = element;
      element?.classList.add('reached');
      (element ?? chapter.element).scrollIntoView();
      focusQuietly(element ?? chapter.heading ?? chapter.element);
      status.textContent = chapter.nameOf(element);
      // The heading stands for the slide.
      const number = element === chapter.heading ? undefined : element && paragraph;
      place.stay({ chapter: chapters.indexOf(chapter), hash: formatReadingHash(chapter.id, number), isNew });
    },
    find(hash) {
      const target = parseReadingHash(hash);
      if (target !== undefined) {
        const chapter = chapters.find(({ id }) => id === target.slide);
        return chapter && { chapter, paragraph: target.paragraph };
      }
      const element = document.getElementById(hash.slice(1));
      const chapter = chapters[findPlace(hash, slides)?.slide ?? -1];
      return (element && spotOf(element)) ?? (chapter && { chapter });
    },
    spotOf,
  };
  return way;
}
