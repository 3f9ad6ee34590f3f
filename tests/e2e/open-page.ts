import type { Page } from 'playwright-core';
import { onTestFinished } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';

/** A page in a browser of its own, for decks that are served; closed when the test is over. */
export async function openPage(): Promise<Page> {
  const found = findBrowser();
  if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
  const browser = await launchBrowser(found);
  onTestFinished(() => browser.close());
  return browser.newPage();
}
