import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { checkCompleteness } from '../../src/build/check-completeness.ts';
import { checkPdf } from '../../src/build/check-pdf.ts';
import { main } from '../../src/build/cli.ts';
import { exportHtml } from '../../src/build/export-html.ts';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { audienceEdition } from '../../src/core/audience-edition.ts';
import type { Deck } from '../../src/core/deck.ts';
import { labelsFor } from '../../src/core/labels.ts';
import { sourcesText } from '../../src/core/list-sources.ts';
import { handoutHead } from '../../src/core/render-handout.ts';
import { notesText, renderedText, slideText } from '../../src/core/slide-text.ts';
import { checkPdfUa } from '../../src/pdf/check-pdf-ua.ts';
import { layFilms } from './lay-films.ts';
import { eventually, markup, place as placeOf, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'Gedruckt '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
});

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Drucken', exact: true });
const choices = (page: Page) => dialog(page).locator('.dialog-content button');
const chosen = (page: Page) => page.evaluate(() => document.activeElement?.firstChild?.textContent);
const hint = async (page: Page) => (await dialog(page).locator('p').textContent())?.replaceAll('\u2060', '');
/** How many lines of the dialog's last paragraph a text stands on. */
const linesOf = (page: Page, text: string) =>
  dialog(page)
    .locator('p')
    .evaluate((paragraph, wanted) => {
      const [node] = paragraph.childNodes;
      const start = paragraph.textContent?.indexOf(wanted) ?? -1;
      if (!node || start < 0) return 0;
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, start + wanted.length);
      return new Set([...range.getClientRects()].map(({ top }) => top)).size;
    }, text);
const dispatch = (page: Page, type: string) => page.evaluate((name) => dispatchEvent(new Event(name)), type);

/** `print()` lays out the page and returns at once, as in some browsers: the test says when all is over. */
async function stubPrint(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      document.body.setAttribute('data-printing', '');
    };
  });
  return async () => {
    await page.locator('body[data-printing]').waitFor({ state: 'attached' });
    await page.evaluate(() => document.body.removeAttribute('data-printing'));
  };
}

async function open(path: string, hash = '', options = {}): Promise<Page> {
  const page = await (await openDeck(path, options)).open(hash);
  await page.locator('.reveal.ready, .reading-bar').first().waitFor();
  return page;
}

async function choose(page: Page, name: string): Promise<void> {
  const printing = await stubPrint(page);
  await page.keyboard.press('Control+p');
  await choices(page).filter({ hasText: name }).click();
  await printing();
}

const printed = (page: Page) =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

describe('Ctrl+P asks what to print', () => {
  test('with what the view is printed as in front, and says what comes out', async () => {
    const page = await open(talk, '#/leitlinien');
    await page.keyboard.press('Control+p');
    await eventually(() => chosen(page)).toBe('Folien');
    expect(await choices(page).allInnerTexts()).toEqual([
      'Folien\n16:9, eine Folie je Seite, ohne Notizen',
      'Handout\nA4 hoch, Folie mit Notizen darunter',
      'Lesefassung\nA4 hoch, fließender Text mit Inhalt, Notizen und Abkürzungen',
    ]);
    expect(await hint(page)).toContain('(…-folien.pdf, …-handout.pdf): Einem PDF aus dem Browser fehlt einiges,');
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await linesOf(page, '…-\u2060handout.pdf')).toBe(1);
    await page.setViewportSize({ width: 1280, height: 720 });
    // In the place of whatever is open; and the pen, which is P, is not taken.
    await page.keyboard.press('Escape');
    await page.keyboard.press('g');
    await page.keyboard.press('Meta+p');
    await eventually(() => page.locator('dialog h1').allTextContents()).toEqual(['Drucken']);
    expect(await page.locator('.pointing-surface').getAttribute('data-tool')).toBe('');

    const reading = await open(talk, '#/lesen');
    await reading.keyboard.press('Control+p');
    await eventually(() => chosen(reading)).toBe('Lesefassung');
  });

  test('a file without notes promises none', async () => {
    const loaded = await loadDeck(projectPath('slides'));
    const path = join(folder, 'vortrag-ohne-notizen.html');
    await writeFile(path, await exportHtml({ ...loaded, deck: audienceEdition(loaded.deck) }));
    const page = await open(path);
    await page.keyboard.press('Control+p');
    const texts = (await choices(page).allInnerTexts()).join('\n');
    expect(texts).toContain('A4 hoch, Folie mit Platz für Notizen');
    expect(texts).toContain('A4 hoch, fließender Text mit Inhalt und Abkürzungen');
    expect(await hint(page)).toContain('(…-folien.pdf, …-handout-ohne-notizen.pdf)');
  });

  test.each([
    ['#/leitlinien', 'Handout', 'print handout', 'print'],
    ['#/leitlinien', 'Lesefassung', 'reading', 'print'],
    ['#/lesen/leitlinien', 'Handout', 'print handout', 'reading'],
    ['#/lesen/leitlinien', 'Folien', 'print', 'reading'],
  ])('at %s, %s: and all is as before', async (hash, name, paper, usual) => {
    const page = await open(talk, hash);
    const state = async () => ({
      markup: await markup(page),
      scroll: await page.evaluate(() => scrollY),
      focus: await page.evaluate(() => document.activeElement?.outerHTML.slice(0, 80)),
    });
    if (hash.startsWith('#/lesen')) await page.keyboard.press('Tab');
    let before = await state();
    // Some of it comes after the first picture.
    await eventually(async () => {
      const last = before;
      before = await state();
      return isDeepStrictEqual(before, last);
    }).toBe(true);
    await choose(page, name);
    expect(await page.evaluate(() => document.documentElement.className)).toBe(paper);
    await dispatch(page, 'afterprint');
    await eventually(state).toEqual(before);
    // By the menu of the browser, the next time, it is what the view is printed as.
    await dispatch(page, 'beforeprint');
    expect(await page.evaluate(() => document.documentElement.className)).toBe(usual);
    await dispatch(page, 'afterprint');
  });

  test('Enter prints what is in front, and a speaker goes on at the same step', async () => {
    const page = await open(talk, '#/ziele');
    await page.keyboard.press('PageDown');
    await eventually(() => placeOf(page)).toBe('ziele 1');
    const printing = await stubPrint(page);
    await page.keyboard.press('Control+p');
    await page.keyboard.press('Enter');
    await printing();
    await dispatch(page, 'afterprint');
    await page.keyboard.press('PageDown');
    await eventually(() => placeOf(page)).toBe('ziele 2');
    // What the browser has blocked is not chosen any more.
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printing', '');
    });
    await page.keyboard.press('Control+p');
    await choices(page).filter({ hasText: 'Handout' }).click();
    await printing();
    await dispatch(page, 'beforeprint');
    expect(await page.evaluate(() => document.documentElement.className)).toBe('print');
    await dispatch(page, 'afterprint');
  });
});

/** What is printed: from where, what is chosen there, and whether scripts run. */
const papers = [
  ['slides', '', 'Folien'],
  ['handout', '', 'Handout'],
  ['text', '', 'Lesefassung'],
  ['reading-slides', '#/lesen', 'Folien'],
  ['reading-handout', '#/lesen', 'Handout'],
  ['reading', '#/lesen', undefined],
  ['no-script', '', undefined],
] as const;
type Paper = (typeof papers)[number][0];

/** Of a browser, as somebody saves it, and mended by the command line. */
async function printAll(
  path: string,
  ways: readonly (typeof papers)[number][],
): Promise<Record<Paper, { raw: Uint8Array; mended: Uint8Array }>> {
  const results: Partial<Record<Paper, { raw: Uint8Array; mended: Uint8Array }>> = {};
  for (const [name, hash, choice] of ways) {
    const page =
      name === 'no-script' ? await (await openDeck(path, { javaScriptEnabled: false })).open() : await open(path, hash);
    if (choice !== undefined) await choose(page, choice);
    const raw = await printed(page);
    const file = join(folder, `${name}.pdf`);
    await writeFile(file, raw);
    let said = '';
    const write = (text: string) => (said += text);
    const code = await main(['mend', file], { cwd: folder, out: { write }, err: { write } });
    expect([code, said]).toEqual([0, `${name}-barrierefrei.pdf: keine Befunde.\n`]);
    results[name] = { raw, mended: await readFile(join(folder, `${name}-barrierefrei.pdf`)) };
  }
  return results as Record<Paper, { raw: Uint8Array; mended: Uint8Array }>;
}

/**
 * What the browser tags is what there is to hear; nothing of it is lost, and addresses behind links come in addition. By characters:
 * what is half transparent, pdf.js finds at the wrong place before it is mended.
 */
async function expectSameText({ raw, mended }: { raw: Uint8Array; mended: Uint8Array }): Promise<void> {
  const textOf = async (bytes: Uint8Array) => squeeze((await inspectPdf(bytes)).pages.map(({ text }) => text).join(''));
  const characters = (text: string) => [...text].sort().join('');
  const heard = (await textOf(mended)).replaceAll(/\(https?:[^)]*\)/g, '');
  expect(characters(heard)).toBe(characters(await textOf(raw)));
}

/** Decks that are printed, by their folders, and how close their text is looked at: what fits no slide is cut off. */
const decks = [
  ['slides', 'words'],
  // Where the browser breaks a line between two runs, it drops the space.
  ['tests/fixtures/pdf', 'characters'],
  ['tests/fixtures/paper', 'as printed'],
  // Every layout, block and tag.
  ['tests/fixtures/pdf-alles', 'as printed'],
] as const;

describe.each(decks)('the deck in %s, printed from its exported file and mended', (place, closeness) => {
  test('conforms and says all that is in it, from every view', async () => {
    const loaded = await loadDeck(projectPath(place));
    const path = join(folder, `${loaded.deck.meta.slug}.html`);
    await writeFile(path, await exportHtml(loaded));
    await layFilms(loaded, folder);
    // That slides and handout are the same from the reading edition, the other decks show.
    const ways = closeness === 'as printed' ? papers.filter(([name]) => !/^reading-/.test(name)) : papers;
    const all = await printAll(path, ways);
    for (const one of Object.values(all)) await expectSameText(one);
    if (place === 'slides') await expectLacks(all);
    const { deck } = loaded;
    if (closeness === 'characters') await expectCharacters(all, deck);
    if (closeness !== 'words') return;
    // In the page, a map is the list of its places and no picture.
    const slides = deck.slides.map((slide) => ({ title: slide.title, text: slideText(slide) }));
    const { title, lang: language } = deck.meta;
    for (const paper of ['slides', 'reading-slides'] as const) {
      const expected = { title, language, onePartAPage: true, parts: slides };
      expect(checkPdf(await inspectPdf(all[paper].mended), expected)).toEqual([]);
    }
    for (const paper of ['slides', 'handout'] as const)
      expect(await checkCompleteness(all[paper].mended, projectPath(place))).toEqual([]);
    for (const paper of ['handout', 'reading-handout'] as const) {
      const facts = await inspectPdf(all[paper].mended);
      expect(checkPdf(facts, { title, language, onePartAPage: false, parts: handoutParts(deck) })).toEqual([]);
      for (const { width, height } of facts.pages) expect([width, height].map(Math.round)).toEqual([595, 842]);
    }
  });
});

/** Of each slide, in order; what is folded is not on paper. */
async function expectCharacters(all: Awaited<ReturnType<typeof printAll>>, { slides, meta }: Deck): Promise<void> {
  const expected = slides.map((slide) => squeeze(renderedText(slide, meta)).replace('Inneres', ''));
  for (const paper of ['slides', 'reading-slides'] as const) {
    const { pages } = await inspectPdf(all[paper].mended);
    expect(pages.map(({ text }) => squeeze(text))).toEqual(expected);
  }
}

/** Head, slides with notes, sources. */
function handoutParts(deck: Deck) {
  const labels = labelsFor('de');
  const parts = deck.slides.map((slide, index) => {
    const number = labels.chapter(index + 1, deck.slides.length);
    const head = index === 0 ? handoutHead(deck.meta) : [];
    const text = [...head, number, slideText(slide), labels.addedNotes, notesText(slide)];
    return { title: slide.title, text: text.join('\n') };
  });
  return [...parts, { title: labels.sources, text: sourcesText(deck) }];
}

const squeeze = (text: string) => text.replace(/\s+/g, '');

/** What the dialog says of PDFs from a browser is true, and not more. */
async function expectLacks(all: Awaited<ReturnType<typeof printAll>>): Promise<void> {
  const lacks = async (paper: Paper) => [...new Set((await checkPdfUa(all[paper].raw)).map(({ id }) => id))];
  expect(await lacks('slides')).toEqual(['01-005', '02-001', '06-001', '09-005']);
  expect(await lacks('handout')).toEqual(['01-005', '02-001', '06-001', '09-005']);
  expect(await lacks('reading')).toEqual(['01-005', '02-001', '06-001', '09-005', '28-012']);
  expect(await lacks('no-script')).toEqual(['01-005', '02-001', '06-001', '09-005', '28-012']);
}
