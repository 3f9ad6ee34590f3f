import type { Page } from 'playwright-core';
import type { Slide } from '../core/deck.ts';
import type { Finding } from '../core/finding.ts';
import { type FoundBrowser, launchBrowser } from './browser.ts';
import { bundlePageScript } from './bundle-page-script.ts';
import { ExportError } from './export-error.ts';
import { buildHtml } from './export-html.ts';
import type { LoadedDeck } from './load-deck.ts';
import { openShowPage } from './show-page.ts';
import { takePicture } from './take-picture.ts';

/**
 * What the audience would see wrong: shows every slide and step in a browser of 1280 × 720 px and measures it there.
 * Findings in the order of the files; what they look for is listed in `src/fit/checks.ts`.
 * @throws ExportError when the browser fails
 */
export async function checkFit(loaded: LoadedDeck, found: FoundBrowser): Promise<readonly Finding[]> {
  const made = Promise.all([buildHtml(loaded, { positions: true }), bundlePageScript('fit')]);
  const browser = await launchBrowser(found);
  try {
    const [html, script] = await made;
    const { page } = await openShowPage(browser, html, {
      viewport: { width: 1280, height: 720 },
      deviceScaleFactor: 1,
      colorScheme: 'light',
    });
    await page.locator('.reveal.ready').waitFor();
    // By the debugger's way, which the page's own policy does not concern.
    await page.evaluate(script);
    return await inspect(page, loaded.deck.slides);
  } catch (error) {
    if (error instanceof ExportError) throw error;
    const message = `Beim Ansehen der Folien mit ${found.name} ging etwas schief: ${String(error).split('\n', 1)[0]}`;
    const hint = 'Versuchen Sie es noch einmal, mit einem anderen Browser (--browser) oder ohne (--no-browser).';
    throw new ExportError(message, hint, { cause: error });
  } finally {
    await Promise.allSettled([made, browser.close()]);
  }
}

/** Text, because this room has no DOM types; `src/fit/inspection.ts` says what there is to call. */
function call<T>(page: Page, name: string, ...values: readonly unknown[]): Promise<T> {
  return page.evaluate<T>(`deckFit.${name}(${values.map((value) => JSON.stringify(value)).join(', ')})`);
}

async function inspect(page: Page, slides: readonly Slide[]): Promise<readonly Finding[]> {
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  const stops = slides.map(({ id, steps }) => ({ id, steps }));
  await call(page, 'begin', stops);
  const schemes = await page.evaluate<readonly string[]>('deckFit.schemes');
  while (await call<boolean>(page, 'proceed')) for (const scheme of schemes) await photograph(page, scheme);
  return call(page, 'report');
}

async function photograph(page: Page, scheme: string): Promise<void> {
  await call(page, 'bare', scheme);
  const png = await takePicture(page, { type: 'png' });
  await call(page, 'takePicture', png.toString('base64'));
}
