import { collectPictureUses } from './picture-uses.ts';
import { shrinkPicture } from './shrink-picture.ts';

/**
 * Puts a picture where its stand-in is drawn, as small as print needs it there.
 * @param standIn the data URI in its place; `address` is that of the picture itself
 * @returns the name of the place where the picture cannot be read, or where nobody looks for one
 */
export type PlacePicture = (standIn: string, address: string) => Promise<string | undefined>;

/** One call a picture: of those that come one after the other, only one is in memory whole. */
export function createPlacePicture(): PlacePicture {
  const places = collectPictureUses();
  // Nobody waits for a background that is read once more; what is held needs not be.
  const held: HTMLImageElement[] = [];
  return async (standIn, address) => {
    const uses = places.get(standIn) ?? [];
    const picture = await readPicture(address);
    if (picture === undefined || uses.length === 0) return uses[0]?.name ?? 'Bild an einer unbekannten Stelle';
    const show = (shown: string, density: number) => Promise.all(uses.map((use) => use.show(shown, density)));
    // Without it nothing is laid out as it will be.
    await show(address, 1);
    const { naturalWidth: width, naturalHeight: height } = picture;
    const smaller = await shrinkPicture(picture, Math.max(0, ...uses.map((use) => use.scaleOf({ width, height }))));
    const shown = smaller ? await readPicture(await dataAddress(smaller.blob)) : picture;
    if (smaller && shown) await show(shown.src, smaller.factor);
    held.push(shown ?? picture);
    return undefined;
  };
}

async function readPicture(address: string): Promise<HTMLImageElement | undefined> {
  const picture = new Image();
  picture.src = address;
  return picture.decode().then(
    () => picture,
    () => undefined,
  );
}

/** No `FileReader`: where the page's scripts do not run, it never answers. */
async function dataAddress(blob: Blob): Promise<string> {
  const bytes = new Uint8Array(await blob.arrayBuffer());
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 30_000) parts.push(String.fromCharCode(...bytes.subarray(at, at + 30_000)));
  return `data:${blob.type};base64,${btoa(parts.join(''))}`;
}
