import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectPath } from './project.ts';

export type FontCut = Parameters<typeof subsetFont>[2];

const fontCache = projectPath('.cache/fonts');
const day = 24 * 60 * 60 * 1000;
const digestLength = 32;
/** What cuts and packs: other versions may do it differently. */
const tools = ['subset-font', 'harfbuzzjs', 'fontverter'];
let versions: Promise<readonly Buffer[]> | undefined;

/**
 * A font with the glyphs of `text` alone. Cutting and packing one takes up to 0.2 s, and from one export to the next the characters of
 * a deck rarely change: what was cut is kept for a month. The same request gives the same bytes.
 * @param font sfnt
 * @param folder where what was cut is kept; absolute
 */
export async function cutFont(font: Buffer, text: string, options: FontCut, folder = fontCache): Promise<Buffer> {
  versions ??= Promise.all(tools.map((name) => readFile(projectPath(`node_modules/${name}/package.json`))));
  const request = Buffer.from(JSON.stringify([text, options]));
  const path = join(folder, digest(Buffer.concat([digest(font), request, ...(await versions)])).toString('hex'));
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const cut = await subsetFont(font, text, options);
  // Without a place to keep it there is a font all the same.
  await keep(path, cut, folder).catch(() => undefined);
  return cut;
}

/** Nothing where there is none, or one that is not whole. */
async function readKept(path: string): Promise<Buffer | undefined> {
  const bytes = await readFile(path).catch(() => undefined);
  const cut = bytes?.subarray(digestLength);
  if (bytes === undefined || cut === undefined || !digest(cut).equals(bytes.subarray(0, digestLength)))
    return undefined;
  const now = new Date();
  await utimes(path, now, now).catch(() => undefined);
  return cut;
}

async function keep(path: string, cut: Buffer, folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  await removeOld(folder);
  const made = `${path}.${process.pid}`;
  try {
    await writeFile(made, Buffer.concat([digest(cut), cut]));
    await rename(made, path);
  } catch (error) {
    await rm(made, { force: true });
    throw error;
  }
}

async function removeOld(folder: string): Promise<void> {
  const oldest = Date.now() - 30 * day;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    // It may be gone by now: other processes tidy up as well.
    const found = await stat(path).catch(() => undefined);
    if (found !== undefined && found.mtimeMs < oldest) await rm(path, { force: true });
  }
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
