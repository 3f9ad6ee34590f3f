import { findOwnBrowser } from '../../bin/find-browser.mjs';

/** Tests run in the Chromium that `npm test` has fetched, unless another browser is named. */
export function setup(): void {
  const own = findOwnBrowser();
  if (own !== undefined) process.env['CHROME_PATH'] ??= own;
}
