import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterTest } from './on-end.ts';

/** A folder with these files (path → content), gone when the test is over. Its name has what paths of people have. */
export async function temporaryFolder(
  files: Readonly<Record<string, string | Uint8Array>> = {},
  onEnd = afterTest,
): Promise<string> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'Vorträge für Köln ')));
  onEnd(() => rm(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}
