import { oncePerFrame } from '../once-per-frame.ts';
import { createPacer } from '../pacer.ts';
import { createSignal } from '../signal.ts';
import type { SlideEntry } from '../slides.ts';
import { holdParagraph } from './hold-paragraph.ts';
import { formatReadingHash, isReadingHash } from './reading-hash.ts';
import { offsetIn } from './reading-offset.ts';

/** Where somebody reads: the slide that the upper part of the window shows. */
export interface ReadingPlace {
  /** Index of the slide. */
  readonly current: () => number;
  readonly onChange: (listener: (slide: number) => void) => void;
  /** For whoever was brought to a place: it is what the address says, until they scroll on. */
  readonly stay: (stay: Stay) => void;
  /** Writes down now where the window stands, for whoever comes back to this entry of the browser's history. */
  readonly keep: () => void;
}

interface Stay {
  /** Index of the slide; more than there are for what stands behind them. */
  readonly chapter: number;
  readonly hash: string;
  /** Whether the browser's way back leads to where they were before. */
  readonly isNew: boolean;
}

/** Browsers stop listening after 200 changes of the address in 10 seconds. */
const addressPace = { every: 250, burst: 4 };

/** Follows scrolling, and keeps the place in the address, for links and for reloads. */
export function followPlace(slides: readonly SlideEntry[]): ReadingPlace {
  const changes = createSignal<[slide: number]>();
  let slide = findSlide(slides);
  /** Where the window stood when somebody was brought to a place. */
  let stayedAt: number | undefined;
  const keep = () => {
    const { element, id } = slides[slide] ?? {};
    if (stayedAt === undefined) writeAddress(formatReadingHash(id), false, element && offsetIn(element));
  };
  const write = createPacer(keep, addressPace);
  const moveTo = (next: number) => {
    if (next === slide) return;
    slide = next;
    changes.emit(slide);
  };
  const held = holdParagraph(() => slides[slide]?.element);
  const update = () => {
    if (held.bringBack()) return;
    const isStaying = stayedAt !== undefined && Math.abs(scrollY - stayedAt) < innerHeight / 4;
    if (!isStaying) {
      stayedAt = undefined;
      moveTo(findSlide(slides));
      write.call();
    }
    held.remember();
  };
  document.addEventListener('scroll', oncePerFrame(update).call, { passive: true });
  window.addEventListener('resize', oncePerFrame(update).call);
  return {
    current: () => slide,
    onChange: changes.listen,
    keep,
    stay({ chapter, hash, isNew }) {
      stayedAt = scrollY;
      if (hash !== location.hash) writeAddress(hash, isNew);
      moveTo(Math.min(chapter, slides.length - 1));
      held.remember();
    },
  };
}

/** The last one that begins above this line; they stand below each other, so half of them are ruled out at each look. */
function findSlide(slides: readonly SlideEntry[]): number {
  const { clientHeight, scrollHeight } = document.documentElement;
  // At the foot of the page the last slide may be a short one.
  if (scrollY > 0 && scrollY + clientHeight >= scrollHeight - 1) return slides.length - 1;
  const line = innerHeight * 0.35;
  let [first, last] = [0, slides.length - 1];
  while (first < last) {
    const middle = Math.ceil((first + last) / 2);
    const top = slides[middle]?.element.getBoundingClientRect().top ?? 0;
    if (top <= line) first = middle;
    else last = middle - 1;
  }
  return first;
}

function writeAddress(hash: string, isNew = false, offset = 0): void {
  // On the way to another view the address is that of the other one, and a browser may scroll meanwhile.
  if (!isReadingHash(location.hash)) return;
  try {
    // A phone takes an entry with anything in it for one of the show; not at an address of the reading edition.
    history[isNew ? 'pushState' : 'replaceState']({ ...history.state, offset }, '', hash);
  } catch {
    // Then a reload comes back to an earlier slide.
  }
}
