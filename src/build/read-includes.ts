import { realpath, stat } from 'node:fs/promises';
import { extname, isAbsolute, resolve } from 'node:path';
import type { IncludedFile, IncludedFiles } from '../core/expand-includes.ts';
import { findIncludes } from '../core/find-includes.ts';
import { createFinding, type Finding } from '../core/finding.ts';
import { readShared, type SharedFolder } from '../core/read-shared.ts';
import type { SourceFile } from '../core/source-file.ts';
import { decodeText } from './decode-text.ts';
import { isInside } from './inside.ts';
import { readRegularFile } from './read-regular-file.ts';
import { type FileKind, resolveFile } from './resolve-file.ts';

export interface Includes {
  readonly included: IncludedFiles;
  /** Absolute paths, links followed, of the folders outside of the deck that it may read from. */
  readonly shared: readonly string[];
  /** Absolute paths of the files that were read. */
  readonly paths: readonly string[];
  readonly findings: readonly Finding[];
}

const markdown: FileKind = {
  subject: 'Die Datei',
  object: 'die Datei',
  owner: 'der Datei',
  pronoun: 'sie',
  example: 'bausteine/foerderung.md',
  endings: '.md',
  accepts: (path) => extname(path).toLowerCase() === '.md',
};

const largestFile = 20_000_000;
const mostFiles = 1000;

/** Reads all that the files of a deck include, and what that includes, from the deck folder (absolute) and the folders it shares. */
export async function readIncludes(files: readonly SourceFile[], folder: string): Promise<Includes> {
  const root = await realpath(folder).catch(() => folder);
  const { shared, findings } = await findShared(readShared(files[0]), root);
  const included = new Map<string, IncludedFile>();
  const paths: string[] = [];
  const waiting = [...files];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    for (const { name } of findIncludes(file)) {
      if (included.has(name) || included.size >= mostFiles) continue;
      const read = await readIncluded(name, root, shared);
      included.set(name, read);
      if (!('text' in read)) continue;
      paths.push(read.path);
      waiting.push({ name, text: read.text });
    }
  }
  return { included, shared, paths, findings };
}

async function readIncluded(name: string, root: string, shared: readonly string[]) {
  const found = await resolveFile(name, root, markdown, shared);
  if (!('path' in found)) return found;
  if (found.stats.size > largestFile)
    return refuse(`Die Datei »${name}« ist zu groß.`, 'Gelesen werden höchstens 20 MB.');
  const read = await readRegularFile(found.path);
  if ('trouble' in read)
    return refuse(`Die Datei »${name}« lässt sich nicht lesen: ${read.trouble.reason}`, read.trouble.hint);
  const { text, trouble } = decodeText(read.bytes);
  return trouble ? refuse(`»${name}«: ${trouble.message}`, trouble.hint) : { text, path: found.path };
}

function refuse(message: string, hint: string) {
  return { message, hint };
}

/** A folder around the deck would open all that lies beside it, and is refused. */
async function findShared(named: readonly SharedFolder[], root: string) {
  const findings: Finding[] = [];
  const shared: string[] = [];
  for (const { path, position } of named) {
    const real = isAbsolute(path) ? undefined : await realpath(resolve(root, path)).catch(() => undefined);
    const isFolder = real !== undefined && (await stat(real).catch(() => undefined))?.isDirectory() === true;
    if (isFolder && !isInside(real, root)) shared.push(real);
    else {
      const message = `»${path}« ist kein Ordner, den sich Vorträge teilen können.`;
      const hint = 'Nennen Sie den Weg vom Ordner des Vortrags aus, zum Beispiel: shared: ../gemeinsam';
      findings.push(createFinding(position, 'error', message, hint));
    }
  }
  return { shared, findings };
}
