import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { renderFontFaces } from '../../src/build/render-font-faces.ts';
import { formatFinding } from '../../src/core/finding.ts';
import { temporaryFolder } from '../temporary-folder.ts';

let variable: Buffer;
let bold: Buffer;
beforeAll(async () => {
  const path = projectPath('assets/fonts/SourceSans3.woff2');
  variable = await readFile(path);
  const fonts = [{ family: 'A', path, weight: '200 900' }];
  const css = await renderFontFaces({ fonts, characters: 'Abc', cuts: 'static' });
  bold = Buffer.from([...css.matchAll(/base64,([^)]*)/g)].at(-1)?.[1] ?? '', 'base64');
});

/** The deck in a folder, with a neighbour that is none of its business. */
async function load(lines: string, files: Readonly<Record<string, Uint8Array | string>>) {
  const folder = await temporaryFolder({
    ...Object.fromEntries(Object.entries(files).map(([name, bytes]) => [`deck/${name}`, bytes])),
    'deck/01.md': `---\ntitle: Abc\n${lines}\n---\n# Abc\n\nCab`,
    'fremd.woff2': variable,
  });
  return loadDeck(join(folder, 'deck'));
}

/** Sets `fsType` of the OpenType specification to »Restricted License embedding«. */
function restricted(font: Buffer): Buffer {
  const copy = Buffer.from(font);
  copy.writeUInt16BE(2, copy.readUInt32BE(copy.indexOf('OS/2') + 8) + 8);
  return copy;
}

describe('the fonts of a deck', () => {
  test('are ours when it brings none', async () => {
    const { fonts, findings } = await load('', {});
    expect(findings).toEqual([]);
    expect(fonts.map(({ role, family, weight }) => [role, family, weight])).toEqual([
      ['text', 'Source Sans 3', '200 900'],
    ]);
  });

  test('are those that its front matter names, with the weights they have', async () => {
    const { fonts, findings, folder } = await load('font: schriften/Text.woff2\nheadingFont: Kopf.ttf', {
      'schriften/Text.woff2': variable,
      'Kopf.ttf': bold,
    });
    expect(findings).toEqual([]);
    expect(fonts.map(({ role, family, weight }) => [role, family, weight])).toEqual([
      ['text', 'Deck', '200 900'],
      ['text', 'Source Sans 3', '200 900'],
      ['heading', 'Deck Heading', '700'],
    ]);
    expect(fonts.map(({ path }) => dirname(path))).toEqual([
      join(folder, 'schriften'),
      projectPath('assets/fonts'),
      folder,
    ]);
  });

  test('are checked for the characters of the texts that are set in them', async () => {
    const { findings } = await load('headingFont: Kopf.ttf', { 'Kopf.ttf': bold, '02.md': '## Acb\n\nZoo\n\n### Zoo' });
    expect(findings.map(({ file, line, message }) => [file, line, message.slice(0, 66)])).toEqual([
      ['02.md', 5, 'Das Zeichen »Z« (U+005A) gibt es in der Schrift der Überschriften '],
      ['02.md', 5, 'Das Zeichen »o« (U+006F) gibt es in der Schrift der Überschriften '],
    ]);
  });

  test('of the talk draw every character of it', async () => {
    expect((await loadDeck(projectPath('slides'))).findings).toEqual([]);
  });

  test('do not draw an emoji, and that is said with its place', async () => {
    const { findings } = await load('', { '02.md': '## Acb\n\n- Fest 🎉' });
    expect(findings.map(formatFinding)).toEqual([
      '02.md:3:3  Warnung: Das Zeichen »🎉« (U+1F389) gibt es in der Schrift nicht; jeder Rechner zeigt dort etwas anderes.\n' +
        '    Ersetzen Sie es durch Worte, ein anderes Zeichen oder ein Bild.',
    ]);
  });

  test.each([
    ['is missing', 'font: Txet.woff2', 'error Die Schrift »Txet.woff2« gibt es nicht. Meinten Sie »Text.woff2«?'],
    ['lies outside', 'font: ../fremd.woff2', 'error Die Schrift »../fremd.woff2« liegt außerhalb'],
    [
      'lies in the net',
      'font: https://example.org/a.woff2',
      'error Die Schrift »https://example.org/a.woff2« liegt im Netz.',
    ],
    ['is no font', 'headingFont: keine.ttf', 'error Die Schrift »keine.ttf« lässt sich nicht lesen'],
    ['is cut off', 'font: halb.woff2', 'error Die Schrift »halb.woff2« lässt sich nicht lesen'],
    [
      'has another ending',
      'font: 01.md',
      'error Das Format der Schrift »01.md« ist nicht bekannt. Möglich sind: .woff2, .ttf, .otf',
    ],
    ['forbids embedding', 'headingFont: streng.ttf', 'warning Die Schrift »streng.ttf« verbietet'],
  ])('one that %s is a finding at its line', async (_, line, expected) => {
    const { findings } = await load(line, {
      'Text.woff2': variable,
      'keine.ttf': 'nur Text',
      'halb.woff2': variable.subarray(0, 90_000),
      'streng.ttf': restricted(bold),
    });
    expect(findings).toHaveLength(1);
    for (const { file, line: at, severity, message, hint } of findings) {
      expect([file, at]).toEqual(['01.md', 3]);
      expect(`${severity} ${message} ${hint}`.slice(0, expected.length)).toBe(expected);
    }
  });
});
