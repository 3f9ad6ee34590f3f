import { constants } from 'node:fs';
import { type FileHandle, lstat, open } from 'node:fs/promises';
import { codeOf } from './code-of.ts';

/** Why a file cannot be read, for a finding about it; German. */
export interface ReadTrouble {
  /** A sentence that goes on after `Das Bild »a.png« lässt sich nicht lesen:`. */
  readonly reason: string;
  readonly hint: string;
}

export type ReadFile = { readonly bytes: Buffer } | { readonly trouble: ReadTrouble };

/** Windows has none, and no pipes that wait in folders. */
const withoutWaiting = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0);

/** Reads a file. Never throws, and never waits for ever: a pipe or a device of that name is opened without waiting, and left. */
export async function readRegularFile(path: string): Promise<ReadFile> {
  return withFile(path, async (file) => ({ bytes: await file.readFile() }));
}

/** Why a file could not be read; undefined where it can. */
export async function findReadTrouble(path: string): Promise<ReadTrouble | undefined> {
  const { trouble } = await withFile<{ readonly trouble?: undefined }>(path, async () => ({}));
  return trouble;
}

async function withFile<T>(
  path: string,
  use: (file: FileHandle) => Promise<T>,
): Promise<T | { readonly trouble: ReadTrouble }> {
  try {
    const file = await open(path, withoutWaiting);
    try {
      const stats = await file.stat();
      return stats.isFile() ? await use(file) : { trouble: stats.isDirectory() ? folder : special };
    } finally {
      await file.close();
    }
  } catch (error) {
    return { trouble: await troubleOf(error, path) };
  }
}

async function troubleOf(error: unknown, path: string): Promise<ReadTrouble> {
  const code = codeOf(error);
  if (code !== 'ENOENT') return troubles[code] ?? unknownTrouble(code);
  const isLink = (await lstat(path).catch(() => undefined))?.isSymbolicLink() ?? false;
  return isLink ? deadLink : gone;
}

const folder: ReadTrouble = {
  reason: 'Das ist ein Ordner.',
  hint: 'Benennen Sie ihn um, wenn er keine Datei sein soll.',
};
const special: ReadTrouble = {
  reason: 'Das ist keine gewöhnliche Datei, sondern eine Leitung oder ein Gerät.',
  hint: 'Löschen Sie sie, oder geben Sie ihr einen anderen Namen.',
};
/** There is nothing of that name. */
export const gone: ReadTrouble = {
  reason: 'Die Datei gibt es nicht mehr.',
  hint: 'Wurde sie eben gelöscht oder umbenannt? Versuchen Sie es noch einmal.',
};
const deadLink: ReadTrouble = {
  reason: 'Das ist ein Verweis auf eine Datei, die es nicht gibt.',
  hint: 'Legen Sie die Datei selbst in den Ordner, oder löschen Sie den Verweis.',
};
const forbidden: ReadTrouble = {
  reason: 'Dafür fehlen Ihnen die Zugriffsrechte.',
  hint: 'Ändern Sie die Zugriffsrechte der Datei, oder bitten Sie darum, wem sie gehört.',
};
const busy: ReadTrouble = {
  reason: 'Ein anderes Programm hält die Datei fest.',
  hint: 'Schließen Sie die Datei dort.',
};

const troubles: Readonly<Record<string, ReadTrouble>> = {
  EACCES: forbidden,
  EPERM: forbidden,
  EBUSY: busy,
  EISDIR: folder,
  ENOTDIR: gone,
  ENAMETOOLONG: gone,
  ENXIO: special,
  ENODEV: special,
  ELOOP: {
    reason: 'Das ist ein Verweis, der im Kreis führt.',
    hint: 'Legen Sie die Datei selbst in den Ordner, oder löschen Sie den Verweis.',
  },
  EMFILE: {
    reason: 'Es sind schon zu viele Dateien offen.',
    hint: 'Schließen Sie andere Programme, und versuchen Sie es noch einmal.',
  },
};

function unknownTrouble(code: string): ReadTrouble {
  return {
    reason: `Das System meldet ${code || 'einen Fehler'}.`,
    hint: 'Ist der Datenträger noch angeschlossen und in Ordnung?',
  };
}
