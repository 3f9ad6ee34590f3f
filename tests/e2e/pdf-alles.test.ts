import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { handoutDocument, slidesPerPage } from '../../src/build/handout-document.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { makePdfs } from '../../src/build/make-pdfs.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import { projectPath } from '../../src/build/project.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import { readContents } from '../../src/pdf/read-contents.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import {
  contentKey,
  isElement,
  pagesOf,
  type StructureElement,
  type StructureKid,
  walkElements,
} from '../../src/pdf/structure-tree.ts';

const source = projectPath('tests/fixtures/pdf-alles');
let loaded: LoadedDeck;
let bytes: Uint8Array;
let handoutBytes: readonly Uint8Array[];
let elements: readonly StructureElement[];
let texts: ReadonlyMap<string, string>;

beforeAll(async () => {
  const browser = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  loaded = await loadDeck(source);
  const handouts = slidesPerPage.map((perPage) => handoutDocument(loaded.deck, { perPage, lines: perPage === 3 }));
  [bytes = expect.fail('no PDF'), ...handoutBytes] = await makePdfs(buildPrintPage(loaded), browser, [
    slidesDocument(loaded.deck),
    ...handouts,
  ]);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { kids } = readStructureTree(document) ?? expect.fail('no tree');
  elements = [...walkElements(kids)].map(([element]) => element);
  texts = textsOf(document);
});

function textsOf(document: PDFDocument): ReadonlyMap<string, string> {
  const parts = [...readContents(document)];
  return new Map(
    parts.flatMap(({ page, stream, pieces }) =>
      pieces.flatMap((piece) => {
        if (piece.kind !== 'marked') return [];
        const key = contentKey({ page, mcid: piece.mcid, ...(stream !== undefined && { stream }) });
        return [[key, piece.text] as const];
      }),
    ),
  );
}

/** With its text in it: `L(LI(Lbl(1.) LBody(eins)))`. */
function read(kids: readonly StructureKid[]): string {
  const parts = kids.map((kid) => {
    if (isElement(kid)) return `${kid.role}(${kid.alt ?? read(kid.kids)})`;
    return kid.kind === 'content' ? (texts.get(contentKey(kid)) ?? '') : '';
  });
  return parts.join('');
}

/** The elements of these roles on the slide with this title. */
function on(title: string, roles: RegExp): readonly StructureElement[] {
  const page = loaded.deck.slides.findIndex((slide) => slide.title === title);
  return elements.filter((element) => roles.test(element.role) && pagesOf(element)[0] === page);
}
const readOn = (title: string, roles: RegExp) => on(title, roles).map((element) => read([element]));
const spansOf = ({ attributes }: StructureElement) =>
  ['RowSpan', 'ColSpan'].map((key) => attributes.get('Table')?.get(key) ?? 1);

describe('a deck of every layout, every block and every tag', () => {
  test('has no fault that software can find, and all of its text in order', async () => {
    expect(await checkPdfUa(bytes)).toEqual([]);
    expect(await checkCompleteness(bytes, source)).toEqual([]);
  });

  test('has none in its handouts, whose text is compared when they are made', async () => {
    for (const handout of handoutBytes) expect(await checkPdfUa(handout)).toEqual([]);
  });

  test('leaves no level of headings out, and the slides that are complete as they are', () => {
    expect(readOn('Rohe Überschrift 1', /^H\d/)).toEqual([
      'H1(Rohe Überschrift 1)',
      'H2(Rohe Überschrift 2)',
      'H3(Sechste Ebene nach der zweiten)',
    ]);
    expect(readOn('Zwei Aufgaben', /^H\d/)).toEqual(['H2(Zwei Aufgaben)', 'H3(Planen)', 'H3(Bauen)']);
  });

  test('has each line of code in a paragraph, with its spaces', () => {
    const lines = ['function addiere(a, b) {', '  // Summe', undefined, '  return a + b;', '}'];
    const paragraphs = lines.map((line) => (line === undefined ? 'P( )' : `P(Code(${line}))`));
    expect(readOn('Code', /^Div$/)).toEqual([`Div(${paragraphs.join('')})`]);
    expect(readOn('Code, roh', /^Div$/)).toEqual([
      'Div(P(Code(Eingerückt))P(Code(  tiefer)))',
      'Div(P(roh fett)P(  zweite Zeile)P( )P(vierte Zeile))',
      'Div(P(Code(const x = 1;))P(Code(const y = 2;)))',
    ]);
  });

  test('has a chart as its table, with bars and lines that nobody hears', () => {
    expect(readOn('Balken', /^(?:Table|P)$/)).toEqual([
      'Table(Caption(Mitglieder)TR(TH(Jahr)TH(Zahl))TR(TH(2023)TD(1.250))TR(TH(2024)TD(−40)))',
      'P(Quelle: erfunden)',
    ]);
    expect(readOn('Linie', /^TR$/)).toEqual([
      'TR(TH(Jahr)TH(2020)TH(2025))',
      'TR(TH(Dorf)TD(10)TD(\u00a0))',
      'TR(TH(Stadt)TD(12)TD(16))',
    ]);
    expect(readOn('Anteil', /^TD$/).map((cell) => cell.replace(/\s/, ' '))).toEqual(['TD(75 %)', 'TD(25 %)']);
  });

  test('has numbered lines of code without their numbers, and each once', () => {
    expect(readOn('Code in Schritten', /^Div$/)).toEqual(['Div(P(Code(const a = 1; // eins))P(Code(return a;)))']);
  });

  test('has formulas as what they say, in a line and by themselves', () => {
    expect(readOn('Formeln', /^P$/)[0]).toBe('P(Der Satz Formula(a^2 + b^2 = c^2) kostet 5 $.)');
    expect(readOn('Formeln', /^Formula$/)).toEqual([
      'Formula(a^2 + b^2 = c^2)',
      'Formula(x gleich minus p Halbe plus Wurzel aus q)',
    ]);
  });

  test('has terms as the labels of a list', () => {
    expect(readOn('Begriffe', /^LI$/)).toEqual([
      'LI(Lbl(Span(Begriff))LBody(Erklärung))',
      'LI(Lbl(Span(Erstes Wort))Lbl(Span(Zweites Wort))LBody(Div(P(Erste Erklärung))Div(P(Zweite Erklärung)P(mit Absatz))))',
      'LI(Lbl(Span(Third))LBody(Im Kasten Link(mit Verweis)))',
    ]);
  });

  test('keeps every cell of a table in its place, merged and empty ones too', () => {
    const cells = on('Tabellen', /^T[HD]$/).filter((cell) => /Spalten|Zeilen|drei ?vier/.test(read(cell.kids)));
    expect(cells.map((cell) => [cell.role, ...spansOf(cell)])).toEqual([
      ['TH', 1, 2],
      ['TH', 2, 1],
      ['TD', 1, 2],
    ]);
    const rows = on('Tabellen ohne Kopf und mit leeren Zellen', /^TR$/).map(({ kids }) => kids.length);
    expect(rows).toEqual([3, 3, 2, 1, 3, 3, 3]);
  });

  test('has quotes, what is written above words, and boxes beside each other', () => {
    const words = readOn('Kürzel im HTML', /^(?:P|Ruby)$/).join('');
    expect(words).toContain('„Ein Zitat mit ‚einem „dritten“ darin‘“');
    expect(words).toContain('Ruby(RB(Rat)RT(Gremium))Ruby(RB(haus)RT(Gebäude))');
    expect(readOn('Zum Aufklappen', /^P$/)).toEqual(
      ['Punkt', 'mit Kasten', 'Mehr dazu', 'Inneres', 'und ein Absatz', 'Nur eine Zeile', 'sonst nichts'].map(
        (text) => `P(${text})`,
      ),
    );
  });

  test('has captions with what they belong to, and boxes with their labels', () => {
    expect(readOn('Bild mit Unterschrift', /^Div$/)).toEqual([
      'Div(Figure(Kreis mit Unterschrift)Caption(P(Ein Kreis, von Hand gezeichnet)P(Zeichnung: Erika Mustermann)))',
      'Div(Figure(Kreis mit Nachweis)Caption(P(© Stadt Musterstadt)))',
    ]);
    expect(readOn('Tabelle mit Beschriftung', /^Caption$/)).toEqual(['Caption(Neue Wege inSpan(Kilometern))']);
    expect(readOn('Hinweise', /^P$/)).toEqual([
      'P(Hinweis)',
      'P(Ein Satz mit Span(Fettem).)',
      'P(Warnung)',
      'P(Nach einem Umbruch.)',
      'P(Tipp)',
      'P(Ein Absatz für sich.)',
    ]);
  });

  test('has footnotes with ids, and references that lead to them', () => {
    expect(readOn('Fußnoten', /^Reference$/)).toEqual([1, 2, 1, 3].map((number) => `Reference(Link(${number}))`));
    expect(readOn('Fußnoten', /^LBody$/)).toEqual(['LBody(Ein PunktReference(Link(3)))']);
    expect(readOn('Fußnoten', /^Note$/)).toEqual([
      'Note(Lbl(Link(1)) Statistik der Stadt, Span(Band 2))',
      'Note(Lbl(Link(2)) Link(https://example.org/zahl))',
      'Note(Lbl(Link(3)) Eine Fußnote, die so lang ist, dass sie in der nächsten Zeile weitergeht)',
    ]);
    const ids = on('Fußnoten', /^Note$/).map(({ id }) => id);
    expect(ids).toEqual(['fn-fussnoten-1', 'fn-fussnoten-2', 'fn-fussnoten-3']);
  });

  test('names every language', () => {
    const langs = elements.filter(({ lang }) => lang !== undefined).map(({ role, lang }) => `${role} ${lang}`);
    expect([...new Set(langs)]).toEqual([
      'Document de',
      'Span en',
      'Span fr',
      'Span it',
      'Link en',
      'P en',
      'Div en',
      'Span de',
      'P fr',
      'LI fr',
      'L de',
      'Lbl en',
      'TD en',
    ]);
  });

  test('says what its pictures are', () => {
    expect(elements.flatMap(({ alt, role }) => (role === 'Figure' ? [alt] : []))).toEqual([
      'Zeichen der Prüfung',
      'Bild im Punkt',
      'QR-Code: https://example.org/umfrage',
      'Ein Kreis',
      'Ein Kreis mit Verweis',
      'Kreis in der Zeile',
      'Kreis mit Unterschrift',
      'Kreis mit Nachweis',
      'Kreis in der Figur',
      'Gezeichneter Kreis',
      'Quadrat',
      'Zeichnung: ein Kreis',
      'Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten.',
    ]);
  });
});

test('a deck that begins with a heading of the second level has one of the first', async () => {
  const browser = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  const levels = await loadDeck(projectPath('tests/fixtures/pdf-ebenen'));
  const [pdf = expect.fail('no PDF')] = await makePdfs(buildPrintPage(levels), browser, [slidesDocument(levels.deck)]);
  expect(await checkPdfUa(pdf)).toEqual([]);
  const document = await PDFDocument.load(pdf, { updateMetadata: false });
  const found = [...walkElements(readStructureTree(document)?.kids ?? [])].map(([{ role }]) => role);
  expect(found.filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2', 'H1']);
});
