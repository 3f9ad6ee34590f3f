import type { SlideEntry } from '../slides.ts';
import type { ReadingLabels } from './reading-labels.ts';

/** What can be gone to: a slide with its notes, or what stands behind them all. */
export interface Chapter {
  readonly element: HTMLElement;
  readonly id: string;
  readonly isSlide: boolean;
  /** That of the slide, not of its notes. */
  readonly heading: HTMLElement | null;
  /** `Folie 3: Leitlinien`, and for one of its notes `Folie 3, Notizen: Leitlinien`. */
  readonly nameOf: (paragraph?: Element) => string;
}

/** Slides first, so that a slide has its own index here. */
export function readChapters(slides: readonly SlideEntry[], labels: ReadingLabels): readonly Chapter[] {
  const chapters = slides.map(({ element, id, title }, index): Chapter => {
    const number = labels.slide(index + 1);
    const nameOf = (paragraph?: Element) =>
      `${number}${paragraph?.closest('.notes') ? `, ${labels.notes}` : ''}: ${title}`;
    return { element, id, isSlide: true, heading: headingOf(element), nameOf };
  });
  const others = [...document.querySelectorAll<HTMLElement>('.appendix section')].map((element): Chapter => {
    const heading = headingOf(element);
    const title = heading?.textContent ?? '';
    return { element, id: element.id, isSlide: false, heading, nameOf: () => title };
  });
  return [...chapters, ...others];
}

function headingOf(chapter: HTMLElement): HTMLElement | null {
  return chapter.querySelector('h1:not(.notes *), h2:not(.notes *)');
}
