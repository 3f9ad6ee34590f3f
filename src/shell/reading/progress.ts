import { createButton } from '../create-button.ts';
import { createElement } from '../element.ts';
import { createPacer } from '../pacer.ts';
import type { Chapter } from './chapters.ts';
import type { ReadingLabels } from './reading-labels.ts';
import type { ReadingPlace } from './reading-place.ts';
import type { Way } from './way.ts';

interface ProgressOptions {
  /** Of the deck: all files of a disk share one storage. */
  readonly slug: string;
  readonly chapters: readonly Chapter[];
  readonly place: ReadingPlace;
  readonly way: Way;
  readonly labels: ReadingLabels;
  /** Whether the page was opened without saying where. */
  readonly atStart: boolean;
}

const pace = { every: 1000, burst: 1 };

/** Remembers the slide that was read last, and offers to go on there. Without storage there is nothing to offer. */
export function mountProgress({ slug, chapters, place, way, labels, atStart }: ProgressOptions): void {
  const key = `deck:${slug}:read`;
  const slides = chapters.filter(({ isSlide }) => isSlide);
  const id = attempt(() => localStorage.getItem(key));
  // Who has read the last slide has read them all.
  const chapter = atStart ? slides.slice(1, -1).find((slide) => slide.id === id) : undefined;
  let offer: HTMLElement | undefined;
  const leave = () => {
    offer?.remove();
    offer = undefined;
  };
  if (chapter !== undefined) {
    const name = labels.readOnAt(chapter.nameOf());
    const readOn = createButton(name, () => {
      leave();
      way.go({ chapter }, true);
    });
    const close = createButton(labels.close, leave);
    offer = createElement('nav', { class: 'reading-offer', 'aria-label': name }, readOn, close);
    document.querySelector('.reading-bar')?.after(offer);
  }
  const write = createPacer(
    () => void attempt(() => localStorage.setItem(key, slides[place.current()]?.id ?? '')),
    pace,
  );
  place.onChange((slide) => {
    // A look at the first slides is no reading yet.
    if (slide > 1) leave();
    if (offer === undefined) write.call();
  });
  window.addEventListener('pagehide', write.flush);
}

/** Where storage is forbidden, the next visit begins at the beginning. */
function attempt<Value>(act: () => Value): Value | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
