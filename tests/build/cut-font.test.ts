import { readdir, readFile, writeFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { cutFont } from '../../src/build/cut-font.ts';
import { parseFont, readFontFile } from '../../src/build/font-file.ts';
import { projectPath } from '../../src/build/project.ts';

const folder = projectPath('.cache/fonts');
const options = { targetFormat: 'sfnt' } as const;
const keptFiles = async () => new Set(await readdir(folder).catch(() => []));

test('a cut font has the characters that were asked for, the same bytes when it was kept, and is cut anew when that was damaged', async () => {
  const { unpacked } = await readFontFile(projectPath('assets/fonts/SourceCodePro.woff2'));
  const text = `Prüfung ${process.pid}`;
  const before = await keptFiles();
  const first = await cutFont(unpacked, text, options);
  expect([...(await parseFont(first)).codePoints].sort()).toEqual(
    [...new Set(text)].map((character) => character.codePointAt(0)).sort(),
  );
  expect(Buffer.compare(await cutFont(unpacked, text, options), first)).toBe(0);
  const kept = [...(await keptFiles())].filter((name) => !before.has(name) && !name.includes('.'));
  for (const name of kept) {
    const bytes = await readFile(`${folder}/${name}`);
    await writeFile(`${folder}/${name}`, bytes.subarray(0, bytes.length - 9));
  }
  expect(kept.length).toBeGreaterThan(0);
  expect(Buffer.compare(await cutFont(unpacked, text, options), first)).toBe(0);
});
