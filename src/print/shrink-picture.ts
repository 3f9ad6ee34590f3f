import { deflatedBytes, hasMoreColours, isOpaque } from './pixels.ts';

/** Pixels for one CSS pixel: 192 a printed inch, for a slide is 13⅓ inches wide. */
const density = 2;
const photoQuality = 0.85;
/** What is drawn with so few is no photo, however noisy; a grey photo has up to 256. */
const fewColours = 16;
/** So many times the bytes of a photo are well spent on a graphic: what JPEG does around letters is seen at once. */
const worthOfEdges = 2;
/** A photo is encoded a second time only where that saves a fifth. */
const worthOfLoss = 0.8;

export interface ShrunkPicture {
  readonly blob: Blob;
  /** Its pixels for one of the old picture. */
  readonly factor: number;
}

/**
 * A picture as small as print needs it: in sRGB, upright, and of an animation the first frame.
 * @param scale CSS pixels that one of its pixels takes where it is drawn largest
 * @returns undefined where it is small enough as it is
 */
export async function shrinkPicture(picture: HTMLImageElement, scale: number): Promise<ShrunkPicture | undefined> {
  const factor = Math.min(1, scale * density);
  const canvas = draw(picture, factor);
  try {
    // A PDF holds JPEGs as they are, and of everything else the pixels.
    if (!isJpeg(picture)) return (await encodePhoto(picture, canvas)) ?? (await encodeGraphic(picture, canvas));
    const again = await asJpeg(canvas);
    return again.size < jpegBytes(picture) * worthOfLoss ? shrunk(picture, canvas, again) : undefined;
  } finally {
    release(canvas);
  }
}

/** Undefined where it is none. */
async function encodePhoto(picture: HTMLImageElement, canvas: OffscreenCanvas): Promise<ShrunkPicture | undefined> {
  const pixels = readPixels(canvas);
  if (!isOpaque(pixels) || !hasManyColours(picture, canvas)) return undefined;
  const photo = await asJpeg(canvas);
  return (await deflatedBytes(pixels)) > photo.size * worthOfEdges ? shrunk(picture, canvas, photo) : undefined;
}

/** Without loss; larger than it is drawn where mixed colours at its edges would take more bytes than they save. */
async function encodeGraphic(picture: HTMLImageElement, canvas: OffscreenCanvas): Promise<ShrunkPicture> {
  if (canvas.width === picture.naturalWidth) return shrunk(picture, canvas, await canvas.convertToBlob());
  const whole = draw(picture, 1);
  const isLarger = (await deflatedBytes(readPixels(canvas))) > (await deflatedBytes(readPixels(whole)));
  const smaller = isLarger ? whole : canvas;
  const result = shrunk(picture, smaller, await smaller.convertToBlob());
  release(whole);
  return result;
}

/** Of the picture itself: colours that scaling mixes do not count. */
function hasManyColours(picture: HTMLImageElement, { width }: OffscreenCanvas): boolean {
  const sample = draw(picture, width / picture.naturalWidth, false);
  const many = hasMoreColours(readPixels(sample), fewColours);
  release(sample);
  return many;
}

function draw(picture: HTMLImageElement, factor: number, smooth = true): OffscreenCanvas {
  const size = (length: number) => Math.max(1, Math.round(length * factor));
  const canvas = new OffscreenCanvas(size(picture.naturalWidth), size(picture.naturalHeight));
  const context = contextOf(canvas);
  context.imageSmoothingEnabled = smooth;
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, canvas.width, canvas.height);
  return canvas;
}

function readPixels(canvas: OffscreenCanvas) {
  return contextOf(canvas).getImageData(0, 0, canvas.width, canvas.height).data;
}

/** Read from often, so it is not drawn by the graphics card, of which each kind rounds differently. */
function contextOf(canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('No canvas of this size.');
  return context;
}

/** A photo of 12 million pixels takes 48 MB; the collector would come for it some time later. */
function release(canvas: OffscreenCanvas): void {
  canvas.width = 0;
}

function asJpeg(canvas: OffscreenCanvas): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/jpeg', quality: photoQuality });
}

/** By its first bytes, as the browser decides: names may be wrong. */
function isJpeg({ src }: HTMLImageElement): boolean {
  return src.startsWith('/9j/', src.indexOf(',') + 1);
}

function jpegBytes({ src }: HTMLImageElement): number {
  return ((src.length - src.indexOf(',')) * 3) / 4;
}

function shrunk(picture: HTMLImageElement, canvas: OffscreenCanvas, blob: Blob): ShrunkPicture {
  return { blob, factor: canvas.width / picture.naturalWidth };
}
