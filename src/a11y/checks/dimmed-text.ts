import { inFewWords, originOf } from '../../fit/element-kind.ts';
import { formatRatios } from '../../fit/format-ratios.ts';
import { isDimmed } from '../../fit/slide-view.ts';
import type { PageCheck } from '../page-check.ts';
import { shownScheme } from '../shown-scheme.ts';
import { shownSlide } from '../shown-slide.ts';
import { weakContrast } from '../text-contrast.ts';

/** What was said already stands back, and is still to be read. */
export const checkDimmedText: PageCheck = (view) => {
  const shown = shownSlide(view);
  if (shown === undefined) return [];
  return shown.items
    .filter((item) => item.text !== '' && isDimmed(item, shown))
    .flatMap((item) => {
      const weak = weakContrast(item, shown);
      if (weak === undefined) return [];
      const ratio = formatRatios([{ scheme: shownScheme(), value: weak.value }]);
      return {
        element: originOf(item.element, shown.body, (element) => getComputedStyle(element).opacity),
        message: `»${inFewWords(item.text)}« ist zu stark abgeblendet: ${ratio}, nötig sind ${weak.limit.toLocaleString('de')} : 1.`,
        hint: 'Blenden Sie weniger ab, oder nehmen Sie eine kräftigere Farbe.',
      };
    });
};
