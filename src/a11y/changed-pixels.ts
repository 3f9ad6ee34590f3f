import { contrast } from '../fit/contrast.ts';

/** WCAG 2.2, 2.4.13. */
const least = 3;

/** How many pixels of two pictures of one size (PNG, base64) differ by 3 : 1 in lightness. */
export async function changedPixels(a: string, b: string): Promise<number> {
  const [one, other] = await Promise.all([readPixels(a), readPixels(b)]);
  let count = 0;
  for (let at = 0; at < one.length; at += 4) {
    const isSame = one[at] === other[at] && one[at + 1] === other[at + 1] && one[at + 2] === other[at + 2];
    if (!isSame && contrast(colorAt(one, at), colorAt(other, at)) >= least) count += 1;
  }
  return count;
}

async function readPixels(png: string): Promise<Uint8ClampedArray> {
  const bytes = Uint8Array.from(atob(png), (character) => character.charCodeAt(0));
  const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
  const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d');
  if (context === null) throw new Error('This browser has no canvas.');
  context.drawImage(bitmap, 0, 0);
  return context.getImageData(0, 0, bitmap.width, bitmap.height).data;
}

function colorAt(pixels: Uint8ClampedArray, at: number) {
  return { red: pixels[at] ?? 0, green: pixels[at + 1] ?? 0, blue: pixels[at + 2] ?? 0, alpha: 1 };
}
