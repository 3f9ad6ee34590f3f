import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of an exported file: it may run the scripts it contains and show what it contains, and
 * cannot ask the network for anything. Styles are inline because reveal.js sets style attributes.
 *
 * @param hasVideos whether films lie beside the file: from `file:`, its own place is `'self'` to Chromium and Firefox
 * @param scripts exactly the texts that run, as they stand in the page
 */
export function contentSecurity(scripts: readonly string[], hasVideos = false): string {
  const hashes = scripts.map((script) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`);
  return [
    "default-src 'none'",
    `script-src ${hashes.join(' ')}`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    `media-src ${hasVideos ? "'self' " : ''}data:`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
