import type { Color } from './contrast.ts';

const known = new Map<string, Color>();
const canvas = new OffscreenCanvas(1, 1);

/** A computed colour in any notation. The browser itself reads it: notations are many, and become more. */
export function readColor(css: string): Color {
  const color = known.get(css) ?? paint(css);
  known.set(css, color);
  return color;
}

function paint(css: string): Color {
  const plain = /^rgba?\(([\d.]+), ([\d.]+), ([\d.]+)(?:, ([\d.]+))?\)$/.exec(css);
  if (plain !== null) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = plain.slice(1).map((part) => Number(part ?? 1));
    return { red, green, blue, alpha };
  }
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('This browser has no canvas.');
  context.clearRect(0, 0, 1, 1);
  context.fillStyle = css;
  context.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0, alpha = 255] = context.getImageData(0, 0, 1, 1).data;
  return { red, green, blue, alpha: alpha / 255 };
}
