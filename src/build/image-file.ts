import { createHash } from 'node:crypto';
import type { Stats } from 'node:fs';
import { extname } from 'node:path';
import { ExportError } from './export-error.ts';
import { type ReadTrouble, readRegularFile } from './read-regular-file.ts';

/** A picture of the deck: a real file inside the deck folder. */
export interface ImageFile {
  /** Absolute path with all links followed. */
  readonly path: string;
  readonly mediaType: string;
  /** Tells this file in this state from any other, so that an address made of it never needs to be asked for twice. */
  readonly version: string;
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.jpeg': 'image/jpeg',
  '.jpg': 'image/jpeg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
};

/** What browsers show, by the ending of the name; undefined for anything else. */
export function mediaTypeOf(path: string): string | undefined {
  return mediaTypes[extname(path).toLowerCase()];
}

export function createImageFile(path: string, mediaType: string, { mtimeMs, size }: Stats): ImageFile {
  const version = createHash('sha256').update(`${path} ${mtimeMs} ${size}`).digest('hex').slice(0, 16);
  return { path, mediaType, version };
}

/** For German messages: `.avif, .gif, …`. */
export const imageEndings = Object.keys(mediaTypes).join(', ');

/**
 * The pictures as data URIs, by the address that the author wrote.
 * @throws ExportError where one has become unreadable since it was found
 */
export async function embedImages(images: ReadonlyMap<string, ImageFile>): Promise<ReadonlyMap<string, string>> {
  const embedded = [...images].map(async ([src, { path, mediaType }]) => {
    const read = await readRegularFile(path);
    if ('trouble' in read) throw unreadable(src, read.trouble);
    return [src, `data:${mediaType};base64,${read.bytes.toString('base64')}`] as const;
  });
  return new Map(await Promise.all(embedded));
}

function unreadable(src: string, { reason, hint }: ReadTrouble): ExportError {
  return new ExportError(`Das Bild »${src}« lässt sich nicht lesen: ${reason}`, hint);
}
