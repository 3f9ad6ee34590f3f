import { createHash } from 'node:crypto';

/**
 * The Content Security Policy of an exported file: it may run the one script it contains and show what it contains, and
 * cannot ask the network for anything. Styles are inline because reveal.js sets style attributes.
 *
 * @param script exactly the text between the script tags, as it stands in the page
 */
export function contentSecurity(script: string): string {
  const hash = createHash('sha256').update(script, 'utf8').digest('base64');
  return [
    "default-src 'none'",
    `script-src 'sha256-${hash}'`,
    "style-src 'unsafe-inline'",
    'img-src data:',
    'font-src data:',
    'media-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}
