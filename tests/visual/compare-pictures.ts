import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

export interface PictureComparison {
  /** Number of pixels that a person would call different; those on the soft edge of a letter or line do not count. */
  readonly different: number;
  /** PNG of the difference: what differs in red over the pale approved picture. */
  readonly difference: Buffer;
}

/**
 * @param approved PNG
 * @param actual PNG of the same size
 * @throws Error when the sizes differ
 */
export function comparePictures(approved: Buffer, actual: Buffer): PictureComparison {
  const [before, after] = [PNG.sync.read(approved), PNG.sync.read(actual)];
  const { width, height } = before;
  if (width !== after.width || height !== after.height)
    throw new Error(`The pictures differ in size: ${width} × ${height} and ${after.width} × ${after.height}.`);
  const difference = new PNG({ width, height });
  // 0.2 of the way from black to white: what two versions of Chromium make of the same edge.
  const different = pixelmatch(before.data, after.data, difference.data, width, height, { threshold: 0.2 });
  return { different, difference: PNG.sync.write(difference) };
}
