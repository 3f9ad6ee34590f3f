import { realpath } from 'node:fs/promises';
import { createFinding, type Finding } from '../core/finding.ts';
import type { Position } from '../core/node.ts';
import { createImageFile, type ImageFile, imageEndings, mediaTypeOf } from './image-file.ts';
import { type FileKind, resolveFile } from './resolve-file.ts';

interface ImageReference {
  /** As the author wrote it. */
  readonly src: string;
  readonly position: Position;
}

interface ResolvedImages {
  /** By the address that the author wrote. */
  readonly images: ReadonlyMap<string, ImageFile>;
  readonly findings: readonly Finding[];
}

const image: FileKind = {
  subject: 'Das Bild',
  object: 'das Bild',
  owner: 'des Bildes',
  pronoun: 'es',
  example: 'bilder/karte.svg',
  endings: imageEndings,
  accepts: (path) => mediaTypeOf(path) !== undefined,
};

/** Finds the file of every image, only inside `folder` (absolute); all else is an error at the place that names it. */
export async function resolveImages(references: readonly ImageReference[], folder: string): Promise<ResolvedImages> {
  const root = await realpath(folder).catch(() => folder);
  const sources = [...new Set(references.map(({ src }) => src))];
  const found = new Map(
    await Promise.all(sources.map(async (src) => [src, await resolveFile(src, root, image)] as const)),
  );
  const images = new Map<string, ImageFile>();
  for (const [src, result] of found) {
    if ('path' in result) images.set(src, createImageFile(result.path, mediaTypeOf(result.name) ?? '', result.stats));
  }
  const findings = references.flatMap(({ src, position }) => {
    const result = found.get(src);
    return result && 'message' in result ? createFinding(position, 'error', result.message, result.hint) : [];
  });
  return { images, findings };
}
