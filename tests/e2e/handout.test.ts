import { type PDFDict, PDFDocument, PDFNumber } from '@cantoo/pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';
import { checkPdf } from '../../src/build/check-pdf.ts';
import { notesText, printedText, slideText } from '../../src/core/slide-text.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import { editContent, readOperations } from '../../src/pdf/content-stream.ts';
import { dictAt, itemsAt, rawItemsAt } from '../../src/pdf/pdf-objects.ts';
import { readContents, writePart } from '../../src/pdf/read-contents.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { walkElements } from '../../src/pdf/structure-tree.ts';
import { openPdfCanvas, type PdfCanvas } from './pdf-canvas.ts';
import { plainTexts } from './plain-texts.ts';
import { type PrintedForm, printAll } from './print-all.ts';

const sources = ['slides', 'tests/fixtures/pdf', 'tests/fixtures/handout', 'tests/fixtures/handout-one'] as const;
type Deck = Awaited<ReturnType<typeof printAll>>;
const decks = new Map<string, Deck>();
let canvas: PdfCanvas;
beforeAll(async () => {
  const browser = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  for (const source of sources) decks.set(source, await printAll(source, browser));
  canvas = await openPdfCanvas();
});
afterAll(() => canvas?.close());
const deckOf = (source: string) => decks.get(source) ?? expect.fail(source);

/** Does the same with all forms of a deck; what comes out is named after the form. */
async function ofEach<T>(forms: readonly PrintedForm[], look: (form: PrintedForm) => Promise<T>) {
  const found: Record<string, T> = {};
  for (const form of forms) found[form.form] = await look(form);
  return found;
}
const handoutsOf = (source: string) => deckOf(source).forms.filter(({ form }) => form !== 'folien');
const same = <T>(forms: readonly PrintedForm[], value: T) => Object.fromEntries(forms.map(({ form }) => [form, value]));
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const wordsOf = (text: string) =>
  text
    .replaceAll(/[\u00ad\u2060]/g, '')
    .split(/\s+/)
    .filter(Boolean);
/** Broken at its own hyphen a word is found by every viewer; addresses are longer than a line. */
const isFound = (word: string, text: string) =>
  text.replaceAll(/-\s*\n/g, '-').includes(word) || (word.length > 60 && withoutSpace(text).includes(word));
const withoutSpace = (text: string) => text.replaceAll(/[\s\u00ad\u2060]/g, '');

/** What pictures say instead of being seen. */
async function alternativeWords(bytes: Uint8Array): Promise<readonly string[]> {
  const { kids } = readStructureTree(await load(bytes)) ?? expect.fail('no tree');
  return [...walkElements(kids)].flatMap(([{ alt = '' }]) => wordsOf(alt));
}

/** Where the bookmarks lead, in the order of the outline: a page, and how far up on it. */
function placesOf(document: PDFDocument): readonly { readonly page: number; readonly top: number }[] {
  const numbers = new Map(document.getPages().map(({ ref }, index) => [String(ref), index]));
  const visit = (item: PDFDict | undefined): { page: number; top: number }[] => {
    if (item === undefined) return [];
    const [page, , , top] = itemsAt(item, 'Dest').length > 0 ? rawItemsAt(item, 'Dest') : [];
    const own = { page: numbers.get(String(page)) ?? -1, top: top instanceof PDFNumber ? top.asNumber() : Infinity };
    return [own, ...visit(dictAt(item, 'First')), ...visit(dictAt(item, 'Next'))];
  };
  return visit(dictAt(dictAt(document.catalog, 'Outlines'), 'First'));
}

describe.each(sources)('%s as slides and as a handout, however it is arranged,', (source) => {
  test('says all that it should, in order, and is for everyone', async () => {
    const { forms } = deckOf(source);
    const faults = await ofEach(forms, async ({ mended, facts, document }) => [
      ...checkPdf(facts, document.expected),
      ...(await checkPdfUa(mended)),
    ]);
    expect(faults).toEqual(same(forms, []));
  });

  test('looks after it was mended as it looked before, to the pixel', async () => {
    const { forms } = deckOf(source);
    const pages = await ofEach(forms, ({ printed, mended }) => canvas.compare(printed, mended));
    expect(Object.values(pages).flatMap((all) => all.filter(({ different }) => different > 0))).toEqual([]);
    expect(Object.values(pages).flatMap((all) => all.filter(({ painted }) => painted < 100))).toEqual([]);
  });

  test('has every word where a search finds it, without a look at tags', async () => {
    const { forms, loaded } = deckOf(source);
    const { slides, meta } = loaded.deck;
    const missing = await ofEach(forms, async ({ mended, hasNotes, form }) => {
      const pages = await plainTexts(mended);
      const all = pages.join('\n');
      const spoken = new Set(await alternativeWords(mended));
      // A ligature, a soft hyphen or a letter in two parts is not what people type.
      const strange = all.match(/[ﬀ-ﬆ\u00ad\u2060\ufeff]|[\u200b-\u200d]|\p{M}/gu) ?? [];
      const lost = slides.flatMap((slide, index) => {
        const text = form === 'folien' ? (pages[index] ?? '') : all;
        const words = wordsOf(`${slideText(slide, meta.lang)}\n${hasNotes ? notesText(slide, meta.lang) : ''}`);
        return words.filter((word) => !spoken.has(word) && !isFound(word, text));
      });
      return [...strange, ...lost];
    });
    expect(missing).toEqual(same(forms, []));
  });
});

describe.each(sources)('the handout of %s', (source) => {
  test('has as many slides on a page of A4 as it may, and every picture and every bookmark on the page it belongs to', async () => {
    const { slides, meta } = deckOf(source).loaded.deck;
    const faults = await ofEach(handoutsOf(source), async ({ facts: { pages, bookmarks }, perPage }) => {
      const counts = pages.map(
        (_, page) => bookmarks.slice(0, slides.length).filter((one) => one.page === page).length,
      );
      return [
        ...pages.filter(({ width, height }) => Math.round(width) !== 595 || Math.round(height) !== 842),
        ...counts.filter((count) => count > perPage),
        // Below its head, which has no page for itself.
        ...(bookmarks[0]?.page === 0 ? [] : ['The first slide is not on the first page.']),
        ...slides.flatMap((slide, index) => {
          const { text = '' } = pages[bookmarks[index]?.page ?? -1] ?? {};
          const missing = printedText(slide, meta)
            .split('\n')
            .filter((line) => !withoutSpace(text).includes(withoutSpace(line)));
          return missing.map((line) => `${slide.title}: ${line}`);
        }),
      ];
    });
    expect(faults).toEqual(same(handoutsOf(source), []));
  });

  test('has bookmarks that lead down the page, from slide to slide', async () => {
    const ups = await ofEach(handoutsOf(source), async ({ mended }) => {
      const places = placesOf(await load(mended));
      return places.filter(({ page, top }, index) => {
        const before = places[index - 1];
        return before !== undefined && before.page === page && top > before.top;
      });
    });
    expect(ups).toEqual(same(handoutsOf(source), []));
  });
});

test('one glyph less, or one line, and the pages no longer look alike', async () => {
  const { mended } = deckOf('tests/fixtures/handout-one').forms[0] ?? expect.fail('no slides');
  for (const dropped of [/^T[jJ]$/, /^[fS]$/]) {
    const document = await load(mended);
    const [part] = readContents(document);
    const operation = readOperations(part?.bytes ?? new Uint8Array()).operations.find(({ operator }) =>
      dropped.test(operator),
    );
    if (!part || !operation) throw new Error('Nothing is painted.');
    writePart(part, document, editContent(part.bytes, [{ start: operation.start, end: operation.end, text: '' }]));
    const [page] = await canvas.compare(mended, await document.save());
    expect(page?.different).toBeGreaterThan(0);
  }
});

test('an English handout of one slide counts no slides, and names its parts in English', () => {
  const [, handout] = deckOf('tests/fixtures/handout-one').forms;
  expect(handout?.facts.pages.map(({ text }) => text)).toEqual([
    'A talk of one slide\nJane Doe\nConference · 6 May 2024\nOne slide\nSome words\nNotes\nSome notes.\nSources and rights\nCC BY 4.0',
  ]);
});
