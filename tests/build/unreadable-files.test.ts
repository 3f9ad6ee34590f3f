import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { readOwnWords } from '../../src/build/check-deck-files.ts';
import { ExportError } from '../../src/build/export-error.ts';
import { embedImages } from '../../src/build/image-file.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { readDeck } from '../../src/build/read-deck.ts';
import { readNamed } from '../../src/build/read-named.ts';
import { findReadTrouble, readRegularFile } from '../../src/build/read-regular-file.ts';
import { asStranger } from '../as-stranger.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
/** Windows has no such pipes, and its rights are others. */
const isUnix = process.platform !== 'win32';

/** What stands in the way under the name of a file, and what is said of it. */
const obstacles: Readonly<Record<string, { make: (path: string) => Promise<unknown>; reason: string }>> = {
  'a pipe': { make: async (path) => execFileSync('mkfifo', [path]), reason: 'keine gewöhnliche Datei' },
  'a device without end': { make: (path) => symlink('/dev/zero', path), reason: 'keine gewöhnliche Datei' },
  'a link to nothing': { make: (path) => symlink('nirgends.md', path), reason: 'Verweis auf eine Datei, die es nicht' },
  'a link to itself': { make: (path) => symlink(path, path), reason: 'im Kreis' },
};

/** Open to all but for what a test closes. */
async function openFolder(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await temporaryFolder(files);
  await chmod(folder, 0o755);
  return folder;
}

describe.skipIf(!isUnix)('what cannot be read', () => {
  test.each(Object.entries(obstacles))(
    'as a file of slides, %s, is named; the rest is shown',
    async (_, { make, reason }) => {
      const folder = await temporaryFolder({ '01.md': '# Eins', '03.md': '## Drei' });
      await make(join(folder, '02.md'));
      const { deck, findings } = await loadDeck(folder);
      expect(deck.slides.map(({ id }) => id)).toEqual(['eins', 'drei']);
      expect(findings).toMatchObject([
        { file: '02.md', severity: 'error', rule: 'files', message: expect.stringContaining(reason) },
      ]);
      expect(findings[0]?.hint).toMatch(/\.$/);
    },
  );

  test.each(Object.entries(obstacles))('as include, picture, logo, font and list of words: %s', async (_, { make }) => {
    const folder = await temporaryFolder({
      '01.md':
        '---\nlogo: logo.svg\nlogo-alt: Logo\nfont: schrift.woff2\n---\n# Eins\n\n<!-- include: teil/a.md -->\n\n![Baum am Bach](b.svg)',
    });
    await mkdir(join(folder, 'teil'));
    const names = ['logo.svg', 'schrift.woff2', 'teil/a.md', 'b.svg'];
    for (const name of [...names, 'woerter.txt']) await make(join(folder, name));
    const { deck, findings } = await loadDeck(folder);
    expect(deck.slides).toHaveLength(1);
    for (const name of names)
      expect(findings.filter(({ message }) => message.includes(`»${name}«`))).toMatchObject([{ severity: 'error' }]);
    expect((await readOwnWords(folder)).findings).toMatchObject([{ file: 'woerter.txt', rule: 'files' }]);
    await expect(readNamed(join(folder, 'b.svg'), 'b.svg')).rejects.toThrow(ExportError);
  });

  test('a file without the right to read it is named; the rest is shown', async () => {
    const folder = await openFolder({
      '01.md': '# Eins\n\n![Baum am Bach](b.svg)\n\n<!-- include: a.txt.md -->',
      '02.md': '## Zwei',
      'b.svg': svg,
      'a.txt.md': 'Text',
      'woerter.txt': 'Wort',
    });
    for (const name of ['02.md', 'b.svg', 'woerter.txt', 'a.txt.md']) await chmod(join(folder, name), 0);
    await loadDeck(folder);
    const { deck, findings } = await asStranger(() => loadDeck(folder));
    expect(deck.slides.map(({ id }) => id)).toEqual(['eins']);
    expect(findings.map(({ file, line, message }) => `${file}:${line} ${message}`)).toEqual([
      '01.md:3 Das Bild »b.svg« lässt sich nicht lesen: Dafür fehlen Ihnen die Zugriffsrechte.',
      '01.md:5 Die Datei »a.txt.md« lässt sich nicht lesen: Dafür fehlen Ihnen die Zugriffsrechte.',
      '02.md:1 Die Datei lässt sich nicht lesen: Dafür fehlen Ihnen die Zugriffsrechte.',
      'a.txt.md:1 Die Datei lässt sich nicht lesen: Dafür fehlen Ihnen die Zugriffsrechte.',
    ]);
    expect((await asStranger(() => readOwnWords(folder))).findings).toMatchObject([{ file: 'woerter.txt' }]);
  });

  test('a folder without the right to read it is named', async () => {
    const parent = await openFolder({ 'deck/01.md': '# Eins' });
    await chmod(join(parent, 'deck'), 0);
    const { findings } = await asStranger(() => readDeck(join(parent, 'deck')));
    await chmod(join(parent, 'deck'), 0o755);
    expect(findings).toMatchObject([{ file: '.', message: 'Der Ordner lässt sich nicht lesen.' }]);
    await chmod(parent, 0);
    const inside = await asStranger(() => readDeck(join(parent, 'deck')));
    await chmod(parent, 0o755);
    expect(inside.findings).toMatchObject([{ message: 'Der Ordner lässt sich nicht lesen.' }]);
  });
});

test('a folder with the name of a file of slides is named, and not read', async () => {
  const folder = await temporaryFolder({ '01.md': '# Eins', '02.md/drin.md': '# Drin' });
  const { files, findings } = await readDeck(folder);
  expect(files).toHaveLength(1);
  expect(findings).toMatchObject([{ file: '02.md', severity: 'warning', message: expect.stringContaining('Ordner') }]);
});

test('what vanishes between being found and being read is named', async () => {
  const folder = await temporaryFolder({ '01.md': '# Eins\n\n![Baum am Bach](b.svg)', 'b.svg': svg });
  const { images } = await loadDeck(folder);
  await rm(join(folder, 'b.svg'));
  await expect(embedImages(images)).rejects.toThrow(
    'Das Bild »b.svg« lässt sich nicht lesen: Die Datei gibt es nicht mehr.',
  );
  expect(await readRegularFile(join(folder, 'b.svg'))).toMatchObject({
    trouble: { reason: 'Die Datei gibt es nicht mehr.' },
  });
  expect(await findReadTrouble(join(folder, '01.md'))).toBeUndefined();
});

/** Says how many files it has read. */
const countingReader = `
  import { loadTypeScript } from ${JSON.stringify(pathToFileURL(projectPath('bin/load-typescript.mjs')))};
  const { files } = await loadTypeScript('src/build/read-deck.ts', (module) => module.readDeck(process.argv[1]));
  console.log(files.length);
`;

test.skipIf(!isUnix)('a deck of more files than a program may have open is read all the same', async () => {
  const names = Array.from({ length: 600 }, (_, index) => `${index}.md`);
  const folder = await temporaryFolder(Object.fromEntries(names.map((name) => [name, '# A'])));
  const limited = ['-c', 'ulimit -n 256 && exec "$@"', 'sh', process.execPath];
  const said = execFileSync('sh', [...limited, '--input-type=module', '--eval', countingReader, folder]);
  expect(String(said).trim()).toBe('600');
});
