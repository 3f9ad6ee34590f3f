import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { main } from '../../src/build/cli.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { reviewLoadedDeck } from '../../src/build/review-loaded-deck.ts';
import { writeNewDeck } from '../../src/build/write-new-deck.ts';
import { writeWholeFiles } from '../../src/build/write-whole-file.ts';
import { layouts } from '../../src/core/layout-list.ts';
import { temporaryFolder } from '../temporary-folder.ts';

async function run(cwd: string, ...args: readonly string[]) {
  let [out, err] = ['', ''];
  const terminal = {
    cwd,
    out: { write: (text: string) => (out += text) },
    err: { write: (text: string) => (err += text) },
  };
  const code = await main(['new', ...args], terminal);
  return { code, out, err };
}

const template = projectPath('assets/vorlage');
const listAll = async (folder: string) => (await readdir(folder, { recursive: true })).sort();

describe('npm run new', () => {
  test('makes the deck of the template, dated today, and says how to go on', async () => {
    const cwd = await temporaryFolder();
    const { code, out } = await run(cwd, 'Vorträge/Über Köln');
    const folder = join(cwd, 'Vorträge/Über Köln');
    expect(code).toBe(0);
    expect(out).toMatch(
      /^10 Folien angelegt in »Über Köln«\. So geht es weiter:\n\nnpm start -- "Vorträge.Über Köln"\n/,
    );
    expect(await listAll(folder)).toEqual(await listAll(template));
    const [written, original] = await Promise.all(
      [folder, template].map((place) => readFile(join(place, '01-titel.md'), 'utf8')),
    );
    expect(written?.match(/^date: .*$/gm)).toEqual([`date: ${new Date().toLocaleDateString('sv')}`]);
    expect(written?.replace(/^date.*$/m, '')).toBe(original?.replace(/^date.*$/m, ''));
  });

  test('takes a folder for empty in which systems have left something', async () => {
    const cwd = await temporaryFolder({ 'neu/.DS_Store': '', 'neu/desktop.ini': '' });
    expect(await run(cwd, 'neu')).toMatchObject({ code: 0, err: '' });
    expect((await run(cwd, 'neu')).err).toContain('liegt schon etwas, zum Beispiel »01-titel.md«.');
  });

  test.each([
    [[], 'Es fehlt der Name des neuen Ordners.'],
    [['mein', 'vortrag'], 'in Anführungszeichen'],
    [['datei'], 'ist eine Datei.'],
    [['datei/neu'], 'Dort liegt eine Datei, wo ein Ordner sein müsste.'],
    [['voll'], 'zum Beispiel »brief.docx«.'],
    [[`neu/${'ä'.repeat(300)}`], 'Der Name ist zu lang.'],
  ])('refuses %j and writes nothing', async (args, message) => {
    const cwd = await temporaryFolder({ datei: '', 'voll/brief.docx': '' });
    expect(await run(cwd, ...args)).toMatchObject({ code: 1, out: '', err: expect.stringContaining(message) });
    expect(await listAll(cwd)).toEqual(['datei', 'voll', 'voll/brief.docx']);
  });

  test.each([['weit/weg/neu'], ['leer']])('leaves nothing behind in %s when the disk is full', async (name) => {
    const cwd = await temporaryFolder({ 'leer/.keep': '' });
    const written = writeNewDeck(join(cwd, name), new Date(), async (files) => {
      await writeWholeFiles(files.slice(1));
      throw new Error('full');
    });
    await expect(written).rejects.toThrow('full');
    expect(await listAll(cwd)).toEqual(['leer', 'leer/.keep']);
  });
});

describe('the template', () => {
  test('is sound, down to spelling and notes', async () => {
    const loaded = await loadDeck(template);
    expect([...loaded.findings, ...(await reviewLoadedDeck(loaded, template))]).toEqual([]);
  });

  test('shows each layout at most once, and names the others', async () => {
    const { deck } = await loadDeck(template);
    const shown = deck.slides.map(({ layout }) => layout);
    expect(new Set(shown).size).toBe(shown.length);
    const names = layouts.map(({ name }) => name).filter((name) => !shown.includes(name));
    const text = await readFile(join(template, '09-stimme.md'), 'utf8');
    expect(names.filter((name) => !text.includes(`${name} (`))).toEqual([]);
    expect(text).toContain('docs/layouts.md');
  });

  test('teaches in every file, in comments that nobody else sees', async () => {
    const { deck, files } = await loadDeck(template);
    for (const { text } of files) expect(text).toMatch(/<!--(?! \.)[\s\S]+?-->/);
    expect(JSON.stringify(deck.slides.map(({ blocks, notes }) => [blocks, notes]))).not.toContain('<!--');
  });
});
