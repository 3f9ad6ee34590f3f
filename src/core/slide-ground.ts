import type { Attributes } from './node.ts';
import { parseColor } from './parse-color.ts';

/** The colour that one slide stands on. */
export interface SlideGround {
  /** CSS, written by us and not by the author. */
  readonly color: string;
  readonly isDark: boolean;
}

/**
 * What a slide's `data-background-color`, or `data-background` where that is a colour, says; undefined for all else. Light or
 * dark is told as reveal.js tells it, or a slide would be light in the show and dark on paper.
 */
export function slideGround(attributes: Attributes): SlideGround | undefined {
  const color = [attributes['data-background-color'], attributes['data-background']]
    .map((given) => parseColor(given ?? ''))
    .find((parsed) => parsed !== undefined);
  if (color === undefined || color.alpha === 0) return undefined;
  const { red, green, blue, alpha } = color;
  const brightness = (red * 299 + green * 587 + blue * 114) / 1000;
  const percent = Math.round(alpha * 1000) / 10;
  return { color: `rgb(${red} ${green} ${blue}${alpha === 1 ? '' : ` / ${percent}%`})`, isDark: brightness < 128 };
}

/** How much of a slide's ground lies over its picture: `data-background-opacity="0.2"` leaves a fifth of the picture. */
export function pictureVeil({ 'data-background-opacity': opacity = '' }: Attributes): string | undefined {
  if (!/^(?:\d?\.\d{1,4}|[01])$/.test(opacity)) return undefined;
  return `${Math.round(100 - 100 * Math.min(1, Number(opacity)))}%`;
}
