import type { Scheme } from '../../core/schemes.ts';
import { contrast, layOver } from '../contrast.ts';
import { inFewWords, originOf } from '../element-kind.ts';
import type { FitCheck } from '../fault.ts';
import { formatRatios } from '../format-ratios.ts';
import { groundOf, textColor } from '../ground.ts';
import { inEachScheme } from '../set-scheme.ts';
import { type Item, isDimmed, type SlideView } from '../slide-view.ts';

/** WCAG 2.2, 1.4.6: projectors and daylight take away from it. */
const least = 7;

interface Weak {
  readonly item: Item;
  readonly ratios: { readonly scheme: Scheme; readonly value: number }[];
}

/** Text too close in colour to what is under it, in either scheme, told where the colour comes from. */
export const checkContrast: FitCheck = (view) => {
  const weak = new Map<Element, Weak>();
  inEachScheme((scheme) => {
    for (const item of view.items) {
      if (item.text === '' || isDimmed(item, view)) continue;
      const value = ratioOf(item, view);
      if (value === undefined || value >= least - 0.005) continue;
      const origin = originOf(item.element, view.body, (element) => colorsOf(element));
      const known = weak.get(origin) ?? { item, ratios: [] };
      weak.set(origin, known);
      if (!known.ratios.some((ratio) => ratio.scheme === scheme)) known.ratios.push({ scheme, value });
    }
  });
  return [...weak].map(([element, { item, ratios }]) => ({
    severity: 'warning',
    message: `»${inFewWords(item.text)}« hebt sich zu wenig vom Hintergrund ab: ${formatRatios(ratios)}, nötig sind ${least} : 1.`,
    hint: 'Nehmen Sie auf hellem Hintergrund eine dunklere, auf dunklem eine hellere Farbe, am besten keine eigene.',
    element,
    amount: least - Math.min(...ratios.map(({ value }) => value)),
  }));
};

/** Undefined where only pixels can tell: those are looked at by themselves. */
function ratioOf(item: Item, view: SlideView): number | undefined {
  const ground = groundOf(item, view);
  if (ground === 'picture') return undefined;
  return contrast(layOver(textColor(item, view), ground.color), ground.color);
}

function colorsOf(element: Element): string {
  const { color, fill, opacity } = getComputedStyle(element);
  return `${element instanceof SVGElement ? fill : color} ${opacity}`;
}
