import type { SlideEntry } from '../slides.ts';
import type { ReadingLabels } from './reading-labels.ts';

/** What can be gone to: a slide with its notes, or what stands behind them all. */
export interface Chapter {
  readonly element: HTMLElement;
  readonly id: string;
  readonly isSlide: boolean;
  /** `Folie 3: Leitlinien`, and for one of its notes `Folie 3, Notizen: Leitlinien`. */
  readonly nameOf: (paragraph?: Element) => string;
}

/** Slides first, so that a slide has its own index here. */
export function readChapters(slides: readonly SlideEntry[], labels: ReadingLabels): readonly Chapter[] {
  const chapters = slides.map(({ element, id, title }, index): Chapter => {
    const number = labels.slide(index + 1);
    const nameOf = (paragraph?: Element) =>
      `${number}${paragraph?.closest('.notes') ? `, ${labels.notes}` : ''}: ${title}`;
    return { element, id, isSlide: true, nameOf };
  });
  const others = [...document.querySelectorAll<HTMLElement>('.appendix section')].map((element): Chapter => {
    const title = element.querySelector('h2')?.textContent ?? '';
    return { element, id: element.id, isSlide: false, nameOf: () => title };
  });
  return [...chapters, ...others];
}
