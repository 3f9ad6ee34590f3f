import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportDeck } from '../../src/build/export-deck.ts';
import { parseFont } from '../../src/build/font-file.ts';
import { projectPath } from '../../src/build/project.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import { textsInHtml, textsInPdf } from './all-texts.ts';
import { useOfflineBrowser } from './offline-browser.ts';
import { openReading } from './reading-page.ts';

/** Files of an export by the end of their names, `html`, `folien.pdf`, `handout.pdf`, with all that can be read in them. */
type Exported = ReadonlyMap<
  string,
  { readonly name: string; readonly bytes: Buffer; readonly texts: readonly string[] }
>;

const { openDeck } = useOfflineBrowser();
const source = projectPath('tests/fixtures/editions');
let out: string;
const exported: Record<'speaker' | 'audience', Exported> = { speaker: new Map(), audience: new Map() };
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'deck-editions-'));
  for (const edition of ['speaker', 'audience'] as const) {
    const { files, findings } = await exportDeck({ source, edition, out: join(out, edition) });
    const read = files.map(async ({ path }) => {
      const [name, bytes] = [basename(path), await readFile(path)];
      const kind =
        /(?:folien|handout)?(?:-ohne-notizen)?\.(?:html|pdf)$/.exec(name)?.[0].replace('-ohne-notizen', '') ?? '';
      const texts = kind.endsWith('html') ? textsInHtml(bytes) : await textsInPdf(bytes);
      return [kind.replace(/^[-.]/, ''), { name, bytes, texts }] as const;
    });
    exported[edition] = new Map(await Promise.all(read));
    if (files.length === 0) throw new Error(JSON.stringify(findings));
  }
});
afterAll(() => rm(out, { recursive: true, force: true }));

const kinds = ['html', 'folien.pdf', 'handout.pdf'] as const;
const fileOf = (edition: 'speaker' | 'audience', kind: string) => exported[edition].get(kind) ?? expect.fail(kind);
/** Words that stand only in the notes or comments of the deck all begin like this; the others are what only its notes need. */
const foundIn = (edition: 'speaker' | 'audience', kind: string) => {
  const text = fileOf(edition, kind).texts.join('\n').replaceAll('\u00ad', '');
  return [...new Set(text.match(/kanari\w*|ǻ|── \S+-geodata|Karte: © GeoBasis|── \S+Code\S+/g))].sort();
};

describe('the edition of the audience', () => {
  test('says in its name what it is', () => {
    expect(kinds.map((kind) => fileOf('audience', kind).name)).toEqual([
      'fassungen-ohne-notizen.html',
      'fassungen-folien.pdf',
      'fassungen-handout-ohne-notizen.pdf',
    ]);
  });

  test.each(kinds)('has none of the notes in %s, nor what they alone needed', (kind) => {
    expect(foundIn('audience', kind)).toEqual([]);
    expect(fileOf('audience', kind).texts.join('\n')).toContain('Fassungen');
  });

  test('has no character in its fonts that only notes have', async () => {
    const drawn = async (edition: 'speaker' | 'audience') => {
      const html = fileOf(edition, 'html').bytes.toString();
      const fonts = [...html.matchAll(/data:font\/woff2;base64,([\w+/=]+)/g)];
      const files = await Promise.all(fonts.map(([, data = '']) => parseFont(Buffer.from(data, 'base64'))));
      return files.map(({ codePoints }) => codePoints.has(0x1fb));
    };
    expect(await drawn('audience')).toEqual([false]);
    expect(await drawn('speaker')).toContain(true);
  });

  test('keeps what the slides say, pictures and abbreviations included', () => {
    const texts = fileOf('audience', 'html').texts.join('\n');
    for (const said of ['sichtbar', 'Bild auf der Folie', 'Nordrhein-Westfalen']) expect(texts).toContain(said);
  });

  test('says of itself what is true: no headings of notes, no time to read them, no warning that they are in the file', () => {
    const [html = ''] = fileOf('audience', 'html').texts;
    const page = html.replace(/<script.*?<\/script>|<style.*?<\/style>/gs, '');
    expect(page).not.toMatch(/notes-label|class="notes"|mit Notizen/);
    expect(page).toContain('Diese Datei enthält keine Notizen.');
    const [other = ''] = fileOf('speaker', 'html').texts;
    expect(other).toMatch(/notes-label.*mit Notizen.*enthält auch Ihre Notizen/s);
  });

  test('speaks of notes in no view but to say that there are none', async () => {
    const deck = await openDeck(join(out, 'audience', fileOf('audience', 'html').name));
    const page = await openReading(deck);
    expect(await page.locator('main').textContent()).not.toMatch(/notiz/i);
    const show = await deck.open('#speaker');
    await show.getByText('Zu dieser Folie gibt es keine Notizen.').first().waitFor();
  });

  test.each(['folien.pdf', 'handout.pdf'])('is for everyone: %s', async (kind) => {
    expect(await checkPdfUa(fileOf('audience', kind).bytes)).toEqual([]);
  });
});

test('of notes that are left in, all is found: what is told of them above is no accident', () => {
  expect(foundIn('speaker', 'html').join(' ')).toMatchInlineSnapshot(
    `"Karte: © GeoBasis kanariadresse kanariallein kanarialt kanariangabe kanariaside kanaribildbytes kanaribildtitel kanaricode kanaridatenfolie kanaridatenpunkt kanariengl kanarierklaerung kanarifett kanarikennung kanarikopf kanarilinktext kanarilinktitel kanariquelle kanarisymbol kanaritext kanarititel kanarizusatz ǻ ── assets/fonts/SourceCodePro-LICENSE.txt ── assets/map/LICENSE-geodata"`,
  );
  expect(foundIn('speaker', 'handout.pdf').join(' ')).toMatchInlineSnapshot(
    `"Karte: © GeoBasis kanariadresse kanariallein kanarialt kanariaside kanaribildtitel kanaricode kanariengl kanarifett kanarilinktext kanariquelle kanarisymbol kanaritext kanarizusatz ǻ"`,
  );
  // Comments are in no file, and the slides as a PDF have no notes in any edition.
  expect(kinds.flatMap((kind) => foundIn('speaker', kind)).join()).not.toContain('kommentar');
  expect(foundIn('speaker', 'folien.pdf')).toEqual([]);
});
