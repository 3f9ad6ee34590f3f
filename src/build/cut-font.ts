import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import subsetFont from 'subset-font';
import { projectPath } from './project.ts';

export type FontCut = Parameters<typeof subsetFont>[2];

const folder = projectPath('.cache/fonts');
const day = 24 * 60 * 60 * 1000;
const digestLength = 32;
/** What cuts: another version of it may cut differently. */
let tool: Promise<Buffer> | undefined;

/**
 * A font with the glyphs of `text` alone. Cutting and packing one takes up to 0.2 s, and from one export to the next the characters of
 * a deck rarely change: what was cut is kept for a month. The same request gives the same bytes.
 * @param font sfnt
 */
export async function cutFont(font: Buffer, text: string, options: FontCut): Promise<Buffer> {
  tool ??= readFile(projectPath('node_modules/subset-font/package.json'));
  const request = Buffer.from(JSON.stringify([text, options]));
  const path = join(folder, digest(Buffer.concat([digest(font), request, await tool])).toString('hex'));
  const kept = await readKept(path);
  if (kept !== undefined) return kept;
  const cut = await subsetFont(font, text, options);
  // Without a place to keep it there is a font all the same.
  await keep(path, cut).catch(() => undefined);
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

async function keep(path: string, cut: Buffer): Promise<void> {
  await mkdir(folder, { recursive: true });
  await removeOld();
  const made = `${path}.${process.pid}`;
  await writeFile(made, Buffer.concat([digest(cut), cut]));
  await rename(made, path);
}

async function removeOld(): Promise<void> {
  const oldest = Date.now() - 30 * day;
  for (const name of await readdir(folder)) {
    const path = join(folder, name);
    if ((await stat(path)).mtimeMs < oldest) await rm(path, { force: true });
  }
}

function digest(bytes: Buffer): Buffer {
  return createHash('sha256').update(bytes).digest();
}
