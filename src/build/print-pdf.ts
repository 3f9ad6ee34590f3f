import type { Browser, Page } from 'playwright-core';
import { type FoundBrowser, launchBrowser } from './browser.ts';
import { ExportError } from './export-error.ts';
import { detachImages, shrinkImages } from './shrink-images.ts';

/** A deck of 1000 slides takes about 25 s. */
const timeout = 180_000;

/** A page that is open in a browser, ready to be printed. */
export interface Printer {
  /**
   * Pages are as large as the page's own `@page` says; the PDF is tagged and has a bookmark for every heading. One at a time.
   * @param rootClass what the page is printed as: the `class` of its root; without it, as it is
   */
  readonly print: (rootClass?: string) => Promise<Uint8Array>;
}

/**
 * Opens a page that brings everything with it, once for all that is printed of it: scripts do not run, and nothing is fetched.
 * @param html the browser starts before it is there
 * @param signal closes the browser, whatever it does
 * @throws ExportError when the browser fails, or the page asks for something outside itself
 */
export async function withPrinter<T>(
  html: string | Promise<string>,
  found: FoundBrowser,
  work: (printer: Printer) => Promise<T>,
  signal?: AbortSignal,
): Promise<T> {
  // Where it fails while the browser starts, that is said below.
  Promise.resolve(html).catch(() => undefined);
  const browser = await launchBrowser(found);
  signal?.addEventListener('abort', () => browser.close());
  try {
    return await work(await openPrinter(browser, await html));
  } catch (error) {
    if (error instanceof ExportError) throw error;
    const message = `Beim Drucken mit ${found.name} ging etwas schief: ${String(error).split('\n', 1)[0]}`;
    throw new ExportError(message, 'Versuchen Sie es noch einmal oder mit einem anderen Browser (--browser).', {
      cause: error,
    });
  } finally {
    await browser.close();
  }
}

/** The same for a page that is printed once. */
export function printPdf(html: string, found: FoundBrowser, rootClass?: string): Promise<Uint8Array> {
  return withPrinter(html, found, ({ print }) => print(rootClass));
}

async function openPrinter(browser: Browser, html: string): Promise<Printer> {
  const context = await browser.newContext({ javaScriptEnabled: false, offline: true });
  const page = await context.newPage();
  page.setDefaultTimeout(timeout);
  const requests: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith('data:')) requests.push(request.url());
  });
  // Before the content comes, so that the fonts of the printed page are the ones that get loaded.
  await page.emulateMedia({ media: 'print' });
  const light = detachImages(html);
  // Not from a file: a browser that was installed as a snap cannot read the folder for temporary files.
  await page.setContent(light.html, { waitUntil: 'load' });
  const unreadable = await shrinkImages(page, light.pictures);
  if (unreadable.length > 0) throw unloaded(unreadable);
  return { print: (rootClass) => printAs(page, rootClass, requests) };
}

async function printAs(page: Page, rootClass: string | undefined, requests: readonly string[]): Promise<Uint8Array> {
  if (rootClass !== undefined) await page.evaluate(`document.documentElement.className = ${JSON.stringify(rootClass)}`);
  const broken = await page.evaluate<readonly string[]>(waitForContent);
  if (requests.length > 0) throw incomplete(`Die Druckfassung will »${requests[0]}« laden, enthält also nicht alles.`);
  if (broken.length > 0) throw unloaded(broken);
  return page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
}

/**
 * Runs in the page, also where the page's own scripts do not; text, because this room has no DOM types.
 * Comes to the names of what could not be loaded.
 */
const waitForContent = `(async () => {
  const name = (promise, text) => promise.then(() => '', () => text);
  // Fonts are asked for when the page is laid out.
  document.body.getBoundingClientRect();
  const fonts = [...document.fonts].filter((font) => font.status !== 'unloaded');
  for (const image of document.images) image.loading = 'eager';
  const names = await Promise.all([
    ...fonts.map((font) => name(font.loaded, 'Schrift »' + font.family + '«')),
    ...[...document.images].map((image) => name(image.decode(), 'Bild »' + image.alt + '«')),
  ]);
  return names.filter(Boolean);
})()`;

function unloaded(names: readonly string[]): ExportError {
  return incomplete(`In der Druckfassung lässt sich nicht laden: ${names.join(', ')}.`);
}

function incomplete(message: string): ExportError {
  return new ExportError(message, 'Das liegt am Programm oder an einer beschädigten Bilddatei, nicht am Browser.');
}
