import { rmSync, type Stats } from 'node:fs';
import {
  chmod,
  copyFile,
  type FileHandle,
  link,
  lstat,
  mkdir,
  open,
  readdir,
  readFile,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { codeOf } from './code-of.ts';
import { ExportError } from './export-error.ts';
import { isRunning } from './is-running.ts';
import { writing } from './write-error.ts';

interface NewFile {
  /** Absolute path. */
  readonly path: string;
  readonly data: FileData;
  /** What has to be there until the last moment, or else nothing is written: somebody may save meanwhile. Anything, when not said. */
  readonly replaces?: Uint8Array | 'nothing';
}

interface StagedFile extends NewFile {
  /** The new file, until it takes its place. */
  readonly temporary: string;
  /** A second name of the old one, for as long as it may have to come back. */
  readonly backup: string;
}

/** What a file is to hold; a film may be too large for memory, and is copied. */
export type FileData = string | Uint8Array | { readonly copyOf: string };

/**
 * Writes all files, or, when something fails or this process dies, leaves every old one as it was: each is written beside
 * its target and put to the disk, and only when all of them are there do they take the places of the old ones. Who may read a file
 * stays as it was.
 * @throws ExportError where one cannot be written, or is another one by now
 */
export async function writeWholeFiles(files: readonly NewFile[]): Promise<void> {
  const staged = files.map((file) => ({
    ...file,
    temporary: hiddenPath(file.path, 'tmp'),
    backup: hiddenPath(file.path, 'old.tmp'),
  }));
  const remove = () => {
    for (const { temporary, backup } of staged) for (const path of [temporary, backup]) removeQuietly(path);
  };
  const release = cleanUpAtExit(remove);
  try {
    for (const file of staged) await writing(file.path, () => prepareFolder(file));
    for (const file of staged) await writing(file.path, () => writeToDisk(file));
    for (const file of staged) await writing(file.path, () => refuseChanged(file));
    await replaceAll(staged);
  } finally {
    remove();
    release();
  }
}

/** Hidden, beside its target, so that renaming never crosses disks; the process id tells a dead one's from a live one's. */
function hiddenPath(path: string, ending: string): string {
  return join(dirname(path), `.${basename(path)}.${process.pid}.${ending}`);
}

async function prepareFolder({ path }: StagedFile): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const prefix = `.${basename(path)}.`;
  for (const name of await readdir(folder)) {
    const [, owner] = (name.startsWith(prefix) && /^(\d+)(?:\.old)?\.tmp$/.exec(name.slice(prefix.length))) || [];
    if (owner !== undefined && !isRunning(Number(owner))) await rm(join(folder, name), { force: true });
  }
  // Found before anything is replaced.
  const old = await lstat(path).catch(() => undefined);
  if (old?.isDirectory()) throw Object.assign(new Error(`${path} is a folder.`), { code: 'EISDIR' });
  // What is locked stays locked, though it could be replaced.
  if (old) await refuseLocked(path);
}

async function refuseLocked(path: string): Promise<void> {
  try {
    await (await open(path, 'r+')).close();
  } catch (error) {
    // A link to nothing may be replaced.
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // It was never there, or its disk is gone. That is the error to report, not this one.
  }
}

async function writeToDisk({ temporary, path, data }: StagedFile): Promise<void> {
  const old = await stat(path).catch(() => undefined);
  const isCopy = typeof data === 'object' && 'copyOf' in data;
  if (isCopy) {
    await copyFile(data.copyOf, temporary);
    // With the rights of its source: one that nobody may write to could not be put to the disk, nor replaced.
    await chmod(temporary, 0o644);
  }
  // Not even for a moment may others read what they might not read before.
  const file = await open(temporary, isCopy ? 'r+' : 'w', old && old.mode & 0o777);
  try {
    if (!isCopy) await file.writeFile(data);
    if (old) await keepRights(file, old);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function keepRights(file: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  // To give a file to somebody else is for administrators only, and some disks know no rights.
  await file.chown(uid, gid).catch(() => undefined);
  await file.chmod(mode & 0o777).catch(() => undefined);
}

async function refuseChanged({ path, replaces }: StagedFile): Promise<void> {
  if (replaces === undefined) return;
  const there = await readFile(path).catch(() => undefined);
  const isSame = replaces === 'nothing' ? there === undefined : there?.equals(replaces);
  if (isSame) return;
  const hint = 'Geschrieben wurde deshalb nichts. Versuchen Sie es noch einmal.';
  throw new ExportError(`»${path}« wurde inzwischen von jemand anderem gespeichert.`, hint);
}

/** When one cannot take its place, those before it give theirs back. */
async function replaceAll(files: readonly StagedFile[]): Promise<void> {
  const undo: (() => Promise<void>)[] = [];
  try {
    for (const file of files) {
      const takeBack = files.length > 1 ? await keepOld(file) : undefined;
      await writing(file.path, () => replace(file.temporary, file.path));
      if (takeBack) undo.push(takeBack);
    }
  } catch (error) {
    for (const takeBack of undo) await takeBack().catch(() => undefined);
    throw error;
  }
}

/** How the old file comes back; where a disk knows no second names, not at all. */
async function keepOld({ path, backup }: StagedFile): Promise<(() => Promise<void>) | undefined> {
  try {
    await link(path, backup);
    return () => rename(backup, path);
  } catch (error) {
    return codeOf(error) === 'ENOENT' ? () => rm(path, { force: true }) : undefined;
  }
}

/** Virus scanners on Windows hold a new file for a moment; a file that is open in a reader stays held. */
async function replace(temporary: string, path: string, triesLeft = 10): Promise<void> {
  try {
    await rename(temporary, path);
  } catch (error) {
    const isHeld = ['EPERM', 'EACCES', 'EBUSY'].includes(codeOf(error));
    if (!isHeld || process.platform !== 'win32' || triesLeft === 0) throw error;
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
