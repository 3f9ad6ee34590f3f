import { inFewWords, isVisible } from '../element-kind.ts';
import type { Fault } from '../fault.ts';
import { shared } from '../geometry.ts';
import type { SlideView } from '../slide-view.ts';

/** The fragments of a slide that can be seen at this step. */
export function visibleFragments({ body, frame }: SlideView): readonly Element[] {
  return [...body.querySelectorAll('.fragment')].filter(
    (fragment) =>
      isVisible(fragment, body) &&
      [fragment, ...fragment.querySelectorAll('*')].some(
        (part) => shared(part.getBoundingClientRect(), frame).width > 0,
      ),
  );
}

/** Fragments that no step has shown; `seen` are those that some step has. */
export function checkFragments({ body }: SlideView, seen: ReadonlySet<Element>): readonly Fault[] {
  return [...body.querySelectorAll('.fragment')]
    .filter((fragment) => !seen.has(fragment))
    .map((element) => {
      const text = inFewWords(element.textContent ?? '');
      return {
        severity: 'error',
        message: `${text === '' ? 'Dieser Schritt' : `»${text}«`} wird bei keinem Schritt sichtbar.`,
        hint: 'Entfernen Sie, was ihn verbirgt oder aus der Folie schiebt, oder nehmen Sie »fragment« weg.',
        element,
        amount: 1,
      };
    });
}
