import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, Page, PageScreenshotOptions } from 'playwright-core';
import type { Deck } from '../core/deck.ts';
import { type Scheme, schemes } from '../core/schemes.ts';
import { type FoundBrowser, launchBrowser } from './browser.ts';
import { renderContactSheet, type Shot } from './contact-sheet.ts';
import { exportHtml } from './export-html.ts';
import type { LoadedDeck } from './load-deck.ts';
import { buildPrintPage } from './print-page.ts';
import type { Progress } from './progress.ts';
import { replaceTogether } from './replace-together.ts';
import { listStates, slideName } from './shot-names.ts';
import { openShowPage, waitForContent } from './show-page.ts';
import { takePicture } from './take-picture.ts';
import { writing } from './write-error.ts';

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Projectors, today's and old ones, and a phone. */
const sizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 1920, height: 1080 },
  { width: 1024, height: 768 },
  { width: 390, height: 844 },
];
const printed: Size = { width: 1280, height: 720 };
const articleSizes: readonly Size[] = [
  { width: 1280, height: 720 },
  { width: 390, height: 844 },
];
const speakerSize: Size = { width: 1280, height: 800 };

/** Takes one picture and keeps what the contact sheet says of it; `path` has forward slashes and no ending. */
type Take = (page: Page, group: string, path: string, options?: PageScreenshotOptions) => Promise<void>;

/**
 * Writes a picture of everything a deck looks like into `out` (absolute), and `index.html` to look through them. When all are
 * made, they replace what an earlier run wrote there; other files stay.
 * @returns the number of pictures
 */
export async function takeShots(
  loaded: LoadedDeck,
  found: FoundBrowser,
  out: string,
  { step }: Progress,
): Promise<number> {
  const html = await step('HTML-Datei bauen und prüfen', () => exportHtml(loaded));
  return replaceTogether(out, ownNames, (place) => shootAll(loaded, html, found, place, step));
}

async function shootAll(
  loaded: LoadedDeck,
  html: string,
  found: FoundBrowser,
  out: string,
  step: Progress['step'],
): Promise<number> {
  const browser = await launchBrowser(found);
  const shots: Shot[] = [];
  const take: Take = async (page, group, path, options = {}) => {
    const bytes = await takePicture(page, { animations: 'disabled', caret: 'hide', ...options });
    await writing(join(out, `${path}.png`), async () => {
      await mkdir(dirname(join(out, path)), { recursive: true });
      await writeFile(join(out, `${path}.png`), bytes);
    });
    shots.push({ group, path: `${path}.png` });
  };
  try {
    for (const size of sizes)
      await step(`Folien in ${sizeName(size)}`, () =>
        eachScheme((scheme) => shootShow(browser, html, loaded.deck, size, scheme, take)),
      );
    await step('Druckseiten', () => shootPrint(browser, loaded, take));
    await step('Lesefassung', () => eachScheme((scheme) => shootArticle(browser, html, scheme, take)));
    await step('Sprecheransicht', () => shootSpeaker(browser, html, loaded.deck, take));
  } finally {
    await browser.close();
  }
  const index = join(out, 'index.html');
  await writing(index, () => writeFile(index, renderContactSheet(loaded.deck.meta.title, shots)));
  return shots.length;
}

const sizeName = ({ width, height }: Size) => `${width} × ${height}`;
const folderName = ({ width, height }: Size) => `${width}x${height}`;
const ownNames = [...sizes.map(folderName), 'print', 'article', 'speaker.png', 'index.html'];

async function eachScheme(work: (scheme: Scheme) => Promise<void>): Promise<void> {
  const running = schemes.map(work);
  await Promise.allSettled(running);
  await Promise.all(running);
}

async function shootShow(
  browser: Browser,
  html: string,
  deck: Deck,
  viewport: Size,
  scheme: Scheme,
  take: Take,
): Promise<void> {
  const { context, page, goTo } = await openShowPage(browser, html, { viewport, colorScheme: scheme });
  const group = `${sizeName(viewport)}, ${schemeName[scheme]}`;
  for (const { id, step, name } of listStates(deck)) {
    await goTo(id, step);
    await take(page, group, `${folderName(viewport)}/${scheme}/${name}`);
  }
  await context.close();
}

const schemeName: Readonly<Record<Scheme, string>> = { light: 'hell', dark: 'dunkel' };

async function shootPrint(browser: Browser, loaded: LoadedDeck, take: Take): Promise<void> {
  const context = await browser.newContext({ viewport: printed, javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  await page.emulateMedia({ media: 'print' });
  await page.setContent(await buildPrintPage(loaded), { waitUntil: 'load' });
  await waitForContent(page);
  const { slides } = loaded.deck;
  for (const [index, { id }] of slides.entries()) {
    const clip = { x: 0, y: index * printed.height, ...printed };
    await take(page, 'Druckseiten', `print/${slideName(id, index, slides.length)}`, { clip, fullPage: true });
  }
  await context.close();
}

async function shootArticle(browser: Browser, html: string, scheme: Scheme, take: Take): Promise<void> {
  for (const viewport of articleSizes) {
    const view = { viewport, colorScheme: scheme, javaScriptEnabled: false };
    const { context, page } = await openShowPage(browser, html, view);
    await waitForContent(page);
    const name = `article/${viewport.width}-${scheme}`;
    await take(page, 'Lesefassung ohne Skript', name, { fullPage: true });
    await context.close();
  }
}

/** Beside a slide in the middle of the talk, so that there is something before and after it. */
async function shootSpeaker(browser: Browser, html: string, { slides }: Deck, take: Take): Promise<void> {
  const view = { viewport: speakerSize, colorScheme: 'dark' } as const;
  const { context, page: show, goTo } = await openShowPage(browser, html, view);
  const slide = slides[Math.floor((slides.length - 1) / 2)];
  if (slide !== undefined) await goTo(slide.id, 0);
  const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
  await speaker.setViewportSize(speakerSize);
  await speaker.locator('.speaker-view[data-connected=true]').waitFor();
  await waitForContent(speaker);
  await take(speaker, 'Sprecheransicht', 'speaker');
  await context.close();
}
