import type { Page } from 'playwright-core';
import { eventually, hashOf, type OfflineDeck } from './offline-browser.ts';

/** Opens the reading edition, and waits until it is more than an article. */
export async function openReading({ open }: OfflineDeck, hash = '#/lesen'): Promise<Page> {
  const page = await open(hash);
  await page.locator('.reading-bar').waitFor();
  return page;
}

/** What has the focus has come into the upper part of the window, below the bar; its text. */
export async function reached(page: Page): Promise<string> {
  const top = () =>
    page.evaluate(() => {
      const bar = document.querySelector('.reading-bar')?.getBoundingClientRect().bottom ?? 0;
      const { top: focus, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const { clientHeight, scrollHeight } = document.documentElement;
      const isAtFoot = scrollY + clientHeight >= scrollHeight - 1;
      return focus >= bar && (focus < innerHeight / 2 || (isAtFoot && bottom <= innerHeight));
    });
  await eventually(top).toBe(true);
  return page.evaluate(() => (document.activeElement?.textContent ?? '').replaceAll('\u00AD', '').trim());
}

/** Waits until the address says so. */
export async function expectAddress(page: Page, hash: string): Promise<void> {
  await eventually(() => hashOf(page)).toBe(hash);
}

/** As some browsers do for files: whoever so much as asks for the storage gets an error. */
export function blockStorage(): void {
  const forbid = () => {
    throw new DOMException('seeded', 'SecurityError');
  };
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB'])
    Object.defineProperty(window, name, { configurable: true, get: forbid });
}
