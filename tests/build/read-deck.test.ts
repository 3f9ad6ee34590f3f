import { symlink } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readDeck } from '../../src/build/read-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const encode = (text: string) => new TextEncoder().encode(text);

/** German umlauts have the same numbers in Latin-1 as in Windows-1252. */
const windows1252 = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));

function utf16(text: string): Uint8Array {
  return new Uint8Array(Uint16Array.from(text, (character) => character.charCodeAt(0)).buffer);
}

describe('a deck folder', () => {
  test('is read in the order of the names, Markdown alone', async () => {
    const folder = await temporaryFolder({
      '10-ende.md': '# Ende',
      '02-mitte.md': '# Mitte',
      'README.MD': '# Lies mich',
      '_entwurf.md': '# Entwurf',
      '.versteckt.md': '# Versteckt',
      '~$10-ende.md': encode('\u0005Ich'),
      'notizen.txt': 'nichts',
      'bilder/01.md': '# Nicht gemeint',
    });
    const { files, findings, ...deck } = await readDeck(folder);
    expect(files.map(({ name }) => name)).toEqual(['02-mitte.md', '10-ende.md', 'README.MD']);
    expect(files[0]?.text).toBe('# Mitte');
    expect(findings).toEqual([]);
    expect(deck).toEqual({ folder, fallbackSlug: basename(folder) });
  });

  test('can be one file', async () => {
    const folder = await temporaryFolder({ 'mein vortrag.md': '# Hallo', 'anderes.md': '# Anderes' });
    expect(await readDeck(join(folder, 'mein vortrag.md'))).toEqual({
      folder,
      files: [{ name: 'mein vortrag.md', text: '# Hallo' }],
      findings: [],
      fallbackSlug: 'mein vortrag',
    });
  });

  test('that is empty, missing or none is an error with a hint', async () => {
    const folder = await temporaryFolder({ 'slides/bild.png': '', 'vortrag.md': '', 'vortrag.docx': '' });
    const messages = async (path: string) => (await readDeck(join(folder, path))).findings;
    const at = { line: 1, column: 1, severity: 'error' };
    expect(await messages('slides')).toMatchObject([
      { ...at, file: '.', message: expect.stringContaining('keine Markdown') },
    ]);
    expect(await messages('slidse')).toMatchObject([
      { message: 'Den Ordner »slidse« gibt es nicht.', hint: 'Meinten Sie »slides«?' },
    ]);
    expect(await messages('vorträg.md')).toMatchObject([
      { message: 'Die Datei »vorträg.md« gibt es nicht.', hint: 'Meinten Sie »vortrag.md«?' },
    ]);
    expect(await messages('vortrag.docx')).toMatchObject([
      { file: 'vortrag.docx', message: expect.stringContaining('weder') },
    ]);
  });

  test('with a file that cannot be read still has the others', async () => {
    const folder = await temporaryFolder({ '02.md': '# Zwei' });
    // A link to itself: unlike a file without permission, not even root can read it.
    await symlink('01.md', join(folder, '01.md'));
    const { files, findings } = await readDeck(folder);
    expect(files).toHaveLength(1);
    expect(findings).toMatchObject([
      { file: '01.md', message: expect.stringContaining('Die Datei lässt sich nicht lesen: ') },
    ]);
  });
});

describe('a file', () => {
  test('of 10 MB is read, one of more than 20 MB is refused', async () => {
    const folder = await temporaryFolder({
      '01.md': '# Lang\n'.padEnd(10_000_000, 'Wort '),
      '02.md': new Uint8Array(20_000_001).fill(120),
    });
    const { files, findings } = await readDeck(folder);
    expect(files.map(({ text }) => text.length)).toEqual([10_000_000]);
    expect(findings).toMatchObject([{ file: '02.md', message: expect.stringContaining('mit 21 MB zu groß') }]);
  });

  test.each([
    ['Windows-1252', windows1252('# Gruß\r\nschöne Grüße'), { line: 1, column: 6 }, '0xDF, vermutlich ein »ß«'],
    [
      'Windows-1252 after UTF-8',
      Buffer.concat([encode('# Größe \uFFFD 😀\nx '), windows1252('ü')]),
      { line: 2, column: 3 },
      '0xFC',
    ],
    ['an emoji cut in two', encode('ab\n😀').slice(0, -1), { line: 2, column: 1 }, '0xF0'],
    ['UTF-16 with byte order mark', utf16('\uFEFF# Gruß'), { line: 1, column: 1 }, 'UTF-16'],
    ['UTF-16 without', utf16('# Gruß an alle'), { line: 1, column: 1 }, 'UTF-16'],
  ])('that is %s is an error at the first wrong byte', async (_name, bytes, at, message) => {
    const folder = await temporaryFolder({ '01.md': bytes });
    const { files, findings } = await readDeck(folder);
    expect(findings).toMatchObject([
      { file: '01.md', ...at, severity: 'error', message: expect.stringContaining(message) },
    ]);
    expect(findings[0]?.hint).toContain('UTF-8');
    expect(files).toHaveLength(1);
  });

  test('that is not UTF-8 is read as what it most likely is', async () => {
    const folder = await temporaryFolder({ '01.md': windows1252('Größe'), '02.md': utf16('\uFEFFGröße') });
    expect((await readDeck(folder)).files.map(({ text }) => text)).toEqual(['Größe', 'Größe']);
  });

  test('may begin with a byte order mark', async () => {
    const folder = await temporaryFolder({ '01.md': '\uFEFF# Eins' });
    expect(await readDeck(folder)).toMatchObject({ files: [{ text: '# Eins' }], findings: [] });
  });
});
