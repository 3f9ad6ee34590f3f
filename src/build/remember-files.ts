import { statSync } from 'node:fs';
import { join } from 'node:path';

interface Remembered {
  readonly stamp: string;
  readonly value: unknown;
}

/** Milliseconds. A file that was changed less than that ago may be changed again without a newer time: some disks count in two seconds. */
const settled = 3000;

/** Of one folder, the last one that was read: a deck that is being written is read again and again. */
let last: { readonly folder: string; files: Map<string, Remembered> } = { folder: '', files: new Map() };

/**
 * Reads files of a folder as `read` does, but only those that are not as they were the last time; the others are the same objects again.
 * @param isWhole whether there is nothing about a value that another attempt could mend
 */
export function rememberFiles<Value>(
  folder: string,
  names: readonly string[],
  read: (name: string) => Promise<Value>,
  isWhole: (value: Value) => boolean,
): (name: string) => Promise<Value> {
  const before = last.folder === folder ? last.files : new Map<string, Remembered>();
  const files = new Map(names.flatMap((name) => entryOf(name, before)));
  last = { folder, files };
  return async (name) => {
    // Thousands of files are looked at one after the other in the time in which promises for them are made.
    const stamp = stampOf(join(folder, name));
    const known = files.get(name);
    if (stamp !== undefined && known?.stamp === stamp) return known.value as Value;
    const value = await read(name);
    if (stamp !== undefined && isWhole(value)) files.set(name, { stamp, value });
    else files.delete(name);
    return value;
  };
}

function entryOf(name: string, files: ReadonlyMap<string, Remembered>): readonly (readonly [string, Remembered])[] {
  const found = files.get(name);
  return found === undefined ? [] : [[name, found]];
}

/** What changes with a file, as the disk knows it; undefined where that cannot be relied on. */
function stampOf(path: string): string | undefined {
  try {
    const { ino, size, mtimeNs, ctimeNs, mtimeMs, ctimeMs } = statSync(path, { bigint: true });
    const newest = Math.max(Number(mtimeMs), Number(ctimeMs));
    return Date.now() - newest < settled ? undefined : [ino, size, mtimeNs, ctimeNs].join(' ');
  } catch {
    return undefined;
  }
}
