import { inFewWords, originOf } from '../element-kind.ts';
import type { FitCheck } from '../fault.ts';
import type { Item } from '../slide-view.ts';

/** Smallest size on a slide, in pixels of its frame of 1280 × 720: what the last row can still read. */
const smallest = 24;

/** Text below the smallest size, told where the size comes from. */
export const checkSmallText: FitCheck = ({ items, body }) => {
  const origins = new Map<Element, Item>();
  for (const item of items) {
    if (item.text === '' || sizeOf(item.element) > smallest - 0.1) continue;
    const origin = originOf(item.element, body, sizeOf);
    if (!origins.has(origin)) origins.set(origin, item);
  }
  return [...origins].map(([origin, item]) => {
    const size = sizeOf(item.element);
    return {
      severity: 'warning',
      message: `»${inFewWords(item.text)}« ist ${size.toLocaleString('de')} px groß; kleiner als ${smallest} px soll kein Text sein.`,
      hint: 'Von hinten im Saal ist das nicht zu lesen. Kürzen Sie lieber, als den Text zu verkleinern.',
      element: origin,
      amount: smallest - size,
    };
  });
};

/** As it is seen, in tenths of a pixel: drawings and transformed boxes are scaled. */
function sizeOf(element: Element): number {
  return Math.round(Number.parseFloat(getComputedStyle(element).fontSize) * scaleOf(element) * 10) / 10;
}

function scaleOf(element: Element): number {
  if (element instanceof SVGGraphicsElement) {
    const matrix = element.getScreenCTM();
    return matrix === null ? 1 : Math.hypot(matrix.b, matrix.d);
  }
  const box = element.closest<HTMLElement>(':not(span, a, b, i, em, strong, code, small, mark, sub, sup)');
  const [seen, laidOut] = [box?.getBoundingClientRect().height ?? 0, box?.offsetHeight ?? 0];
  // Heights as laid out are whole numbers: less than one pixel tells nothing.
  return laidOut === 0 || Math.abs(seen - laidOut) <= 1 ? 1 : seen / laidOut;
}
