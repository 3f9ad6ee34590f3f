import type { AccessibilityView } from '../../core/accessibility-state.ts';
import { isExposed } from '../is-exposed.ts';
import type { PageCheck, Trouble } from '../page-check.ts';

/** Where the whole deck is one document. */
const documents: readonly AccessibilityView[] = ['reading', 'no-script', 'print', 'print-reading'];

/** Levels may only grow by one from a heading to the next, and no slide goes without. */
export const checkOutline: PageCheck = ({ view }) => {
  if (!documents.includes(view)) return [];
  const headings = [...document.querySelectorAll('h1, h2, h3, h4, h5, h6, [role="heading"]')].filter(isExposed);
  return [...jumps(headings), ...slidesWithout(headings)];
};

function jumps(headings: readonly Element[]): readonly Trouble[] {
  return headings.flatMap((element, index) => {
    const [level, before] = [levelOf(element), levelOf(headings[index - 1])];
    if (level <= before + 1) return [];
    const message =
      index === 0
        ? `Die erste Überschrift ist eine der Ebene ${level}.`
        : `Nach einer Überschrift der Ebene ${before} folgt eine der Ebene ${level}.`;
    return [{ element, message, hint: `Hier gehört eine der Ebene ${before + 1} hin.` }];
  });
}

/** 0 where there is none. */
function levelOf(heading: Element | undefined): number {
  if (heading === undefined) return 0;
  return Number(heading.getAttribute('aria-level') ?? /^h(\d)$/.exec(heading.localName)?.[1] ?? 2);
}

function slidesWithout(headings: readonly Element[]): readonly Trouble[] {
  return [...document.querySelectorAll('.slide')]
    .filter((slide) => isExposed(slide) && !headings.some((heading) => slide.contains(heading)))
    .map((element) => ({
      element,
      message: 'Diese Folie hat in der Seite keine Überschrift.',
      hint: 'Nehmen Sie weg, was sie verbirgt, oder beginnen Sie die Folie mit »## …«.',
    }));
}
