import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { cutFont } from '../../src/build/cut-font.ts';
import { parseFont, readFontFile } from '../../src/build/font-file.ts';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const text = 'Prüfung';
const options = { targetFormat: 'sfnt' } as const;

test('a cut font has the characters that were asked for, the same bytes when it was kept, and is cut anew when that was damaged', async () => {
  const folder = await temporaryFolder({});
  const { unpacked } = await readFontFile(projectPath('assets/fonts/SourceCodePro.woff2'));
  const cut = () => cutFont(unpacked, text, options, folder);
  const first = await cut();
  const codePoints = [...text].map((character) => character.codePointAt(0));
  expect([...(await parseFont(first)).codePoints].sort()).toEqual(codePoints.sort());
  const [kept = expect.fail('nothing was kept'), ...others] = await readdir(folder);
  expect(others).toEqual([]);
  const bytes = await readFile(join(folder, kept));
  expect(Buffer.compare(await cut(), first)).toBe(0);
  await writeFile(join(folder, kept), bytes.subarray(0, bytes.length - 9));
  expect(Buffer.compare(await cut(), first)).toBe(0);
  expect(Buffer.compare(await readFile(join(folder, kept)), bytes)).toBe(0);
});

test('another text and other options are another cut', async () => {
  const folder = await temporaryFolder({});
  const { unpacked } = await readFontFile(projectPath('assets/fonts/SourceCodePro.woff2'));
  await cutFont(unpacked, text, options, folder);
  await cutFont(unpacked, `${text}!`, options, folder);
  await cutFont(unpacked, text, { ...options, keepFeatures: ['kern'] }, folder);
  expect(await readdir(folder)).toHaveLength(3);
});

test('cut anew it is the same, packed as well: what was kept hides no difference', async () => {
  const { unpacked } = await readFontFile(projectPath('assets/fonts/SourceCodePro.woff2'));
  for (const targetFormat of ['sfnt', 'woff2'] as const) {
    const [first, second] = await Promise.all(
      [0, 1].map(async () => cutFont(unpacked, text, { targetFormat }, await temporaryFolder({}))),
    );
    expect(first?.equals(second ?? Buffer.alloc(0))).toBe(true);
  }
});
