import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';

/** An exported file in a browser without network, as from a USB stick. */
export interface OfflineDeck {
  readonly context: BrowserContext;
  /** Opens the file in a new tab; `hash` with its `#`. */
  readonly open: (hash?: string) => Promise<Page>;
}

interface OpenOptions extends BrowserContextOptions {
  /** Runs in every page before its own script. */
  readonly before?: () => void;
  /** Asks for the show where a narrow window would begin with the reading edition. */
  readonly presents?: boolean;
  /** What this test provokes; all else on the console, every error and every request to elsewhere fails it. */
  readonly mayComplain?: boolean;
}

/** One browser a test file. Each deck gets a profile of its own, closed after its test. */
export function useOfflineBrowser(): { openDeck: (path: string, options?: OpenOptions) => Promise<OfflineDeck> } {
  let browser: Browser;
  let cleanUp: (() => Promise<void>)[] = [];
  beforeAll(async () => {
    const found = findBrowser();
    if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
    browser = await launchBrowser(found);
  });
  afterAll(() => browser?.close());
  afterEach(async () => {
    const tasks = cleanUp;
    cleanUp = [];
    for (const task of tasks) await task();
  });
  return {
    async openDeck(path, { before, presents = false, mayComplain = false, ...options } = {}) {
      // What moves costs time; the tests of movement, and of the plain talk, ask for it.
      const context = await browser.newContext({ reducedMotion: 'reduce', ...options });
      await context.setOffline(true);
      const address = pathToFileURL(path).href;
      const complaints = recordComplaints(context, address);
      if (presents) await context.addInitScript(askForShow);
      if (before) await context.addInitScript(before);
      cleanUp.push(async () => {
        await context.close();
        if (!mayComplain) expect(complaints).toEqual([]);
      });
      const open = async (hash = '') => {
        const page = await context.newPage();
        await page.goto(address + hash);
        return page;
      };
      return { context, open };
    },
  };
}

/** As the button of the reading edition does: something is kept in the entry of the history. */
function askForShow(): void {
  if (history.state === null) history.replaceState({}, '');
}

/** Requests to anything but the file itself and films in the folder beside it, console messages of any kind, uncaught errors. */
function recordComplaints(context: BrowserContext, address: string): readonly string[] {
  const complaints: string[] = [];
  context.on('request', (request) => {
    const url = request.url().replace(/#.*$/, '');
    const isFilm = url.startsWith(new URL('.', address).href) && /-medien\/[^/]+$/.test(url);
    if (url !== address && !url.startsWith('data:') && !isFilm) complaints.push(`request: ${url}`);
  });
  context.on('console', (message) => complaints.push(`console: ${message.text()}`));
  context.on('weberror', (error) => complaints.push(`error: ${error.error().message}`));
  return complaints;
}

/** Waits until the value is the expected one: `await eventually(() => place(page)).toBe('leitlinien')`. */
export function eventually<T>(read: () => Promise<T> | T) {
  return expect.poll(read, { timeout: 10_000, interval: 20 });
}

/** What the audience sees: `liste 2` is the slide in the middle of the window with two of its steps shown. */
export function place(page: Page): Promise<string> {
  return page.evaluate(() => {
    const middle = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
    const slide = document.querySelector('html.show > body > .reveal.ready') ? middle?.closest('.slide') : null;
    const shown = [...(slide?.querySelectorAll('.fragment') ?? [])].filter(
      (fragment) => getComputedStyle(fragment).visibility === 'visible',
    );
    const steps = new Set(shown.map((fragment) => fragment.getAttribute('data-fragment-index')));
    return slide ? `${slide.id} ${steps.size}` : 'no show';
  });
}

/** The whole document as it is now; of scripts and styles only that they are there, and whether they are on. */
export function markup(page: Page): Promise<string> {
  return page.evaluate(() => {
    const copy = document.documentElement.cloneNode(true) as HTMLElement;
    for (const part of copy.querySelectorAll('script, style')) part.replaceChildren();
    return `${copy.outerHTML}\n${[...document.styleSheets].filter((sheet) => !sheet.disabled).length} styles`;
  });
}

/**
 * What the show brings back for paper: the delivered page, its parts as articles, with the size of a slide; of reveal.js nothing is
 * left but its style, switched off.
 */
export async function markupForPaper(plain: Page): Promise<string> {
  await plain.evaluate(() => {
    for (const part of document.querySelectorAll('.slide, .contents, .appendix > *'))
      part.setAttribute('role', 'article');
    const [off, size] = [document.createElement('style'), document.createElement('style')];
    document.head.prepend(off);
    document.head.append(size);
    off.disabled = true;
    document.documentElement.className = 'print';
  });
  return markup(plain);
}

export function hashOf(page: Page): string {
  return decodeURIComponent(new URL(page.url()).hash);
}

/** Presses the key and waits for each of the places in turn. */
export async function walk(page: Page, key: string, places: readonly string[]): Promise<void> {
  for (const expected of places) {
    await page.keyboard.press(key);
    await eventually(() => place(page)).toBe(expected);
  }
}
