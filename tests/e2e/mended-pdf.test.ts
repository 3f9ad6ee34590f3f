import { readFile } from 'node:fs/promises';
import { PDFDocument } from '@cantoo/pdf-lib';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { generateDeck } from '../../bench/generate-deck.ts';
import { type FoundBrowser, findBrowser } from '../../src/build/browser.ts';
import { conformPdf } from '../../src/build/conform-pdf.ts';
import { handoutDocument } from '../../src/build/handout-document.ts';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { makePdfs } from '../../src/build/make-pdfs.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import { printPdf } from '../../src/build/print-pdf.ts';
import { projectPath } from '../../src/build/project.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';
import { readOperations } from '../../src/pdf/content-stream.ts';
import { asDict, itemsAt, nameAt, textAt } from '../../src/pdf/pdf-objects.ts';
import { readContents } from '../../src/pdf/read-contents.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { collectOwners, contentKey, walkElements } from '../../src/pdf/structure-tree.ts';
import { outlineOf } from '../pdf/outline-of.ts';
import { temporaryFolder } from '../temporary-folder.ts';

/** Paint operators and what they paint, page for page; marks and what carries nothing but marks left out. */
const paintedIn = (document: PDFDocument) =>
  [...readContents(document)].map(({ bytes }) =>
    readOperations(bytes).operations.flatMap(({ operator, operands }) =>
      /^(?:B[DM]C|EMC)$/.test(operator) ? [] : [{ operator, operands }],
    ),
  );
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });

let loaded: LoadedDeck;
let browser: FoundBrowser;
let printed: PDFDocument;
let bytes: Uint8Array;
let mended: PDFDocument;
beforeAll(async () => {
  browser = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  loaded = await loadDeck(projectPath('tests/fixtures/pdf'));
  const asPrinted = await printPdf(await buildPrintPage(loaded), browser);
  printed = await load(asPrinted);
  bytes = await conformPdf(asPrinted, slidesDocument(loaded.deck));
  mended = await load(bytes);
});
const treeOf = (document: PDFDocument) => readStructureTree(document) ?? expect.fail('no tree');
const elements = () => [...walkElements(treeOf(mended).kids)].map(([element]) => element);

describe('a deck of every block, printed and mended', () => {
  test('paints what it painted before: nothing but marks is put into the content of its pages', () => {
    expect(paintedIn(mended)).toEqual(paintedIn(printed));
  });

  test('has one section a slide with headings, lists, tables and pictures as they are meant', () => {
    const withoutNumbers = (text: string) => text.replaceAll(/\d+(?=[ )])/g, '#');
    expect(treeOf(mended).kids.map(({ type, lang }) => [type, lang])).toEqual([['Document', 'de']]);
    const sections = elements().filter(({ role }) => role === 'Sect');
    expect(sections.map(({ title }) => title)).toEqual(loaded.deck.slides.map(({ title }) => title));
    expect(sections.map(({ kids }) => withoutNumbers(outlineOf(kids)))).toMatchInlineSnapshot(`
      [
        "H1(# Span(#) #) P(# Em(#) # Strong(#) # # # Code(#) # Em(#) # # # # # Span(#) #) P(Link(# …) # Link(# …) # Link(# Strong(#) … …) # Link(# … …)) P(#)",
        "H2(#) Table(TR(TH(#) TH(#)) TR(TD(#) TD(#)) TR(TD(#) TD(Link(# …)))) Table(Caption(#) TR(TD(#) TH(#) TH(#)) TR(TH(#) TD(#)))",
        "H3(#) L(LI(Lbl(#) LBody(P(#) L(LI(Lbl(#) LBody(P(#) L(LI(Lbl(#) LBody(#)) LI(Lbl(#) LBody(#)))))))) LI(Lbl(#) LBody(P(#) P(#))))",
        "H2(#) L(LI(Lbl(#) LBody(#)) LI(Lbl(#) LBody(#))) L(LI(LBody(#)) LI(LBody(#)))",
        "H2(#) P(Figure(#))",
        "H2(#) Div(Figure(#) Caption(#))",
        "H2(#) BlockQuote(P(#) P(#))",
        "H2(#) Div(P(Code(# # # #))) P(#) P(#) L(LI(Lbl(#) LBody(#))) P(#)",
        "H2(#) P(#) P(#) L(LI(Lbl(Span(#)) LBody(#))) P(# Link(# …))",
        "H2(#) Div(Figure(#) L(LI(LBody(#)) LI(LBody(#)) LI(LBody(#))) P(#))",
        "H2(#) P(#)",
        "H2(#) L(LI(Lbl(#) LBody(#)) LI(Lbl(#) LBody(#)))",
      ]
    `);
  });

  test('has every character of every page in one element, and all that is painted is marked', () => {
    const owners = collectOwners(treeOf(mended));
    const wrong = [...readContents(mended)].flatMap(({ page, stream, pieces }) =>
      pieces.filter((piece) => {
        if (piece.kind === 'loose') return true;
        const key = contentKey({ page, mcid: piece.mcid, ...(stream !== undefined && { stream }) });
        return owners.get(key)?.length !== 1;
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('names the language of its parts', () => {
    const named = elements().filter(({ lang, role }) => lang !== undefined && role !== 'Document');
    expect(named.map(({ role, lang }) => `${role} ${lang}`)).toEqual(['Span en', 'Span en', 'Span fr', 'P en']);
  });

  test('says what its links and its pictures are', () => {
    const annotations = mended.getPages().flatMap(({ node }) => itemsAt(node, 'Annots').map(asDict));
    expect([...new Set(annotations.map((annotation) => textAt(annotation, 'Contents')))]).toEqual([
      'Zur Tabelle',
      'nach draußen',
      'Post fett',
      'ein langer Verweis, der sicherlich über das Ende einer einzigen Zeile hinausgeht, weil er so viele Wörter hat',
      'zehn',
      'Verweis',
    ]);
    expect(nameAt(annotations[0], 'Dest')).toBe('tabelle');
    expect(elements().flatMap(({ role, alt }) => (role === 'Figure' ? [alt] : []))).toEqual([
      'Ein Bild',
      'In der Figur',
      'Karte von Nordrhein-Westfalen mit 53 Kreisen und kreisfreien Städten.',
    ]);
  });

  test('has a bookmark a slide, the vertical one below its first, and reads as the deck does', async () => {
    const { bookmarks } = await inspectPdf(bytes);
    expect(bookmarks).toEqual(loaded.deck.slides.map(({ title }, page) => ({ title, page })));
    // Prints again, checks all pages against the deck, and comes to the same bytes.
    const [again = ''] = await makePdfs(buildPrintPage(loaded), browser, [slidesDocument(loaded.deck)]);
    expect(Buffer.from(again).equals(Buffer.from(bytes))).toBe(true);
  });
});

test.each(['exportedPdf', 'exportedHandout'] as const)('%s of the talk is small enough to send', async (name) => {
  const talk = await readFile(inject(name));
  expect(talk.length).toBeLessThan(150_000);
  expect(talk.toString('latin1')).toContain('<pdfuaid:part>1</pdfuaid:part>');
});

test('100 slides of text with notes are less than 600 kB, as slides and as a handout', async () => {
  const hundred = await loadDeck(await temporaryFolder(Object.fromEntries(generateDeck(100))));
  const documents = [slidesDocument(hundred.deck), handoutDocument(hundred.deck, { perPage: 1, lines: false })];
  const made = await makePdfs(buildPrintPage(hundred), browser, documents);
  expect(made.map(({ length }) => length < 600_000)).toEqual([true, true]);
});
