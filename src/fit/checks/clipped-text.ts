import { inFewWords } from '../element-kind.ts';
import type { FitCheck } from '../fault.ts';
import type { Item } from '../slide-view.ts';

/** Words cut off inside the slide, by a box that hides, scrolls or ends in »…«: told once a box. */
export const checkClippedText: FitCheck = ({ items }) => {
  const worst = new Map<Element, { readonly item: Item; readonly pixels: number }>();
  for (const item of items) {
    const { by, pixels } = item.cut ?? readEllipsis(item) ?? {};
    if (item.text === '' || by === undefined || pixels === undefined) continue;
    if (pixels > (worst.get(by)?.pixels ?? 1)) worst.set(by, { item, pixels });
  }
  return [...worst.values()].map(({ item, pixels }) => ({
    severity: 'error',
    message: `»${inFewWords(item.text)}« ist abgeschnitten; es fehlen ${Math.ceil(pixels)} px.`,
    hint: 'Auf der Leinwand lässt sich nicht scrollen. Kürzen Sie den Text, oder geben Sie dem Kasten mehr Platz.',
    element: item.element,
    amount: pixels,
  }));
};

/** A line that ends in »…« reports the place of what is left of it, so its box has to tell. */
function readEllipsis({ block }: Item): Item['cut'] {
  const hidden = block.scrollWidth - block.clientWidth;
  const { textOverflow, overflowX } = getComputedStyle(block);
  return textOverflow === 'ellipsis' && overflowX !== 'visible' && hidden > 1
    ? { by: block, pixels: hidden }
    : undefined;
}
