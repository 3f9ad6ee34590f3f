import { oncePerFrame } from '../once-per-frame.ts';
import { createPacer } from '../pacer.ts';
import { createSignal } from '../signal.ts';
import type { SlideEntry } from '../slides.ts';
import { formatReadingHash } from './reading-hash.ts';

/** Where somebody reads: the slide that the upper part of the window shows. */
export interface ReadingPlace {
  /** Index of the slide. */
  readonly current: () => number;
  readonly onChange: (listener: (slide: number) => void) => void;
}

/** Browsers stop listening after 200 changes of the address in 10 seconds. */
const addressPace = { every: 250, burst: 4 };

/** Follows scrolling, and keeps the place in the address, for links and for reloads. */
export function followPlace(slides: readonly SlideEntry[]): ReadingPlace {
  const changes = createSignal<[slide: number]>();
  const current = () => findSlide(slides);
  let slide = current();
  const write = createPacer(() => writeAddress(slides[slide]?.id ?? ''), addressPace);
  const update = () => {
    const next = current();
    if (next === slide) return;
    slide = next;
    write.call();
    changes.emit(slide);
  };
  document.addEventListener('scroll', oncePerFrame(update).call, { passive: true });
  window.addEventListener('resize', oncePerFrame(update).call);
  return { current, onChange: changes.listen };
}

/** The last one that begins above this line; they stand below each other, so half of them are ruled out at each look. */
function findSlide(slides: readonly SlideEntry[]): number {
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

function writeAddress(id: string): void {
  try {
    history.replaceState(history.state, '', formatReadingHash(id));
  } catch {
    // Then a reload comes back to an earlier slide.
  }
}
