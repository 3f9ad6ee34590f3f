import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { runDeck } from './run-deck.ts';

/** Exports a deck of these files without a PDF, and hides the name of its folder. */
async function exportFiles(files: Readonly<Record<string, string | Uint8Array>>, source = '.') {
  const folder = await temporaryFolder({ 'daneben.png': 'geheim', 'slides/leer.txt': '' });
  const deck = await temporaryFolder(files);
  const { code, stdout, stderr } = await runDeck(
    'export',
    join(deck, source),
    '--out',
    join(folder, 'out'),
    '--no-pdf',
  );
  const written = await readdir(join(folder, 'out')).catch(() => []);
  return { code, stdout, stderr: stderr.replaceAll(deck, ''), written, out: join(folder, 'out') };
}

describe('what cannot be exported is told with its place and a hint, and nothing is written', () => {
  test.each<[string, Record<string, string | Uint8Array>, string, string]>([
    ['an empty folder', {}, '.', ':1:1  Fehler: In diesem Ordner liegt keine Markdown-Datei'],
    [
      'a missing folder',
      { 'slides/01.md': '' },
      'slidse',
      '/slidse:1:1  Fehler: Den Ordner »slidse« gibt es nicht.\n    Meinten Sie »slides«?',
    ],
    [
      'a file that is not UTF-8',
      { '01.md': Uint8Array.of(35, 32, 10, 120, 0xfc) },
      '.',
      '/01.md:2:2  Fehler: Die Datei ist nicht als UTF-8',
    ],
    [
      'broken YAML',
      { '01.md': '---\ntitle: "offen\nlang: de\n---\n# Eins' },
      '.',
      '/01.md:3:9  Fehler: Der Kopf der Datei',
    ],
    [
      'an unknown layout',
      { '01.md': '---\nlayout: pionts\n---\n# Eins' },
      '.',
      '/01.md:2:1  Fehler: Das Layout »pionts« gibt es nicht.\n    Meinten Sie »points«?',
    ],
    [
      'the same id twice',
      { '01.md': '---\nid: a\n---\n# Eins', '02.md': '---\nid: a\n---\n# Zwei' },
      '.',
      'Die Kennung »a« gibt es schon: in 01.md',
    ],
    [
      'a code fence that is not closed',
      { '01.md': '# Eins\n\n```js\nlet a;' },
      '.',
      '/01.md:3:1  Fehler: Der Codeblock',
    ],
    [
      'a missing image',
      { '01.md': '# Eins\n\n![Karte](krate.png)', 'karte.png': '' },
      '.',
      '/01.md:3:1  Fehler: Das Bild »krate.png« gibt es nicht.\n    Meinten Sie »karte.png«?',
    ],
    [
      'an image without alternative text',
      { '01.md': '# Eins\n\nNote:\n\nText ![](karte.png)', 'karte.png': '' },
      '.',
      '/01.md:5:6  Fehler: Diesem Bild fehlt der Alternativtext.\n    Beschreiben Sie in den eckigen Klammern',
    ],
    [
      'an image outside',
      { '01.md': '# Eins\n\nText ![Karte](../karte.png)' },
      '.',
      '/01.md:3:6  Fehler: Das Bild »../karte.png« liegt außerhalb',
    ],
    [
      'an image of the net',
      { '01.md': '# Eins\n\n<img src="https://example.org/a.png" alt="a">' },
      '.',
      '/01.md:3:1  Fehler: Das Bild »https://example.org/a.png« liegt im Netz.',
    ],
  ])('%s', async (_name, files, source, message) => {
    const { code, stderr, written } = await exportFiles(files, source);
    expect(stderr).toContain(message);
    expect(stderr).toMatch(/\n\nNichts exportiert: \d+ Fehler/);
    expect(written).toEqual([]);
    expect(code).toBe(1);
  });

  test('all at once, in the order of the files', async () => {
    const { stderr } = await exportFiles({
      '02.md': '# Zwei\n\n![a](b.png)',
      '01.md': '---\nlayout: zwei-spalten\n---\n# Eins\n\n![a](a.png)',
    });
    const places = [...stderr.matchAll(/^\/(\S+?):\d+:\d+ {2}Fehler/gm)].map(([, file]) => file);
    expect(places).toEqual([...places].sort());
    expect(new Set(places)).toEqual(new Set(['01.md', '02.md']));
  });
});

test('a file of 10 MB is exported', async () => {
  const paragraph = `${'Wort '.repeat(200)}\n\n`;
  const { code, stderr, written, out } = await exportFiles({ '01.md': `# Lang\n\n${paragraph.repeat(10_000)}` });
  expect(`${code} ${stderr}`).toMatch(/^0 \/01\.md:1:1 {2}Warnung: Auf dieser Folie stehen 2000001 Wörter.*\n.*\n*$/);
  expect((await readFile(join(out, written[0] ?? ''))).length).toBeGreaterThan(10_000_000);
});
