/** Red, green, blue and alpha of each pixel, as a canvas gives them. */
type Pixels = Uint8ClampedArray<ArrayBuffer>;

export function isOpaque(pixels: Pixels): boolean {
  for (let at = 3; at < pixels.length; at += 4) if (pixels[at] !== 255) return false;
  return true;
}

/** Stops counting where there are more than `most`. */
export function hasMoreColours(pixels: Pixels, most: number): boolean {
  const colours = new Set<number>();
  for (const colour of new Uint32Array(pixels.buffer)) {
    colours.add(colour);
    if (colours.size > most) return true;
  }
  return false;
}

/** Bytes that a PDF needs for them: Chromium deflates colours as they are, without what makes PNGs small, and alpha beside them. */
export async function deflatedBytes(pixels: Pixels): Promise<number> {
  const colours = new Uint8Array((pixels.length / 4) * 3);
  const alpha = new Uint8Array(pixels.length / 4);
  for (let pixel = 0; pixel < alpha.length; pixel += 1) {
    colours.set(pixels.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
    alpha[pixel] = pixels[pixel * 4 + 3] ?? 255;
  }
  return (await sizeDeflated(colours)) + (isOpaque(pixels) ? 0 : await sizeDeflated(alpha));
}

async function sizeDeflated(bytes: Uint8Array<ArrayBuffer>): Promise<number> {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return (await new Response(stream).arrayBuffer()).byteLength;
}
