import { rmSync } from 'node:fs';
import { mkdir, open, readdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ExportError } from './export-error.ts';

interface NewFile {
  /** Absolute path. */
  readonly path: string;
  readonly data: string | Uint8Array;
}

/**
 * Writes all files, or, when something fails or this process dies, leaves every old one as it was: each is written beside
 * its target and put to the disk, and only when all of them are there do they take the places of the old ones.
 */
export async function writeWholeFiles(files: readonly NewFile[]): Promise<void> {
  const staged = files.map((file) => ({ ...file, temporary: temporaryPath(file.path) }));
  const remove = () => {
    for (const { temporary } of staged) removeQuietly(temporary);
  };
  const release = cleanUpAtExit(remove);
  try {
    for (const { path } of staged) await prepareFolder(path);
    for (const { temporary, data } of staged) await writeToDisk(temporary, data);
    for (const { temporary, path } of staged) await replace(temporary, path);
  } catch (error) {
    throw asExportError(error);
  } finally {
    remove();
    release();
  }
}

/** Hidden, beside its target, so that renaming never crosses disks; the process id tells a dead one's from a live one's. */
function temporaryPath(path: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
}

async function prepareFolder(path: string): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const prefix = `.${basename(path)}.`;
  for (const name of await readdir(folder)) {
    if (!name.startsWith(prefix) || !name.endsWith('.tmp')) continue;
    const owner = Number(name.slice(prefix.length, -'.tmp'.length));
    if (Number.isSafeInteger(owner) && owner > 0 && !isRunning(owner)) await rm(join(folder, name), { force: true });
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never there: its folder could not be made. That is the error to report, not this one.
  }
}

function isRunning(processId: number): boolean {
  try {
    process.kill(processId, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

async function writeToDisk(path: string, data: string | Uint8Array): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(data);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Virus scanners on Windows hold a new file for a moment; a file that is open in a reader stays held. */
async function replace(temporary: string, path: string, triesLeft = 10): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    const held = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
    if (!held || process.platform !== 'win32' || triesLeft === 0) throw error;
    await setTimeout(50);
    await replace(temporary, path, triesLeft - 1);
  }
}

const signals = { SIGINT: 2, SIGTERM: 15, SIGHUP: 1 } as const;

/** Runs `remove` when the process is asked to end, and ends it as the shell expects (128 + signal). */
function cleanUpAtExit(remove: () => void): () => void {
  const end = (signal: keyof typeof signals) => process.exit(128 + signals[signal]);
  const names = Object.keys(signals) as (keyof typeof signals)[];
  process.on('exit', remove);
  for (const name of names) process.on(name, end);
  return () => {
    process.off('exit', remove);
    for (const name of names) process.off(name, end);
  };
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'Sie dürfen dort nicht schreiben, oder die Datei ist noch in einem anderen Programm geöffnet.',
  EPERM: 'Sie dürfen dort nicht schreiben, oder die Datei ist noch in einem anderen Programm geöffnet.',
  EBUSY: 'Die Datei ist noch in einem anderen Programm geöffnet. Schließen Sie sie dort.',
  EEXIST: 'Dort liegt eine Datei, wo ein Ordner sein müsste.',
  ENOTDIR: 'Dort liegt eine Datei, wo ein Ordner sein müsste.',
  EISDIR: 'Dort liegt ein Ordner, der so heißt wie die Datei.',
  ENOSPC: 'Auf dem Datenträger ist kein Platz mehr.',
  ENAMETOOLONG: 'Der Name ist zu lang.',
  EROFS: 'Der Datenträger lässt sich nicht beschreiben.',
};

function asExportError(error: unknown): unknown {
  const hint = reasons[codeOf(error)];
  if (!hint || !(error instanceof Error)) return error;
  const { dest, path } = error as NodeJS.ErrnoException & { readonly dest?: string };
  return new ExportError(`»${dest ?? path}« lässt sich nicht schreiben.`, hint, { cause: error });
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
