import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/build/cli.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function run(argv: readonly string[], cwd = '/') {
  let out = '';
  let err = '';
  const code = await main(argv, {
    cwd,
    out: { write: (text) => (out += text) },
    err: { write: (text) => (err += text) },
  });
  return { code, out, err };
}

describe('the command line', () => {
  test('explains itself', async () => {
    const { code, out } = await run(['--help']);
    expect(code).toBe(0);
    for (const script of ['npm start', 'npm run export', 'npm run check:deck', 'npm run check:a11y'])
      expect(out).toContain(`\n  ${script} `);
  });

  test.each([
    ['start', ['npm start -- [', '--port <Zahl>', '--no-open']],
    ['export', ['npm run export -- [', '--out <Ordner>', '--browser <Pfad>', '--no-pdf']],
    [
      'check',
      [
        'npm run check:deck -- [',
        '--browser <Pfad>',
        '--no-browser',
        '--fix',
        '--links',
        '--format <Art>',
        '--help, -h',
      ],
    ],
    ['new', ['npm run new -- <Ordner>', 'wird nichts geschrieben', '--help, -h']],
    ['import', ['npm run import -- <Datei>', '--out <Ordner>', '<datei>-importiert.md', '--help, -h']],
    ['a11y', ['npm run check:a11y -- [', '--out <Ordner>', 'barrierefreiheit.html', '--help, -h']],
  ])('explains %s', async (verb, words) => {
    const { code, out } = await run([verb, '--help']);
    expect(code).toBe(0);
    for (const word of words) expect(out).toContain(word);
    for (const line of out.split('\n')) expect(line.length).toBeLessThanOrEqual(100);
  });

  test('tells its version', async () => {
    expect(await run(['--version'])).toMatchObject({ code: 0, out: expect.stringMatching(/^\d+\.\d+\.\d+\n$/) });
  });

  test.each([
    [['--no-pdf', '--steps'], '--steps gilt nur für die PDFs, und --no-pdf schreibt keine.'],
    [['--no-pdf', '--lines', '--per-page', '2'], '--per-page und --lines gelten nur für die PDFs'],
    [['--no-handout', '--lines'], '--lines gilt nur für das Handout, und --no-handout schreibt keins.'],
    [['--no-handout', '--per-page', '1'], '--per-page gilt nur für das Handout'],
  ])('refuses to export with options that leave each other nothing to do: %j', async (options, message) => {
    const folder = await temporaryFolder({ '01.md': '# Eins' });
    const { code, out, err } = await run(['export', '.', '--out', 'out', ...options], folder);
    expect([code, out, err]).toEqual([1, '', expect.stringContaining(message)]);
  });

  test('refuses what it does not know', async () => {
    expect(await run(['exprot'])).toMatchObject({
      code: 1,
      out: '',
      err: expect.stringContaining('Meinten Sie »export«?'),
    });
  });
});

describe('check', () => {
  test('says that all is well', async () => {
    const folder = await temporaryFolder({ 'slides/01.md': '# Eins', 'slides/02.md': '## Zwei' });
    expect(await run(['check', 'slides', '--no-browser'], folder)).toEqual({
      code: 0,
      out:
        '2 Folien geprüft: alles in Ordnung.\n' +
        'Nicht geprüft wurde, wie die Folien aussehen: Es sollte kein Browser benutzt werden.\n',
      err: '',
    });
  });

  test('names every place as it is seen from where the user stands', async () => {
    const folder = await temporaryFolder({
      'slides/01.md': '# Eins\n\n![Ein Baum](a.png)',
      'slides/02.md': '## Zwei\n\n![Ein Bus](b.png)',
    });
    const { code, out } = await run(['check', 'slides', '--no-browser'], folder);
    expect(code).toBe(1);
    expect(out).toContain(`${join('slides', '01.md')}:3:1  Fehler: Das Bild »a.png« gibt es nicht.`);
    expect(out).toMatch(/\n\n2 Fehler\.\nNicht geprüft wurde/);
    expect((await run(['check', '--no-browser'], join(folder, 'slides'))).out).not.toContain('»a.png«');
    expect((await run(['check', '.', '--no-browser'], join(folder, 'slides'))).out).toMatch(/^01\.md:3:1 /);
    expect((await run(['check', '../slides/02.md', '--no-browser'], join(folder, 'slides'))).out).toMatch(
      /^02\.md:3:1 /,
    );
  });
});

test('start refuses a deck that is not there', async () => {
  const folder = await temporaryFolder({ 'slides/01.md': '# Eins' });
  const { code, err } = await run(['start', 'slide'], folder);
  expect(err).toBe('slide:1:1  Fehler: Den Ordner »slide« gibt es nicht.\n    Meinten Sie »slides«?\n');
  expect(code).toBe(1);
});
