import type { Stats } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { basename, dirname, extname, join } from 'node:path';
import { createFinding, type Finding } from '../core/finding.ts';
import { nearest } from '../core/nearest.ts';
import type { SourceFile } from '../core/source-file.ts';
import { codeOf } from './code-of.ts';
import { decodeText } from './decode-text.ts';
import { type ReadTrouble, readRegularFile } from './read-regular-file.ts';
import { rememberFiles } from './remember-files.ts';

/** The Markdown of a deck as it lies on the disk. */
export interface DeckSources {
  /** Absolute path of the deck folder: images are relative to it, and nothing outside of it is read. */
  readonly folder: string;
  /** In the order of their names, which is the order of the talk. */
  readonly files: readonly SourceFile[];
  readonly findings: readonly Finding[];
  /** For a deck that names itself nowhere. */
  readonly fallbackSlug: string;
}

/** Far above any talk; a video that was renamed to `.md` should not take the memory. */
const largestFile = 20_000_000;

/** Reads a deck from a folder or from one Markdown file (absolute path). Never throws: trouble is a finding. */
export async function readDeck(source: string): Promise<DeckSources> {
  const { stats, code } = await statOf(source);
  if (!stats)
    return {
      ...noFiles(source),
      findings: [['ENOENT', 'ENOTDIR'].includes(code) ? await missing(source) : unreachable()],
    };
  if (stats.isDirectory()) return readFolder(source);
  if (isMarkdown(source)) return readSingle(source);
  return { ...noFiles(dirname(source)), findings: [notADeck(source)] };
}

async function readFolder(folder: string): Promise<DeckSources> {
  const deck = noFiles(folder);
  const listed = await readdir(folder).catch(() => undefined);
  if (!listed) return { ...deck, findings: [unreachable()] };
  // `~$01.md` says that Word has `01.md` open.
  const names = listed.filter((name) => isMarkdown(name) && !/^([._]|~\$)/.test(name)).sort();
  const isWhole = ({ file, finding }: ReadSource) => file !== undefined && finding === undefined;
  const readOnce = rememberFiles(folder, names, (name) => readSource(folder, name), isWhole);
  const read = await inBatches(names, readOnce);
  const files = read.flatMap(({ file }) => file ?? []);
  const findings = read.flatMap(({ finding }) => finding ?? []);
  return { ...deck, files, findings: names.length === 0 ? [emptyFolder()] : findings };
}

async function readSingle(path: string): Promise<DeckSources> {
  const { file, finding } = await readSource(dirname(path), basename(path));
  return {
    folder: dirname(path),
    files: file ? [file] : [],
    findings: finding ? [finding] : [],
    fallbackSlug: basename(path, extname(path)),
  };
}

interface ReadSource {
  readonly file?: SourceFile;
  readonly finding?: Finding;
}

async function readSource(folder: string, name: string): Promise<ReadSource> {
  const path = join(folder, name);
  const { stats } = await statOf(path);
  if (stats?.isDirectory()) return { finding: isFolder(name) };
  if (stats && stats.size > largestFile) return { finding: tooLarge(name, stats.size) };
  const read = await readRegularFile(path);
  if ('trouble' in read) return { finding: unreadable(name, read.trouble) };
  const { text, trouble } = decodeText(read.bytes);
  const file = { name, text };
  if (!trouble) return { file };
  return { file, finding: createFinding({ file: name, ...trouble.at }, 'error', trouble.message, trouble.hint) };
}

function isMarkdown(name: string): boolean {
  return extname(name).toLowerCase() === '.md';
}

async function statOf(path: string): Promise<{ readonly stats?: Stats; readonly code: string }> {
  return stat(path).then(
    (stats) => ({ stats, code: '' }),
    (error: unknown) => ({ code: codeOf(error) }),
  );
}

/** As many files at once as any system lets a program have open. */
async function inBatches<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<readonly R[]> {
  const done: R[] = [];
  for (let at = 0; at < all.length; at += 100) done.push(...(await Promise.all(all.slice(at, at + 100).map(work))));
  return done;
}

function noFiles(folder: string): DeckSources {
  return { folder, files: [], findings: [], fallbackSlug: basename(folder) };
}

function failure(file: string, message: string, hint: string): Finding {
  return createFinding({ file, line: 1, column: 1 }, 'error', message, hint);
}

async function missing(source: string): Promise<Finding> {
  const name = basename(source);
  const what = isMarkdown(name) ? `Die Datei »${name}«` : `Den Ordner »${name}«`;
  const neighbours = await readdir(dirname(source)).catch(() => []);
  const meant = nearest(name, neighbours);
  return failure('.', `${what} gibt es nicht.`, meant ? `Meinten Sie »${meant}«?` : `Gesucht wurde hier: ${source}`);
}

function notADeck(source: string): Finding {
  const hint = 'Ein Vortrag ist ein Ordner mit .md-Dateien oder eine einzelne .md-Datei.';
  return failure(basename(source), 'Das ist weder ein Ordner noch eine Markdown-Datei.', hint);
}

function emptyFolder(): Finding {
  const hint = 'Legen Sie eine an, zum Beispiel »01-titel.md« mit der Zeile: # Mein Vortrag';
  return failure('.', 'In diesem Ordner liegt keine Markdown-Datei (.md).', hint);
}

function unreadable(file: string, { reason, hint }: ReadTrouble): Finding {
  return failure(file, `Die Datei lässt sich nicht lesen: ${reason}`, hint);
}

function unreachable(): Finding {
  const hint = 'Prüfen Sie, ob Sie die nötigen Zugriffsrechte haben, und ob der Datenträger angeschlossen ist.';
  return failure('.', 'Der Ordner lässt sich nicht lesen.', hint);
}

function isFolder(file: string): Finding {
  const hint = 'Lassen Sie im Namen das Ende ».md« weg: So heißen Dateien mit Folien.';
  return createFinding(
    { file, line: 1, column: 1 },
    'warning',
    'Das ist ein Ordner; gelesen wird daraus nichts.',
    hint,
  );
}

function tooLarge(file: string, bytes: number): Finding {
  const size = Math.ceil(bytes / 1e6);
  const hint = 'Teilen Sie den Text auf mehrere Dateien auf, und legen Sie Bilder als eigene Dateien daneben.';
  return failure(file, `Die Datei ist mit ${size} MB zu groß; gelesen werden höchstens 20 MB.`, hint);
}
