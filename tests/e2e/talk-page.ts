import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, onTestFinished } from 'vitest';
import { findBrowser, launchBrowser } from '../../src/build/browser.ts';
import { exportHtml } from '../../src/build/export-html.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { openShowPage, type ShowPage } from '../../src/build/show-page.ts';
import type { Slide } from '../../src/core/deck.ts';
import type { Scheme } from '../../src/core/schemes.ts';

export interface TalkPage extends ShowPage {
  /** In the order they are spoken. */
  readonly slides: readonly Slide[];
}

/**
 * The talk at 1280 × 720, as a show if `hash` does not say otherwise; each page is closed after its test. Needs no PDF, so that
 * it works while slides are redesigned.
 */
export function useTalkPage(): (colorScheme: Scheme, hash?: string) => Promise<TalkPage> {
  let browser: Browser;
  let loaded: LoadedDeck;
  let html: string;
  beforeAll(async () => {
    const found = findBrowser();
    if (!found) throw new Error('No browser: run `node bin/setup.mjs --browser`.');
    browser = await launchBrowser(found);
    loaded = await loadDeck(projectPath('slides'));
    html = await exportHtml(loaded);
  });
  afterAll(() => browser?.close());
  return async (colorScheme, hash = '') => {
    const show = await openShowPage(browser, html, { viewport: { width: 1280, height: 720 }, colorScheme, hash });
    onTestFinished(() => show.context.close());
    return { ...show, slides: loaded.deck.slides };
  };
}
