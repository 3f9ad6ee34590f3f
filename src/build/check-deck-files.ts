import { readdir, realpath, stat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { imageSizeFromFile } from 'image-size/fromFile';
import { createFinding, type Finding } from '../core/finding.ts';
import { listImages } from '../core/list-images.ts';
import { decodeText } from './decode-text.ts';
import { formatSize } from './format-number.ts';
import { mediaTypeOf } from './image-file.ts';
import type { LoadedDeck } from './load-deck.ts';
import { gone, readRegularFile } from './read-regular-file.ts';

/** A projector of the finest kind shows 3840 × 2160. */
const mostPixels = 3840 * 2160;
const mostBytes = 3_000_000;
/** What programs put beside a deck, and what leaves this project. */
const foreignFolders = new Set(['node_modules', 'dist', 'shots', 'reports']);

/** Pictures of the deck folder that no slide shows. */
export async function findUnusedImages({ images, videos, folder }: LoadedDeck): Promise<readonly Finding[]> {
  const root = await realpath(folder).catch(() => folder);
  const posters = [...videos.values()].flatMap(({ poster }) => poster ?? []);
  const used = new Set([...images.values(), ...posters].map(({ path }) => path));
  const files = await listFiles(root);
  return files
    .filter((path) => mediaTypeOf(path) !== undefined && !used.has(path))
    .map((path) => {
      const file = relative(root, path).replaceAll(sep, '/');
      const hint = 'Zeigen Sie es, oder nehmen Sie es aus dem Ordner.';
      return createFinding(
        { file, line: 1, column: 1 },
        'info',
        'Dieses Bild zeigt keine Folie.',
        hint,
        'unused-images',
      );
    });
}

async function listFiles(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const lists = entries
    .filter(({ name }) => !/^[._]/.test(name) && !foreignFolders.has(name))
    .toSorted((a, b) => (a.name < b.name ? -1 : 1))
    .map((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? listFiles(path) : [path];
    });
  return (await Promise.all(lists)).flat();
}

/** Pictures with far more pixels, or bytes, than anybody sees of them. */
export async function findLargeImages({ deck, images }: LoadedDeck): Promise<readonly Finding[]> {
  const uses = new Map(
    listImages(deck)
      .toReversed()
      .map(({ src, position }) => [src, position] as const),
  );
  const found = [...images].map(async ([src, { path, mediaType }]): Promise<readonly Finding[]> => {
    const position = uses.get(src);
    const excess = await excessOf(path, mediaType === 'image/svg+xml');
    if (position === undefined || excess === undefined) return [];
    const message = `Das Bild »${src.slice(0, 80)}« ist größer, als man es sieht: ${excess}.`;
    const hint = 'Verkleinern Sie es auf 2560 Pixel Breite und höchstens 3 MB.';
    return [createFinding(position, 'warning', message, hint, 'large-images')];
  });
  return (await Promise.all(found)).flat();
}

async function excessOf(path: string, isDrawing: boolean): Promise<string | undefined> {
  // What has gone since it was found is told the next time.
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size > mostBytes) return formatSize(size);
  if (isDrawing) return undefined;
  // What is no picture, whatever its name, is told by others.
  const { width, height } = await imageSizeFromFile(path).catch(() => ({ width: 0, height: 0 }));
  return width * height > mostPixels ? `${width} × ${height} Pixel` : undefined;
}

/** The words that a deck says to be right, one a line; `#` begins a comment. That there is no such file is all right. */
export async function readOwnWords(folder: string): Promise<OwnWords> {
  const read = await readRegularFile(join(folder, ownWordsFile));
  if ('trouble' in read) {
    if (read.trouble === gone) return { words: [], findings: [] };
    const message = `Die eigenen Wörter lassen sich nicht lesen: ${read.trouble.reason}`;
    return { words: [], findings: [ofOwnWords({ line: 1, column: 1 }, message, read.trouble.hint)] };
  }
  const { text, trouble } = decodeText(read.bytes);
  const words = text.split(/\r?\n|\uFEFF/).flatMap((line) => line.replace(/#.*/, '').match(/\p{L}+/gu) ?? []);
  return { words, findings: trouble ? [ofOwnWords(trouble.at, trouble.message, trouble.hint)] : [] };
}

interface OwnWords {
  readonly words: readonly string[];
  readonly findings: readonly Finding[];
}

const ownWordsFile = 'woerter.txt';

function ofOwnWords(at: { readonly line: number; readonly column: number }, message: string, hint: string): Finding {
  return createFinding({ file: ownWordsFile, ...at }, 'error', message, hint, 'files');
}
