import type { Scheme } from '../core/schemes.ts';
import { type Color, contrastToPixels } from './contrast.ts';
import { inFewWords } from './element-kind.ts';
import type { Fault } from './fault.ts';
import { formatRatios } from './format-ratios.ts';
import { groundOf, textColor } from './ground.ts';
import { nextFrame } from './next-frame.ts';
import { slideBackgrounds } from './slide-backgrounds.ts';
import { type Item, isDimmed, type SlideView } from './slide-view.ts';

/** WCAG 2.2, 1.4.3, of all but the worst pixels under a line: a picture changes from one to the next. */
const least = 4.5;
const worstShare = 0.05;

/** Of a text over a picture: how well it stands out in each scheme that was looked at. */
export type Ratios = Map<Item, { scheme: Scheme; value: number }[]>;

const bare = `.slide-body, .slide-body * {
  color: transparent !important; -webkit-text-fill-color: transparent !important;
  text-shadow: none !important; text-decoration-color: transparent !important;
}
.slide-body text, .slide-body tspan { fill: transparent !important; stroke: transparent !important; }
.reveal > :is(.controls, .progress, .slide-number), .findings { visibility: hidden !important; }`;

/** Texts that a picture or a gradient lies under. */
export function textsOverPictures(view: SlideView): readonly Item[] {
  return view.items.filter((item) => item.text !== '' && !isDimmed(item, view) && groundOf(item, view) === 'picture');
}

/** Takes every text off the slide for a screenshot; what is returned puts them back. */
export async function hideTexts({ section }: SlideView): Promise<() => void> {
  const style = document.createElement('style');
  style.textContent = bare;
  document.head.append(style);
  await Promise.allSettled(backgroundUrls(section).map(decode));
  // One frame to be made, one to be shown.
  await nextFrame();
  await nextFrame();
  return () => style.remove();
}

/** reveal.js gives a slide its background when it comes near, and the browser reads the picture when it likes. */
function backgroundUrls(section: HTMLElement): readonly string[] {
  const grounds = slideBackgrounds().flatMap((background) => [...background.children]);
  const elements = [...grounds, ...section.querySelectorAll('.slide-body, .slide-body *')];
  return elements.flatMap((element) => {
    const url = /^url\("(.*)"\)/.exec(getComputedStyle(element).backgroundImage)?.[1];
    return url === undefined ? [] : [url];
  });
}

function decode(url: string): Promise<void> {
  const image = new Image();
  image.src = url;
  return image.decode();
}

/** Measures texts against a screenshot (PNG, base64) of the page without them, of a window that is 1280 px wide. */
export async function readRatios(
  items: readonly { readonly item: Item; readonly color: Color }[],
  png: string,
): Promise<readonly { readonly item: Item; readonly value: number }[]> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas.');
  context.drawImage(bitmap, 0, 0);
  return items.map(({ item, color }) => {
    const values = item.lines.map(({ left, top, right, bottom }) => {
      const area = [left, top, Math.max(1, right - left), Math.max(1, bottom - top)].map(Math.round);
      const [x = 0, y = 0, width = 1, height = 1] = area;
      return contrastToPixels(color, context.getImageData(x, y, width, height).data, worstShare);
    });
    return { item, value: Math.min(...values) };
  });
}

export function textColors(items: readonly Item[], view: SlideView) {
  return items.map((item) => ({ item, color: textColor(item, view) }));
}

/** Texts that are hard to read on what lies under them, each once. */
export function checkPictureContrast(ratios: Ratios): readonly Fault[] {
  return [...ratios].flatMap(([item, all]): readonly Fault[] => {
    const weak = all.filter(({ value }) => value < least);
    if (weak.length === 0) return [];
    const limit = least.toLocaleString('de');
    const message = `»${inFewWords(item.text)}« steht auf einem unruhigen Bild: stellenweise ${formatRatios(weak)}, nötig sind ${limit} : 1.`;
    const hint = 'Legen Sie eine Fläche unter den Text, dunkeln Sie das Bild ab, oder stellen Sie den Text daneben.';
    const amount = least - Math.min(...weak.map(({ value }) => value));
    return [{ severity: 'warning', message, hint, element: item.element, amount }];
  });
}
