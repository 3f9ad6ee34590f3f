import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import type { Position } from '../core/deck.ts';
import { createFinding, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import { createImageFile, type ImageFile, imageEndings, mediaTypeOf } from './image-file.ts';
import { isInside } from './inside.ts';

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

interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/** Finds the file of every image, only inside `folder` (absolute); all else is an error at the place that names it. */
export async function resolveImages(references: readonly ImageReference[], folder: string): Promise<ResolvedImages> {
  const root = await realpath(folder).catch(() => folder);
  const sources = [...new Set(references.map(({ src }) => src))];
  const found = new Map(await Promise.all(sources.map(async (src) => [src, await resolveImage(src, root)] as const)));
  const images = new Map<string, ImageFile>();
  for (const [src, result] of found) if ('path' in result) images.set(src, result);
  const findings = references.flatMap(({ src, position }) => {
    const result = found.get(src);
    return result && 'message' in result ? createFinding(position, 'error', result.message, result.hint) : [];
  });
  return { images, findings };
}

async function resolveImage(src: string, root: string): Promise<ImageFile | Refusal> {
  const foreign = refuseForeign(src);
  if (foreign) return foreign;
  for (const way of readings(src)) {
    const path = resolve(root, way);
    if (!isInside(root, path)) return outside(src);
    const stats = await stat(path).catch(() => undefined);
    if (!stats) continue;
    const real = await realpath(path);
    if (!isInside(root, real)) return outside(src);
    const mediaType = mediaTypeOf(path);
    if (!stats.isFile() || !mediaType) return notAnImage(src, stats.isDirectory());
    return createImageFile(real, mediaType, stats);
  }
  return missing(src, root);
}

/** The same address as a file name and as a URL (`%20`, `?…`, `#…`), with the slashes of either world. */
function readings(src: string): readonly string[] {
  const plain = src.replaceAll('\\', '/');
  const url = plain.replace(/[?#].*$/s, '');
  try {
    return [...new Set([plain, decodeURIComponent(url)])].filter((way) => way !== '' && !way.includes('\0'));
  } catch {
    return [plain];
  }
}

function refuseForeign(src: string): Refusal | undefined {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(src)?.[1]?.toLowerCase();
  const isRemote = scheme === 'http' || scheme === 'https' || /^[\\/]{2}/.test(src);
  if (isRemote) {
    const hint =
      'Der Vortrag lädt nichts aus dem Netz. Legen Sie das Bild in den Ordner des Vortrags, wenn Sie es nutzen dürfen.';
    return { message: `Das Bild »${shorten(src)}« liegt im Netz.`, hint };
  }
  const isAbsolutePath = /^[\\/]/.test(src) || /^[a-z]:/i.test(src);
  return isAbsolutePath || scheme !== undefined ? outside(src) : undefined;
}

function outside(src: string): Refusal {
  return {
    message: `Das Bild »${shorten(src)}« liegt außerhalb des Ordners des Vortrags und wird nicht gelesen.`,
    hint: 'Legen Sie das Bild in den Ordner des Vortrags, und nennen Sie den Weg von dort aus, zum Beispiel: bilder/karte.svg',
  };
}

function notAnImage(src: string, isFolder: boolean): Refusal {
  const message = isFolder
    ? `»${shorten(src)}« ist ein Ordner.`
    : `Das Format des Bildes »${shorten(src)}« ist nicht bekannt.`;
  return { message, hint: `Möglich sind: ${imageEndings}` };
}

async function missing(src: string, root: string): Promise<Refusal> {
  const message = `Das Bild »${shorten(src)}« gibt es nicht.`;
  const way = readings(src).at(-1) ?? src;
  const listed = dirname(resolve(root, way));
  const names = isInside(root, listed) ? await readdir(listed).catch(() => []) : [];
  const sameButCase = names.find((name) => normalize(name) === normalize(basename(way)));
  const shown = (name: string) => join(dirname(way), name).replaceAll(sep, '/');
  if (sameButCase) {
    const hint = `Es gibt »${shown(sameButCase)}«: Groß- und Kleinschreibung zählen, auch wo Windows darüber hinwegsieht.`;
    return { message, hint };
  }
  const meant = nearest(basename(way), names.filter(mediaTypeOf));
  return { message, hint: meant ? `Meinten Sie »${shown(meant)}«?` : `Gesucht wurde im Ordner des Vortrags: ${root}` };
}

function normalize(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function shorten(src: string): string {
  return src.length > 80 ? `${src.slice(0, 79)}…` : src;
}
