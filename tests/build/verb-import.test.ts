import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/build/cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function run(cwd: string, ...args: readonly string[]) {
  let [out, err] = ['', ''];
  const terminal = {
    cwd,
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  };
  const code = await main(args, terminal);
  return { code, out, err };
}

const marp = '---\nmarp: true\npaginate: true\n---\n\n# Über uns\n\n![w:300 Ein Baum](baum.png)\n\n<!-- Begrüßen -->\n';

describe('npm run import', () => {
  test('writes beside the original, which stays, and reports with lines', async () => {
    const folder = await temporaryFolder({ 'alt.md': marp });
    const { code, out } = await run(folder, 'import', 'alt.md');
    expect(code).toBe(0);
    expect(out).toBe(
      [
        'alt.md (Marp) → alt-importiert.md: 1 Folie.',
        '1 Warnung, 2 Hinweise, mit Zeilen des Originals:',
        '',
        'alt.md:2:1  Hinweis: Geändert: marp: true',
        '    Es wird nicht mehr gebraucht.',
        'alt.md:3:1  Warnung: Nicht übernommen: paginate: true',
        '    Jede Folie hat hier eine Zahl.',
        'alt.md:8:1  Hinweis: Geändert: ![w:300 Ein Baum](baum.png)',
        '    Die Größe steht nun in einem Kommentar dahinter.',
        '',
        'Weiter geht es mit: npm run check:deck -- "alt-importiert.md"',
        '',
      ].join('\n'),
    );
    expect(await readFile(join(folder, 'alt.md'), 'utf8')).toBe(marp);
    expect(await readFile(join(folder, 'alt-importiert.md'), 'utf8')).toBe(
      '# Über uns\n\n![Ein Baum](baum.png) <!-- .element: width="300" -->\n\nNotiz:\n\nBegrüßen\n',
    );
  });

  test('writes elsewhere, and names the pictures that have to come along', async () => {
    const folder = await temporaryFolder({ 'alt.md': marp });
    const { out } = await run(folder, 'import', 'alt.md', '--out', 'neu');
    expect(out).toContain('Kopieren Sie auch diese Bilder: baum.png\n');
    expect(await readdir(join(folder, 'neu'))).toEqual(['alt.md']);
  });

  test('overwrites nothing', async () => {
    const folder = await temporaryFolder({ 'alt.md': marp, 'alt-importiert.md': 'meins' });
    expect(await run(folder, 'import', 'alt.md')).toMatchObject({
      code: 1,
      err: expect.stringContaining('»alt-importiert.md« gibt es schon.'),
    });
    expect(await run(folder, 'import', 'alt.md', '--out', '.')).toMatchObject({
      code: 1,
      err: expect.stringContaining('»alt.md« gibt es schon.'),
    });
    expect(await readFile(join(folder, 'alt-importiert.md'), 'utf8')).toBe('meins');
    expect((await readdir(folder)).sort()).toEqual(['alt-importiert.md', 'alt.md']);
  });

  test.each([
    [[], 'Es fehlt die Datei.'],
    [['nein.md'], 'Die Datei »nein.md« gibt es nicht.'],
    [['a.md', 'b.md'], 'Importiert wird eine Datei nach der anderen.'],
    [['.'], 'ist keine Textdatei.'],
    [['latin.md'], 'nicht als UTF-8'],
  ])('refuses %j', async (args, message) => {
    const folder = await temporaryFolder({ 'latin.md': Buffer.from('# Gr\xfc\xdfe', 'latin1') });
    expect(await run(folder, 'import', ...args)).toMatchObject({ code: 1, err: expect.stringContaining(message) });
  });
});

test('a deck for Marp or Slidev says so when it is checked', async () => {
  const folder = await temporaryFolder({
    'alt.md': marp.replace(/!\[.*/, ''),
    'neu.md': '---\nlayout: cover\n---\n# A\n',
  });
  expect((await run(folder, 'check', 'alt.md', '--no-browser')).out).toContain(
    'alt.md:1:1  Warnung: Diese Datei ist offenbar für Marp geschrieben.\n    Mit »npm run import -- alt.md« wird daraus',
  );
  expect((await run(folder, 'check', 'neu.md', '--no-browser')).out).toContain('für Slidev geschrieben');
});
