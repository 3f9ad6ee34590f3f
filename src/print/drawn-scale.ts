export interface Size {
  readonly width: number;
  readonly height: number;
}

/** A slide in CSS pixels: nothing is drawn larger than fits on it, where its place is not known yet. */
export const slideSize: Size = { width: 1280, height: 720 };

/** How many pixels of the page one of the picture takes, by the larger side: `object-fit` in a box. */
export function fittedScale(fit: string, box: Size, picture: Size): number {
  const [x, y] = [box.width / picture.width, box.height / picture.height];
  if (fit === 'contain') return Math.min(x, y);
  if (fit === 'none') return 1;
  if (fit === 'scale-down') return Math.min(x, y, 1);
  return Math.max(x, y);
}

/** The same for a computed `background-size`: `cover`, `auto 100%`, `50% 20px`; of several the first. */
export function backgroundScale(size: string, box: Size, picture: Size): number {
  const [first = ''] = size.split(',');
  if (first === 'cover' || first === 'contain') return fittedScale(first, box, picture);
  const [width = 'auto', height = 'auto'] = first.trim().split(/\s+/);
  const scales = [lengthOf(width, box.width) / picture.width, lengthOf(height, box.height) / picture.height];
  const known = scales.filter(Number.isFinite);
  return known.length === 0 ? 1 : Math.max(...known);
}

function lengthOf(text: string, whole: number): number {
  const number = Number.parseFloat(text);
  return text.endsWith('%') ? (number / 100) * whole : number;
}
