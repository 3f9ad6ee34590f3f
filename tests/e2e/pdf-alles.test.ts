import { beforeAll, describe, expect, test } from 'vitest';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { handoutDocument, slidesPerPage } from '../../src/build/handout-document.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import type { StructureElement } from '../../src/pdf/structure-tree.ts';
import { printFixture } from './print-fixture.ts';

const spansOf = ({ attributes }: StructureElement) =>
  ['RowSpan', 'ColSpan'].map((key) => attributes.get('Table')?.get(key) ?? 1);

describe('a deck of every layout, every block and every tag', () => {
  let printed: Awaited<ReturnType<typeof printFixture>>;
  beforeAll(async () => {
    printed = await printFixture('pdf-alles', ({ deck }) =>
      slidesPerPage.map((perPage) => handoutDocument(deck, { perPage, lines: perPage === 3 })),
    );
  });
  const on: typeof printed.on = (...place) => printed.on(...place);
  const readOn: typeof printed.readOn = (...place) => printed.readOn(...place);

  test('has no fault that software can find, and all of its text in order', async () => {
    expect(await checkPdfUa(printed.bytes)).toEqual([]);
    expect(await checkCompleteness(printed.bytes, printed.source)).toEqual([]);
  });

  test('has none in its handouts, whose text is compared when they are made', async () => {
    for (const handout of printed.others) expect(await checkPdfUa(handout)).toEqual([]);
  });

  test('keeps its levels of headings', () => {
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
      'Formula(\\sum_{i=1}^{n} i)',
    ]);
  });

  test('has a film as a picture, and says which file it is', () => {
    expect(readOn('Film', /^(?:Figure|P)$/)).toEqual([
      'Figure(Ein Kasten wandert von links nach rechts)',
      'P(Film: film.webm)',
      'P(So wandert er)',
      'P(Film: selbst gemacht)',
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
    const cells = on('Tabellen', /^T[HD]$/).filter((cell) => /Spalten|Zeilen|drei ?vier/.test(printed.read(cell.kids)));
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
    const langs = printed.elements.filter(({ lang }) => lang !== undefined).map(({ role, lang }) => `${role} ${lang}`);
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
    expect(printed.elements.flatMap(({ alt, role }) => (role === 'Figure' ? [alt] : []))).toEqual([
      'Zeichen der Prüfung',
      'Bild im Punkt',
      'QR-Code: https://example.org/umfrage',
      'Ein Kasten wandert von links nach rechts',
      'Ein Kasten wandert',
      'Antrag → Prüfung der Unterlagen; Prüfung der Unterlagen → Bescheid; Prüfung der Unterlagen → Nachfrage: unvollständig; Nachfrage → Antrag',
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

test('a deck full of what people get wrong has a good PDF, without a level of headings left out', async () => {
  const { bytes, source, readOn } = await printFixture('pdf-fehler');
  expect(await checkPdfUa(bytes)).toEqual([]);
  expect(await checkCompleteness(bytes, source)).toEqual([]);
  expect(readOn('Rohe Überschrift 1', /^H\d/)).toEqual([
    'H1(Rohe Überschrift 1)',
    'H2(Rohe Überschrift 2)',
    'H3(Sechste Ebene nach der zweiten)',
  ]);
});

test('a deck that begins with a heading of the second level has one of the first', async () => {
  const { bytes, elements } = await printFixture('pdf-ebenen');
  expect(await checkPdfUa(bytes)).toEqual([]);
  expect(elements.map(({ role }) => role).filter((role) => /^H\d/.test(role))).toEqual(['H1', 'H2', 'H2', 'H1']);
});
