import { pathToFileURL } from 'node:url';
import type { Browser } from 'playwright-core';

/** Milliseconds for what people do with a bare reveal.js page: start a browser, open `?print-pdf`, print. */
export async function measureBarePrint(launch: () => Promise<Browser>, path: string): Promise<number> {
  const started = performance.now();
  const browser = await launch();
  const page = await browser.newPage();
  await page.goto(`${pathToFileURL(path).href}?print-pdf`);
  await page.waitForFunction(() => document.querySelector('.reveal.ready .pdf-page'));
  await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await browser.close();
  return performance.now() - started;
}
