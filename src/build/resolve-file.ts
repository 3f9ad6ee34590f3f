import type { Stats } from 'node:fs';
import { readdir, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, resolve, sep } from 'node:path';
import { nearest } from '../core/nearest.ts';
import { isInside } from './inside.ts';
import { findReadTrouble, gone, type ReadTrouble } from './read-regular-file.ts';

/** What an author may name a file for, and the German words for it. */
export interface FileKind {
  /** `Das Bild`: begins a sentence. */
  readonly subject: string;
  /** `das Bild`, to be put somewhere. */
  readonly object: string;
  /** `des Bildes`, after what belongs to it. */
  readonly owner: string;
  /** `es`, to be used. */
  readonly pronoun: string;
  /** A path as it should be. */
  readonly example: string;
  /** `.avif, .gif, …` */
  readonly endings: string;
  readonly accepts: (path: string) => boolean;
}

export interface ResolvedFile {
  /** Absolute path with all links followed. */
  readonly path: string;
  /** What the author calls it; its ending says what it is. */
  readonly name: string;
  readonly stats: Stats;
}

/** Why there is no file, for a finding. */
export interface Refusal {
  readonly message: string;
  readonly hint: string;
}

/**
 * Looks for a file that an author named, only inside `root` and what it shares.
 *
 * @param src as the author wrote it
 * @param root absolute path of the deck folder with all links followed
 * @param shared the same of folders that it may lie in as well
 */
export async function resolveFile(
  src: string,
  root: string,
  kind: FileKind,
  shared: readonly string[] = [],
): Promise<ResolvedFile | Refusal> {
  const isAllowed = (path: string) => [root, ...shared].some((folder) => isInside(folder, path));
  const foreign = refuseForeign(src, kind);
  if (foreign) return foreign;
  for (const way of readings(src)) {
    const path = resolve(root, way);
    if (!isAllowed(path)) return outside(src, kind);
    const real = await realpath(path).catch(() => path);
    if (!isAllowed(real)) return outside(src, kind);
    const stats = await stat(real).catch(() => undefined);
    if (stats?.isDirectory() || !kind.accepts(path)) {
      if (stats) return unfit(src, stats.isDirectory(), kind);
      continue;
    }
    const trouble = await findReadTrouble(real);
    if (trouble === gone) continue;
    if (trouble || !stats) return unreadable(src, trouble ?? gone, kind);
    return { path: real, name: path, stats };
  }
  return missing(src, root, kind);
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

function refuseForeign(src: string, kind: FileKind): Refusal | undefined {
  const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(src)?.[1]?.toLowerCase();
  const isRemote = scheme === 'http' || scheme === 'https' || /^[\\/]{2}/.test(src);
  if (isRemote) {
    const hint = `Der Vortrag lädt nichts aus dem Netz. Legen Sie ${kind.object} in den Ordner des Vortrags, wenn Sie ${kind.pronoun} nutzen dürfen.`;
    return { message: `${kind.subject} »${shorten(src)}« liegt im Netz.`, hint };
  }
  const isAbsolutePath = /^[\\/]/.test(src) || /^[a-z]:/i.test(src);
  return isAbsolutePath || scheme !== undefined ? outside(src, kind) : undefined;
}

function outside(src: string, kind: FileKind): Refusal {
  return {
    message: `${kind.subject} »${shorten(src)}« liegt außerhalb des Ordners des Vortrags und wird nicht gelesen.`,
    hint: `Legen Sie ${kind.object} in den Ordner des Vortrags, und nennen Sie den Weg von dort aus, zum Beispiel: ${kind.example}`,
  };
}

function unfit(src: string, isFolder: boolean, kind: FileKind): Refusal {
  const message = isFolder
    ? `»${shorten(src)}« ist ein Ordner.`
    : `Das Format ${kind.owner} »${shorten(src)}« ist nicht bekannt.`;
  return { message, hint: `Möglich sind: ${kind.endings}` };
}

function unreadable(src: string, { reason, hint }: ReadTrouble, kind: FileKind): Refusal {
  return { message: `${kind.subject} »${shorten(src)}« lässt sich nicht lesen: ${reason}`, hint };
}

async function missing(src: string, root: string, kind: FileKind): Promise<Refusal> {
  const message = `${capitalized(kind.object)} »${shorten(src)}« gibt es nicht.`;
  const way = readings(src).at(-1) ?? src;
  const listed = dirname(resolve(root, way));
  const names = isInside(root, listed) ? await readdir(listed).catch(() => []) : [];
  const sameButCase = names.find((name) => normalize(name) === normalize(basename(way)));
  const shown = (name: string) => join(dirname(way), name).replaceAll(sep, '/');
  if (sameButCase) {
    const hint = `Es gibt »${shown(sameButCase)}«: Groß- und Kleinschreibung zählen, auch wo Windows darüber hinwegsieht.`;
    return { message, hint };
  }
  const meant = nearest(basename(way), names.filter(kind.accepts));
  return { message, hint: meant ? `Meinten Sie »${shown(meant)}«?` : `Gesucht wurde im Ordner des Vortrags: ${root}` };
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function normalize(name: string): string {
  return name.normalize('NFC').toLowerCase();
}

function shorten(src: string): string {
  return src.length > 80 ? `${src.slice(0, 79)}…` : src;
}
