import type { SeenBarrier } from '../core/barrier.ts';
import {
  checkPictureContrast,
  hideTexts,
  type Ratios,
  readRatios,
  textColors,
  textsOverPictures,
} from '../fit/picture-contrast.ts';
import { describeElement, placeOf } from './describe-element.ts';
import type { PageView } from './page-check.ts';
import { shownScheme } from './shown-scheme.ts';
import { shownSlide } from './shown-slide.ts';

/** Text over pictures, which only pixels can tell: `bare`, a screenshot of the window (PNG, base64), `measure`. */
export interface PictureContrast {
  /** Takes the texts off the slide; `false` where none lies over a picture, and then nothing was done. */
  readonly bare: (view: PageView) => Promise<boolean>;
  readonly measure: (png: string) => Promise<readonly SeenBarrier[]>;
}

export function createPictureContrast(): PictureContrast {
  let read: ((png: string) => Promise<readonly SeenBarrier[]>) | undefined;
  return {
    async bare(view) {
      const shown = shownSlide(view);
      const items = shown === undefined ? [] : textColors(textsOverPictures(shown), shown);
      if (shown === undefined || items.length === 0) return false;
      const putBack = await hideTexts(shown);
      const scheme = shownScheme();
      read = async (png) => {
        putBack();
        const values = await readRatios(items, png);
        const ratios: Ratios = new Map(values.map(({ item, value }) => [item, [{ scheme, value }]]));
        return checkPictureContrast(ratios).map(({ element, message, hint }) => ({
          check: 'picture-contrast',
          at: placeOf(element),
          element: describeElement(element),
          message,
          hint,
        }));
      };
      return true;
    },
    measure: async (png) => (await read?.(png)) ?? [],
  };
}
