import { contrast, layOver } from '../fit/contrast.ts';
import { groundOf, textColor } from '../fit/ground.ts';
import type { Item, SlideView } from '../fit/slide-view.ts';

/** WCAG 2.2, 1.4.3. */
const least = 4.5;
const leastOfLarge = 3;

export interface Weak {
  readonly value: number;
  /** What it should be at least. */
  readonly limit: number;
}

/** The contrast of a text where it is too low; undefined where it is enough, or only pixels can tell. */
export function weakContrast(item: Item, view: SlideView): Weak | undefined {
  const ground = groundOf(item, view);
  if (ground === 'picture') return undefined;
  const value = contrast(layOver(textColor(item, view), ground.color), ground.color);
  const limit = isLarge(item.element) ? leastOfLarge : least;
  return value < limit - 0.005 ? { value, limit } : undefined;
}

/** In the pixels of the window, which reveal.js makes of those of the slide. */
function isLarge(element: Element): boolean {
  const { fontSize, fontWeight } = getComputedStyle(element);
  const section = element.closest<HTMLElement>('.slide');
  const width = section?.offsetWidth ?? 0;
  const scale = section === null || width === 0 ? 1 : section.getBoundingClientRect().width / width;
  const size = Number.parseFloat(fontSize) * scale;
  return size >= 24 || (size >= 18.66 && Number(fontWeight) >= 700);
}
