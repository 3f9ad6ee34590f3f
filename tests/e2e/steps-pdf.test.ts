import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { exportDeck } from '../../src/build/export-deck.ts';
import { inspectPdf, type PdfFacts } from '../../src/build/inspect-pdf.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { makePdfs } from '../../src/build/make-pdfs.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import { projectPath } from '../../src/build/project.ts';
import { openShowPage } from '../../src/build/show-page.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import { asDict, dictAt, itemsAt, nameAt, numberAt, textAt } from '../../src/pdf/pdf-objects.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { pagesOf, walkElements } from '../../src/pdf/structure-tree.ts';

const source = projectPath('tests/fixtures/fragments');

const found = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
let browser: Browser;
let loaded: LoadedDeck;
let html: string;
let slides: Uint8Array;
let handout: Uint8Array;
let facts: PdfFacts;
beforeAll(async () => {
  const out = await mkdtemp(join(tmpdir(), 'Schritte '));
  afterAll(() => rm(out, { recursive: true, force: true }));
  browser = await launchBrowser(found);
  afterAll(() => browser.close());
  loaded = await loadDeck(source);
  await exportDeck({ source, out, steps: true });
  html = await readFile(join(out, 'alle-schritte.html'), 'utf8');
  slides = await readFile(join(out, 'alle-schritte-folien.pdf'));
  handout = await readFile(join(out, 'alle-schritte-handout.pdf'));
  facts = await inspectPdf(slides);
});

/** Pages of a slide, in its order. */
const textsOf = (title: string) =>
  facts.pages.flatMap(({ headings, text }) => (headings[0] === title ? [text.replaceAll('\u00a0', ' ').trim()] : []));

describe('the slides as a PDF with a page for each step', () => {
  test('have as many pages as the deck has slides and steps, and no fault that software can find', async () => {
    const steps = loaded.deck.slides.reduce((sum, slide) => sum + slide.steps, 0);
    expect(facts.pages).toHaveLength(loaded.deck.slides.length + steps);
    expect(await checkPdfUa(slides)).toEqual([]);
    // Which pages they are is told by their number.
    expect(await checkCompleteness(slides, source)).toEqual([]);
    expect(await checkCompleteness(handout, source)).toEqual([]);
  });

  test('say what has come by then, and no more what has gone', () => {
    expect(textsOf('Arten').map((text) => text.split('\n').slice(1).join(', '))).toEqual([
      'Geht, Verblasst',
      'Einfach, Geht, Verblasst',
      'Einfach, Von unten, Geht, Verblasst',
      'Einfach, Von unten, Verblasst',
      'Einfach, Von unten, Verblasst',
      'Einfach, Von unten, Verblasst, Kommt und geht',
      'Einfach, Von unten, Verblasst, Nur jetzt',
      'Einfach, Von unten, Verblasst, Kommt und verblasst',
    ]);
    expect(textsOf('Zwei Spalten')).toEqual([
      'Zwei Spalten\nLinks\nEins\nZwei',
      'Zwei Spalten\nLinks\nEins\nZwei\nRechts\nDrei\nVier',
    ]);
  });

  test('have the title as a heading where the one of the slide cannot be seen', () => {
    expect(facts.pages.filter(({ headings }) => headings[0] === 'Späte Überschrift')).toHaveLength(4);
    expect(textsOf('Geht am Ende')).toHaveLength(2);
  });

  test('have one bookmark a slide, at its first page, and a section with its title for each page', async () => {
    const pages: string[] = loaded.deck.slides.flatMap(({ title, steps }) => Array(steps + 1).fill(title));
    expect(facts.bookmarks).toEqual(loaded.deck.slides.map(({ title }) => ({ title, page: pages.indexOf(title) })));
    const tree = readStructureTree(await PDFDocument.load(slides)) ?? expect.fail('no tree');
    const sections = [...walkElements(tree.kids)].map(([element]) => element).filter(({ role }) => role === 'Sect');
    expect(sections.map(({ title }) => title)).toEqual(pages);
    expect(sections.map((section) => [...new Set(pagesOf(section))])).toEqual(pages.map((_, page) => [page]));
  });

  test('are called after their slide, and after the step where it has several', async () => {
    const labels = itemsAt(dictAt((await PDFDocument.load(slides)).catalog, 'PageLabels'), 'Nums');
    const ranges = labels.flatMap((page, index) => {
      const label = asDict(labels[index + 1]);
      return index % 2 === 0 ? [`${page}: ${textAt(label, 'P') ?? ''}${numberAt(label, 'St')}`] : [];
    });
    expect(ranges.slice(0, 4)).toEqual(['0: 1', '1: 2.1', '9: 3.1', '17: 4.1']);
    expect(ranges).toHaveLength(loaded.deck.slides.length);
  });

  test('keep every cell of a table in its column', async () => {
    const tree = readStructureTree(await PDFDocument.load(slides)) ?? expect.fail('no tree');
    const rows = [...walkElements(tree.kids)].flatMap(([{ role, kids }]) => (role === 'TR' ? [kids.length] : []));
    const withoutLastRow = [2, 2, 3, 3];
    const whole = [2, 2, 2, 3, 3];
    expect(rows).toEqual([withoutLastRow, whole, whole, whole, whole].flat());
  });

  test('link to the first page of a slide, and to what is on one', async () => {
    const document = await PDFDocument.load(slides);
    const names = document
      .getPages()
      .flatMap(({ node }) => itemsAt(node, 'Annots').map((annotation) => nameAt(asDict(annotation), 'Dest')));
    expect(new Set(names)).toEqual(
      new Set([undefined, 'spalten', 'spaet', '_0_wort', '_1_wort', '_2_wort', 'wort', 'alle-schritte']),
    );
  });

  test('come to the same bytes when they are printed again, beside the handout or without it', async () => {
    const [again] = await makePdfs(buildPrintPage(loaded, true), found, [slidesDocument(loaded.deck, { steps: true })]);
    expect(Buffer.compare(again ?? new Uint8Array(), slides)).toBe(0);
  });
});

test('the handout is the one of an export without steps', async () => {
  const { pages } = await inspectPdf(handout);
  const text = pages.map((page) => page.text).join('\n');
  expect(text.match(/^Folie \d+ von 10$/gm)).toHaveLength(10);
  for (const words of ['Geht', 'Nur jetzt', 'Geht am Ende', 'Wer zuletzt liest.'])
    expect(text.split(`\n${words}\n`)).toHaveLength(2);
  expect(await checkPdfUa(handout)).toEqual([]);
});

interface Seen {
  readonly text: string;
  /** Of the text as it is set, in pixels of the slide: left, top, width, height. */
  readonly box: readonly number[];
  readonly look: string;
}

/** Texts and pictures that can be seen on a slide: where they are, and how they look. */
const seenOn = (slide: Locator): Promise<readonly Seen[]> =>
  slide.locator('.slide-body').evaluate((body) => {
    const frame = body.getBoundingClientRect();
    const nodes: Node[] = [...body.querySelectorAll('img, svg')];
    const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
    while (walker.nextNode() !== null) if (walker.currentNode.textContent?.trim()) nodes.push(walker.currentNode);
    const around = (node: Node): Element[] => {
      const owner = node instanceof Element ? node : node.parentElement;
      return owner === null || owner === body ? [] : [owner, ...around(owner.parentNode ?? body)];
    };
    return nodes.flatMap((node) => {
      const styles = around(node).map((element) => getComputedStyle(element));
      const opacity = styles.reduce((product, style) => product * Number(style.opacity), 1);
      const isDrawn = around(node).every((element) => !element.matches('svg > *, .kept-cell'));
      if (styles[0]?.visibility !== 'visible' || opacity === 0 || !isDrawn) return [];
      const isStruck = styles.some(({ textDecorationLine }) => textDecorationLine === 'line-through');
      const range = document.createRange();
      range.selectNode(node);
      const { left, top, width, height } = (node instanceof Element ? node : range).getBoundingClientRect();
      return {
        text: node instanceof Element ? node.localName : (node.textContent ?? '').replaceAll('\u00ad', '').trim(),
        box: [left - frame.left, top - frame.top, width, height],
        look: `${styles[0].color}, opacity ${opacity}${isStruck ? ', struck' : ''}`,
      };
    });
  });

async function openPrintPage(): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  await page.emulateMedia({ media: 'print' });
  await page.setContent(await buildPrintPage(loaded, true));
  await page.evaluate(() => {
    document.documentElement.className = 'print steps';
  });
  return page;
}

/** Letters that are not tied in print are a little wider. */
const aboutAsLong = (length: number) => expect.closeTo(length, -0.5);

test('every page looks as the show does at its step', async () => {
  const paper = await openPrintPage();
  const pages = await paper.locator('article.slide').all();
  const view = { viewport: { width: 1280, height: 720 }, colorScheme: 'light' } as const;
  const show = await openShowPage(browser, html, view);
  const next = pages.values();
  for (const { id, steps } of loaded.deck.slides) {
    for (let step = 0; step <= steps; step++) {
      await show.goTo(id, step);
      const page = next.next().value ?? expect.fail('no page');
      const expected = await seenOn(show.page.locator(`section[id="${id}"]`));
      expect(expected.length).toBeGreaterThan(0);
      expect(await seenOn(page), `${id} ${step}`).toEqual(
        expected.map(({ box, ...same }) => ({ ...same, box: box.map((length) => aboutAsLong(length)) })),
      );
    }
  }
  await show.context.close();
  await paper.close();
});

test('nothing moves when something comes or goes', async () => {
  const paper = await openPrintPage();
  const places = new Map<string, Set<string>>();
  for (const page of await paper.locator('#arten > article, #tabellen > article, #spalten > article').all()) {
    for (const { text, box } of await seenOn(page))
      places.set(text, (places.get(text) ?? new Set()).add(box.map(Math.round).join(' ')));
  }
  expect(places.size).toBeGreaterThan(20);
  expect([...places].filter(([, boxes]) => boxes.size > 1)).toEqual([]);
  await paper.close();
});
