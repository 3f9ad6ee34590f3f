import { contrast, layOver } from '../../fit/contrast.ts';
import { inFewWords, originOf } from '../../fit/element-kind.ts';
import { formatRatios } from '../../fit/format-ratios.ts';
import { groundOf, textColor } from '../../fit/ground.ts';
import { type Item, isDimmed, type SlideView } from '../../fit/slide-view.ts';
import type { PageCheck } from '../page-check.ts';
import { shownScheme } from '../shown-scheme.ts';
import { shownSlide } from '../shown-slide.ts';

/** WCAG 2.2, 1.4.3. */
const least = 4.5;
const leastOfLarge = 3;

/** What was said already stands back, and is still to be read. */
export const checkDimmedText: PageCheck = (view) => {
  const shown = shownSlide(view);
  if (shown === undefined) return [];
  return shown.items
    .filter((item) => item.text !== '' && isDimmed(item, shown))
    .flatMap((item) => {
      const value = ratioOf(item, shown);
      const limit = isLarge(item.element) ? leastOfLarge : least;
      if (value === undefined || value >= limit - 0.005) return [];
      const ratio = formatRatios([{ scheme: shownScheme(), value }]);
      return {
        element: originOf(item.element, shown.body, (element) => getComputedStyle(element).opacity),
        message: `»${inFewWords(item.text)}« ist zu stark abgeblendet: ${ratio}, nötig sind ${limit.toLocaleString('de')} : 1.`,
        hint: 'Blenden Sie weniger ab, oder nehmen Sie eine kräftigere Farbe.',
      };
    });
};

function ratioOf(item: Item, view: SlideView): number | undefined {
  const ground = groundOf(item, view);
  return ground === 'picture' ? undefined : contrast(layOver(textColor(item, view), ground.color), ground.color);
}

/** In the pixels of the window, which reveal.js makes of those of the slide. */
function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const section = element.closest<HTMLElement>('.slide');
  const scale =
    section === null || section.offsetWidth === 0 ? 1 : section.getBoundingClientRect().width / section.offsetWidth;
  const size = Number.parseFloat(fontSize) * scale;
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
