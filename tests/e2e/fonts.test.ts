import { copyFile, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PDFDocument } from '@cantoo/pdf-lib';
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { drawnFonts } from './drawn-fonts.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';
import { openPage } from './open-page.ts';
import { startDeck } from './run-deck.ts';

const { openDeck } = useOfflineBrowser();
/** Asked about its style, Chromium 147 complains on the console that the debugger loads the page again. */
const debugged = { mayComplain: true };
const sans = 'SourceSans3';
const mono = 'SourceCode';

/** The page of a deck of one file, and where it lies. */
async function exportText(text: string): Promise<string> {
  const folder = await temporaryFolder({ 'slides/01.md': text });
  const path = join(folder, 'deck.html');
  await writeFile(path, await exportHtml(await loadDeck(join(folder, 'slides'))));
  return path;
}

/** All slides and notes at once, as without script. */
async function openArticle(path: string): Promise<Page> {
  return (await openDeck(path, { ...debugged, javaScriptEnabled: false })).open();
}

describe('the exported talk draws every text in its own font', () => {
  test('as an article with all slides and notes', async () => {
    expect(await drawnFonts(await openArticle(inject('exportedHtml')))).toEqual({
      own: [expect.stringContaining(sans)],
      foreign: [],
    });
  });

  test('as a show, in the overview and after its end', async () => {
    const page = await (await openDeck(inject('exportedHtml'), debugged)).open();
    await eventually(() => place(page)).toBe('titel 0');
    expect((await drawnFonts(page)).foreign).toEqual([]);
    await page.keyboard.press('o');
    await page.locator('.reveal.overview').waitFor();
    expect((await drawnFonts(page)).foreign).toEqual([]);
  });

  test('in the speaker view', async () => {
    const { context, open } = await openDeck(inject('exportedHtml'), debugged);
    const page = await open();
    await eventually(() => place(page)).toBe('titel 0');
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('.speaker-view[data-connected=true]').waitFor();
    const { own, foreign } = await drawnFonts(speaker);
    expect(own).toEqual([expect.stringContaining(sans)]);
    expect(foreign).toEqual([]);
  });
});

describe('a deck that is exported', () => {
  test('has the letters of all Europe, boxes, arrows and unusual spaces, put together or not', async () => {
    const text =
      '# Łódź, Győr, Timișoara\n\n- [x] e\u0301, x\u0302 → ← ✓\n- [ ] z.\u202fB. 40213\u00a0Ort, Kom\u00admune\u2011X';
    const { foreign } = await drawnFonts(await openArticle(await exportText(text)));
    expect(foreign).toEqual([]);
  });

  test('has a font for code where it has code, and not elsewhere', async () => {
    const page = await openArticle(await exportText('# A\n\n`let x = "ł"` <kbd>Strg</kbd>\n\n```\n→ a != b\n```'));
    const { own, foreign } = await drawnFonts(page);
    expect(own).toEqual([expect.stringContaining(mono), expect.stringContaining(sans)]);
    expect(foreign).toEqual([]);
    expect(await readFile(inject('exportedHtml'), 'utf8')).not.toMatch(/@font-face\{font-family:"Source Code Pro"/);
  });

  test('is caught with an emoji in it', async () => {
    const { foreign } = await drawnFonts(await openArticle(await exportText('# A\n\nEin Fest 🎉')));
    expect(foreign).toEqual([expect.stringMatching(/Ein Fest 🎉$/)]);
  });

  test('is set in the fonts it brings, and draws what they lack in ours', async () => {
    const folder = await temporaryFolder({
      'slides/01.md': '---\nfont: schriften/text.woff2\nheadingFont: schriften/kopf.woff2\n---\n# Kopf\n\nText ☑',
    });
    await mkdir(join(folder, 'slides/schriften'));
    await copyFile(projectPath('assets/fonts/SourceCodePro.woff2'), join(folder, 'slides/schriften/text.woff2'));
    await copyFile(projectPath('assets/fonts/SourceSans3.woff2'), join(folder, 'slides/schriften/kopf.woff2'));
    const path = join(folder, 'deck.html');
    await writeFile(path, await exportHtml(await loadDeck(join(folder, 'slides'))));
    const page = await openArticle(path);
    const fontOf = (selector: string) =>
      page.locator(selector).evaluate((element) => getComputedStyle(element).fontFamily);
    expect(await fontOf('h1')).toMatch(/^"Deck Heading", Deck, /);
    expect(await fontOf('.slide-body > p')).toMatch(/^Deck, "Source Sans 3", /);
    expect(await drawnFonts(page)).toEqual({
      own: [expect.stringContaining(mono), expect.stringContaining(sans)],
      foreign: [],
    });
  });
});

test('a deck that is being written is drawn in the same fonts', async () => {
  const folder = await temporaryFolder({ '01.md': '# Łódź\n\n`code`' });
  const { url } = await startDeck(folder);
  const page = await openPage();
  await page.goto(url);
  await page.locator('html.show').waitFor();
  expect(await drawnFonts(page)).toEqual({
    own: [expect.stringContaining(mono), expect.stringContaining(sans)],
    foreign: [],
  });
});

test('the PDF of the talk has real fonts in it, no drawings of letters', async () => {
  const document = await PDFDocument.load(await readFile(inject('exportedPdf')), { updateMetadata: false });
  const pdf = document.context
    .enumerateIndirectObjects()
    .map(([, object]) => object.toString())
    .filter((text) => text.includes('/Font'))
    .join('\n');
  expect([...pdf.matchAll(/\/BaseFont \/\w+\+SourceSans3/g)].length).toBeGreaterThan(0);
  expect(pdf).not.toMatch(/\/Subtype\s*\/Type3/);
});
