import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { withLock } from '../bin/lock.mjs';
import { runNpm } from '../bin/setup.mjs';
import { projectPath } from '../src/build/project.ts';

export interface Marp {
  readonly version: string;
  /** For Node. */
  readonly script: string;
}

const name = '@marp-team/marp-cli';

/**
 * Marp CLI as tools/marp locks it, fetched from the npm registry the first time and kept for the next.
 * Undefined after it has said, in German and English, that it cannot be had.
 */
export async function provideMarp(): Promise<Marp | undefined> {
  const source = projectPath('tools/marp');
  const version: string = JSON.parse(await readFile(join(source, 'package.json'), 'utf8')).dependencies[name];
  const folder = projectPath(`.cache/peers/marp-${version}`);
  const lock = projectPath('.cache/marp.lock');
  const isThere = await withLock(lock, async () => existsSync(folder) || (await install(source, folder, version)));
  return isThere ? { version, script: join(folder, 'node_modules', name, 'marp-cli.js') } : undefined;
}

/** Beside its place first, so that what was interrupted is not taken for whole. */
async function install(source: string, folder: string, version: string): Promise<boolean> {
  console.log(`Fetching Marp CLI ${version} from the npm registry, once …`);
  const work = join(dirname(folder), 'new');
  await rm(work, { recursive: true, force: true });
  await mkdir(dirname(folder), { recursive: true });
  await cp(source, work, { recursive: true });
  const { code, output } = await runNpm(['ci', '--ignore-scripts'], work);
  if (code === 0) await rename(work, folder);
  else {
    await rm(work, { recursive: true, force: true });
    console.error(
      `Marp CLI ${version} ließ sich nicht aus dem npm-Register holen. Besteht eine Verbindung?\n` +
        `Marp CLI ${version} could not be fetched from the npm registry. Is there a network?\n\n${output.trim()}`,
    );
  }
  return code === 0;
}
