import type { Page } from 'playwright-core';

export interface PictureRecipe {
  readonly width: number;
  readonly height: number;
  /** A CSS colour over the whole; noise lies over it where that is not 0. */
  readonly colours: readonly [string, string];
  readonly noise: number;
  readonly type: 'image/png' | 'image/jpeg';
  readonly space?: 'srgb' | 'display-p3';
}

/** Draws the picture in a browser: its two colours from left to right, noise as cameras have it, the same each time. */
export async function makePicture(page: Page, recipe: PictureRecipe): Promise<Buffer> {
  return Buffer.from(await page.evaluate(drawPicture, recipe), 'base64');
}

async function drawPicture({ width, height, colours, noise, type, space = 'srgb' }: PictureRecipe): Promise<string> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { willReadFrequently: true, colorSpace: space });
  if (!context) throw new Error('no canvas');
  const [left, right] = colours;
  for (const [x, colour] of [left, right].entries()) {
    context.fillStyle = colour;
    context.fillRect((x * width) / 2, 0, width / 2, height);
  }
  if (noise > 0) {
    const image = context.getImageData(0, 0, width, height);
    let seed = 1;
    for (let at = 0; at < image.data.length; at += 4) {
      seed = (Math.imul(seed, 1103515245) + 12345) & 0x7fffffff;
      const more = ((seed >> 8) / 0x7fffff - 0.5) * noise;
      for (const channel of [at, at + 1, at + 2]) image.data[channel] = (image.data[channel] ?? 0) + more;
    }
    context.putImageData(image, 0, 0);
  }
  const bytes = new Uint8Array(await (await canvas.convertToBlob({ type, quality: 0.95 })).arrayBuffer());
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}

/** A JPEG with the note of a camera that was held upright: turned by a quarter to the right it is as it was seen. */
export function turnJpeg(jpeg: Buffer): Buffer {
  const exif = Buffer.from('4578696600004d4d002a00000008000101120003000000010006000000000000', 'hex');
  const head = Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2]);
  return Buffer.concat([head, exif, jpeg.subarray(2)]);
}

/** One pixel: red, and after a hundredth of a second green, for ever. */
export const blinkingGif = Buffer.from(
  'R0lGODlhAQABAIAAAP8AAAD/ACH/C05FVFNDQVBFMi4wAwEAAAAh+QQEAQAAACwAAAAAAQABAAACAkQBACH5BAQBAAAALAAAAAABAAEAAAICTAEAOw==',
  'base64',
);
