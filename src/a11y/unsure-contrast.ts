import type { Result } from 'axe-core';
import type { SeenBarrier } from '../core/barrier.ts';
import { inFewWords } from '../fit/element-kind.ts';
import { formatRatios } from '../fit/format-ratios.ts';
import { isDimmed, type SlideView, viewSlide } from '../fit/slide-view.ts';
import { describeElement, placeOf } from './describe-element.ts';
import { isExposed } from './is-exposed.ts';
import { shownScheme } from './shown-scheme.ts';
import { weakContrast } from './text-contrast.ts';

/** Where axe cannot tell the contrast (a pseudo-element, something that lies near) we measure it, as for slides. */
export function settleContrast(incomplete: readonly Result[]): readonly SeenBarrier[] {
  const { nodes = [] } = incomplete.find(({ id }) => id === 'color-contrast') ?? {};
  return nodes.flatMap(({ element }) => (element !== undefined && isExposed(element) ? measure(element) : []));
}

function measure(element: HTMLElement): readonly SeenBarrier[] {
  const { body } = document;
  const view: SlideView = { ...viewSlide({ section: body, body: element, step: 0 }), body };
  // Dimmed text has a check of its own.
  const own = view.items.filter((item) => item.element === element && item.text !== '' && !isDimmed(item, view));
  return own.flatMap((item) => {
    const weak = weakContrast(item, view);
    if (weak === undefined) return [];
    const ratio = formatRatios([{ scheme: shownScheme(), value: weak.value }]);
    return {
      check: 'axe-color',
      rule: 'color-contrast',
      criteria: ['1.4.3'],
      at: placeOf(element),
      element: describeElement(element),
      message: `»${inFewWords(item.text)}« hebt sich zu wenig vom Hintergrund ab: ${ratio}, nötig sind ${weak.limit.toLocaleString('de')} : 1.`,
      hint: 'Nehmen Sie auf hellem Hintergrund eine dunklere, auf dunklem eine hellere Farbe.',
    };
  });
}
