/** sRGB, each from 0 to 255, and opacity from 0 to 1. */
export interface Color {
  readonly red: number;
  readonly green: number;
  readonly blue: number;
  readonly alpha: number;
}

export const white: Color = { red: 255, green: 255, blue: 255, alpha: 1 };

/** Contrast as WCAG 2.2 counts it, from 1 to 21; both colours are taken as opaque. */
export function contrast(a: Color, b: Color): number {
  const one = luminance(a);
  const other = luminance(b);
  return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
}

/** What is seen when `top` lies on an opaque colour. */
export function layOver(top: Color, ground: Color): Color {
  const mix = (above: number, below: number) => above * top.alpha + below * (1 - top.alpha);
  return {
    red: mix(top.red, ground.red),
    green: mix(top.green, ground.green),
    blue: mix(top.blue, ground.blue),
    alpha: 1,
  };
}

/**
 * The contrast that all but the worst `share` of some pixels (red, green, blue, opacity, …) reach with a colour.
 * Without pixels 21: there is nothing in the way.
 */
export function contrastToPixels(text: Color, pixels: Uint8ClampedArray, share: number): number {
  const ratios: number[] = [];
  for (let at = 0; at + 3 < pixels.length; at += 4) {
    const ground = { red: pixels[at] ?? 0, green: pixels[at + 1] ?? 0, blue: pixels[at + 2] ?? 0, alpha: 1 };
    ratios.push(contrast(layOver(text, ground), ground));
  }
  return ratios.sort((a, b) => a - b)[Math.floor(ratios.length * share)] ?? 21;
}

/** Relative luminance, from 0 (black) to 1 (white). */
function luminance({ red, green, blue }: Color): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
