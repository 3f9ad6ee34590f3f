import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type LoadOptions, loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { reviewLoadedDeck } from '../../src/build/review-loaded-deck.ts';
import { type RuleId, ruleIds, rules } from '../../src/core/rules.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"/>';

async function look(source: string, options: LoadOptions = {}): Promise<readonly string[]> {
  const loaded = await loadDeck(source, options);
  const findings = [...loaded.findings, ...(await reviewLoadedDeck(loaded, source))];
  return findings.map(({ rule, file, line, message }) => `${rule} ${file}:${line} ${message}`);
}

/** As much of a PNG as says how large it is. */
function pngHead(width: number, height: number): Buffer {
  const head = Buffer.from('89504e470d0a1a0a0000000d49484452000000000000000008060000', 'hex');
  head.writeUInt32BE(width, 16);
  head.writeUInt32BE(height, 20);
  return head;
}

type Seed = readonly [rule: RuleId, files: Readonly<Record<string, string>>, said: string];

/** A folder with one fault for each rule that needs the disk. */
const seeds: readonly Seed[] = [
  ['files', { 'a.txt': 'x' }, '.:1 In diesem Ordner liegt keine Markdown-Datei (.md).'],
  ['includes', { 'a.md': '# A\n\n<!-- include: b.md -->' }, 'a.md:3 Die Datei »b.md« gibt es nicht.'],
  ['images', { 'a.md': '# A\n\n![Baum](fehlt.png)' }, 'a.md:3 Das Bild »fehlt.png« gibt es nicht.'],
  ['videos', { 'a.md': '# A\n\n![Baum](fehlt.mp4)' }, 'a.md:3 Den Film »fehlt.mp4« gibt es nicht.'],
  ['video-captions', { 'a.md': '# A\n\n![Baum](a.mp4)', 'a.mp4': 'x', 'a.txt': 'Ein Baum.' }, 'a.md:3 Diesem Film fehlen Untertitel.'],
  ['video-text', { 'a.md': '# A\n\n![Baum](a.mp4)', 'a.mp4': 'x', 'a.vtt': 'WEBVTT' }, 'a.md:3 Diesen Film gibt es nicht als Text.'],
  ['unused-images', { 'a.md': '# A', 'bilder/alt.svg': svg }, 'bilder/alt.svg:1 Dieses Bild zeigt keine Folie.'],
  ['large-images', { 'a.md': '# A\n\n![Baum](a.svg)', 'a.svg': svg + ' '.repeat(3_000_000) }, 'a.md:3 Das Bild »a.svg« ist größer, als man es sieht: 3.001 kB.'],
  ['videos', { 'a.md': '# A\n\n![Mühle](a.mp4)' }, 'a.md:3 Den Film »a.mp4« gibt es nicht.'],
  ['video-captions', { 'a.md': '# A\n\n![Mühle](a.mp4)', 'a.mp4': 'x', 'a.txt': 'Sie klappert.' }, 'a.md:3 Diesem Film fehlen Untertitel.'],
  ['video-text', { 'a.md': '# A\n\n![Mühle](a.mp4)', 'a.mp4': 'x', 'a.vtt': 'WEBVTT\n' }, 'a.md:3 Diesen Film gibt es nicht als Text.'],
  ['fonts', { 'a.md': '---\nfont: a.woff2\n---\n# A' }, 'a.md:2 Die Schrift »a.woff2« gibt es nicht.'],
  ['glyphs', { 'a.md': '# A 🌍' }, 'a.md:1 Das Zeichen »🌍« (U+1F30D) gibt es in der Schrift'],
  ['accent', { 'a.md': '---\naccent: "#3aa6a0"\n---\n# A' }, 'a.md:2 Die Akzentfarbe #3aa6a0 hat auf hellem Hintergrund nur'],
  ['logo', { 'a.md': '---\nlogo: a.svg\nlogoAlt: B\n---\n# A', 'a.svg': svg + ' '.repeat(100_000) }, 'a.md:2 Das Logo »a.svg« ist 101 kB groß'],
  ['spelling', { 'a.md': '# Der Standart' }, 'a.md:1 »Standart« steht nicht im Wörterbuch.'],
]; // biome-ignore format: a table

describe('a review of the files finds', () => {
  test.each(seeds)('%s', async (rule, files, said) => {
    const found = await look(await temporaryFolder(files));
    expect(found).toContainEqual(expect.stringContaining(`${rule} ${said}`));
    expect(found.filter((one) => !one.startsWith(rule))).toEqual([]);
  });

  test('a fault of each rule that needs them', () => {
    const seeded = new Set(seeds.map(([rule]) => rule));
    expect(ruleIds.filter((id) => rules[id].by === 'files' && !seeded.has(id))).toEqual([]);
  });

  test('pictures of too many pixels', async () => {
    const folder = await temporaryFolder({ 'a.md': '# A\n\n![Baum](a.png)' });
    await writeFile(join(folder, 'a.png'), pngHead(4000, 2500));
    expect(await look(folder)).toEqual([
      'large-images a.md:3 Das Bild »a.png« ist größer, als man es sieht: 4000 × 2500 Pixel.',
    ]);
  });
});

test('a review for an audience tells once of a link to a slide that the audience does not see', async () => {
  const folder = await temporaryFolder({
    'a.md': '# A\n\n[Rat](#/%62) und [Ort](#/dort)',
    'b.md': '---\naudience: rat\nid: b\n---\n## B',
    'c.md': '---\naudience: presse\n---\n## C',
  });
  expect(await look(folder, { audience: 'presse' })).toEqual([
    'links a.md:3 Dieser Verweis führt zur Folie »b«, die in dieser Auswahl fehlt.',
    'links a.md:3 Der Verweis »#/dort« führt zu keiner Folie.',
  ]);
});

test('a review finds words where they stand in an included file', async () => {
  const folder = await temporaryFolder({
    'a.md': '# A\n\n<!-- include: teil/b.md -->',
    'teil/b.md': 'Das ist ein\nganz eigener Standart.\n\nHier steht noch ein\nTODO.',
  });
  const loaded = await loadDeck(folder);
  const places = (await reviewLoadedDeck(loaded, folder)).map(({ rule, file, line, column }) =>
    [rule, file, line, column].join(' '),
  );
  expect(places).toEqual(['placeholders teil/b.md 5 1', 'spelling teil/b.md 2 14']);
});

test('what is said of shared folders and of an audience bears the name of its rule', async () => {
  const folder = await temporaryFolder({ 'a.md': '---\nshared: fehlt\n---\n# A' });
  expect((await loadDeck(folder, { audience: 'rat' })).findings.map(({ rule }) => rule)).toEqual([
    'audiences',
    'includes',
  ]);
});

describe('a review is quiet about', () => {
  test('the talk, the layouts’ pictures included', async () => {
    expect(await look(projectPath('slides'))).toEqual([]);
  });

  test('pictures beside a single file, and the folders of programs', async () => {
    const folder = await temporaryFolder({ 'a.md': '# A', 'b.svg': svg, 'c.md': '## C\n\n![Baum](b.svg)' });
    expect(await look(join(folder, 'a.md'))).toEqual([]);
    const built = await temporaryFolder({
      'a.md': '# A',
      '.git/b.svg': svg,
      'dist/b.svg': svg,
      'node_modules/b.svg': svg,
    });
    expect(await look(built)).toEqual([]);
  });

  test('the words of woerter.txt', async () => {
    const words = '\uFEFF# Fachwörter\r\nStandart  # so heißt die Messe\r\n';
    expect(await look(await temporaryFolder({ 'a.md': '# Der Standart', 'woerter.txt': words }))).toEqual([]);
  });

  test('words that German towns and offices use every day', async () => {
    const words =
      'Haushaltsplan, Zuwendungsbescheid, Verstetigung, Wärmeplanungsgesetz, Barrierefreiheitsstärkungsgesetz, ' +
      'Klimaschutzmanagerin, Ehrenamtskarte, Engagementstrategien, Quartiersmanagement, Fördermittelakquise, ' +
      'Bürgerbeteiligungsformate, zielgruppenübergreifende, Sozialraumorientierung, Onlinezugangsgesetz, Bürger*innen';
    expect(await look(await temporaryFolder({ 'a.md': `# A\n\n${words}` }))).toEqual([]);
  });
});
