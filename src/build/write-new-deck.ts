import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { ExportError } from './export-error.ts';
import { projectPath } from './project.ts';
import { writeWholeFiles } from './write-whole-file.ts';

const template = projectPath('assets/vorlage');

/** What systems and editors leave in a folder that its owner takes for empty. */
const strewn = /^(?:\.|desktop\.ini$|thumbs\.db$)/i;

/**
 * Writes the deck of `assets/vorlage/` into a folder that is new or empty: all of it, or nothing.
 * @param folder absolute path
 * @param today stands as the day of the talk until its author knows better
 * @param write tests have a disk that is full
 * @returns the names of its slides, in order
 * @throws ExportError when there is something in the folder, or it cannot be written
 */
export async function writeNewDeck(folder: string, today: Date, write = writeWholeFiles): Promise<readonly string[]> {
  await refuseUsed(folder);
  const names = await listTemplate();
  const files = await Promise.all(
    names.map(async (name) => ({ path: join(folder, name), data: await readTemplate(name, today) })),
  );
  const made = outermostMissing(folder);
  try {
    await write(files);
  } catch (error) {
    await takeBack(made === undefined ? names.map((name) => join(folder, topOf(name))) : [made]);
    throw error;
  }
  return names.filter((name) => name.endsWith('.md'));
}

async function refuseUsed(folder: string): Promise<void> {
  const stats = await stat(folder).catch(() => undefined);
  if (stats === undefined) return;
  const hint = 'Nennen Sie einen anderen Ordner; einen neuen legt der Befehl an.';
  if (!stats.isDirectory()) throw new ExportError(`»${folder}« ist eine Datei.`, hint);
  const names = await readdir(folder).catch((cause: unknown) => {
    throw new ExportError(`Der Ordner »${folder}« lässt sich nicht lesen.`, hint, { cause });
  });
  const found = names.find((name) => !strewn.test(name));
  if (found === undefined) return;
  throw new ExportError(`Im Ordner »${folder}« liegt schon etwas, zum Beispiel »${found}«.`, hint);
}

/** Paths inside the template, in order. */
async function listTemplate(): Promise<readonly string[]> {
  const entries = await readdir(template, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile() && !strewn.test(entry.name));
  return files.map((entry) => relative(template, join(entry.parentPath, entry.name))).sort();
}

async function readTemplate(name: string, today: Date): Promise<string | Uint8Array> {
  const bytes = await readFile(join(template, name));
  if (!name.endsWith('.md')) return bytes;
  const [year, month, day] = [today.getFullYear(), today.getMonth() + 1, today.getDate()];
  const date = [year, month, day].map((part) => String(part).padStart(2, '0')).join('-');
  return bytes.toString('utf8').replace(/^date: .*$/m, `date: ${date}`);
}

/** The folder that comes into being when `folder` is made with all above it. */
function outermostMissing(folder: string): string | undefined {
  if (existsSync(folder)) return undefined;
  return outermostMissing(dirname(folder)) ?? folder;
}

function topOf(name: string): string {
  return dirname(name) === '.' ? name : topOf(dirname(name));
}

/** All of it is ours: nothing of these names was there. */
async function takeBack(paths: readonly string[]): Promise<void> {
  // What cannot be removed is less to be told than why nothing could be written.
  for (const path of paths) await rm(path, { recursive: true, force: true }).catch(() => undefined);
}
