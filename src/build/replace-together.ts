import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { isRunning } from './is-running.ts';
import { writing } from './write-error.ts';

/**
 * Has files and folders made in a hidden place inside of `folder` (absolute), and only when all of them are there do they take the
 * places of the old ones. What fails leaves the old ones, and nothing else; what a killed process left is cleared up.
 * @param names of all that may be there, from this time or an earlier one
 * @throws ExportError where they cannot be written
 */
export async function replaceTogether<T>(
  folder: string,
  names: readonly string[],
  make: (place: string) => Promise<T>,
): Promise<T> {
  const place = join(folder, `${prefix}${process.pid}`);
  try {
    await writing(folder, () => mkdir(place, { recursive: true }));
    await writing(folder, () => clearUp(folder));
    const made = await make(place);
    await writing(folder, () => replace(folder, names, place));
    return made;
  } finally {
    await rm(place, { recursive: true, force: true }).catch(() => undefined);
  }
}

async function replace(folder: string, names: readonly string[], place: string): Promise<void> {
  for (const name of names) await rm(join(folder, name), { recursive: true, force: true });
  for (const name of await readdir(place)) await rename(join(place, name), join(folder, name));
}

const prefix = '.unfertig-';

async function clearUp(folder: string): Promise<void> {
  for (const name of await readdir(folder)) {
    const owner = name.startsWith(prefix) ? Number(name.slice(prefix.length)) : Number.NaN;
    if (Number.isSafeInteger(owner) && !isRunning(owner))
      await rm(join(folder, name), { recursive: true, force: true });
  }
}
