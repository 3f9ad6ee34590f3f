import type { Browser } from 'playwright-core';
import type { FoundBrowser } from '../../bin/find-browser.mjs';
import { findBrowser as search } from '../../bin/find-browser.mjs';
import { ExportError } from './export-error.ts';

export type { FoundBrowser };

/** No request but those of the page itself; never `--disable-web-security` or `--single-process`. */
const quietArguments = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-quic',
  '--disable-sync',
  '--no-first-run',
];
const wayOut =
  'Wählen Sie mit --browser oder CHROME_PATH einen anderen Browser, oder öffnen Sie die exportierte HTML-Datei selbst ' +
  'und drucken Sie sie mit Strg+P als PDF.';

/**
 * The browser that prints and tests, or null where there is none or `choice` is `none`.
 * @param choice path of a browser as the user gave it; the order of the search stands in bin/find-browser.mjs
 * @throws ExportError when a browser was named that is not there
 */
export function findBrowser(choice?: string): FoundBrowser | null {
  const result = search(choice);
  if (result.kind === 'error') throw new ExportError(result.message, result.hint);
  return result.kind === 'found' ? result.browser : null;
}

/** @throws ExportError when it does not start */
export async function launchBrowser(found: FoundBrowser): Promise<Browser> {
  const { chromium } = await import('playwright-core');
  const launch = (chromiumSandbox: boolean) =>
    chromium.launch({
      executablePath: found.path,
      args: quietArguments,
      chromiumSandbox,
      env: { ...process.env, ...found.env },
    });
  // Chromium refuses its sandbox to root, and some containers and hardened kernels refuse it to everyone.
  const isRoot = process.getuid?.() === 0;
  try {
    return await launch(!isRoot).catch((error: unknown) => {
      if (isRoot || !/sandbox/i.test(String(error))) throw error;
      return launch(false);
    });
  } catch (error) {
    throw new ExportError(`${found.name} (${found.path}) ließ sich nicht starten: ${reason(error)}`, wayOut, {
      cause: error,
    });
  }
}

/** Playwright's messages begin with the method's name and go on with a log of many lines. */
function reason(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const lines = message.split('\n').map((line) => line.replace(/^\S+: /, '').trim());
  return lines.find((line) => line !== '') ?? 'unbekannter Grund';
}
