import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';

declare global {
  interface Window {
    keystrokes: number[];
  }
}

/** Milliseconds from a keystroke in the search of the reading edition to its list, laid out: median of some. */
export async function measureSearch(browser: Browser, path: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const page = await context.newPage();
  await page.goto(`${pathToFileURL(path).href}#/lesen`);
  await page.locator('.reading-bar').waitFor();
  await page.keyboard.press('/');
  const cost = median(await measureKeystrokes(page, 'foerderung gemeinde staerken'));
  await context.close();
  return cost;
}

/** Types the words into the field that has the keyboard, and takes half of them back; milliseconds for each keystroke. */
export async function measureKeystrokes(page: Page, words: string): Promise<readonly number[]> {
  await page.evaluate(() => {
    window.keystrokes = [];
    let start = 0;
    const begin = () => {
      start = performance.now();
    };
    document.addEventListener('input', begin, { capture: true });
    document.addEventListener('input', () => {
      document.querySelector('[role=listbox]')?.getBoundingClientRect();
      window.keystrokes.push(performance.now() - start);
    });
  });
  await page.keyboard.type(words);
  for (let letter = 0; letter < words.length / 2; letter++) await page.keyboard.press('Backspace');
  return page.evaluate(() => window.keystrokes);
}
