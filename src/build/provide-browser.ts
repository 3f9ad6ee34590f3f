import { ensureBrowser } from '../../bin/setup.mjs';
import { type FoundBrowser, findBrowser } from './browser.ts';

/**
 * The browser that was named or is there, else one that is fetched; null where there is none, which then has been said.
 * @param choice path of a browser, or `none`
 * @throws ExportError when a browser was named that is not there
 */
export async function provideBrowser(choice: string | undefined): Promise<FoundBrowser | null> {
  const found = findBrowser(choice);
  if (found || choice === 'none') return found;
  return (await ensureBrowser()) ? findBrowser() : null;
}
