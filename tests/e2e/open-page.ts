import type { BrowserContext, Page } from 'playwright-core';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';
import { afterTest } from '../on-end.ts';

/** A page in a browser of its own, for decks that are served; closed when the test is over. */
export async function openPage(): Promise<Page> {
  return (await openContext()).newPage();
}

/** The same for several pages of one author. */
export async function openContext(onEnd = afterTest): Promise<BrowserContext> {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const browser = await launchBrowser(found);
  onEnd(() => browser.close());
  return browser.newContext();
}
