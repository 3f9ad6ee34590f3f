import { createHash } from 'node:crypto';

type Policy = Readonly<Record<string, string>>;

/** What every page may: show what it contains. Styles are inline because reveal.js sets style attributes. */
const closed: Policy = {
  'default-src': "'none'",
  'script-src': "'none'",
  'style-src': "'unsafe-inline'",
  'img-src': 'data:',
  'font-src': 'data:',
  'media-src': 'data:',
  'base-uri': "'none'",
  'form-action': "'none'",
};

/**
 * The Content Security Policy of an exported file: it may run the scripts it contains and show what it contains, and
 * cannot ask the network for anything.
 *
 * @param hasVideos whether films lie beside the file: from `file:`, its own place is `'self'` to Chromium and Firefox
 * @param scripts exactly the texts that run, as they stand in the page
 */
export function contentSecurity(scripts: readonly string[], hasVideos = false): string {
  const films = hasVideos ? { 'media-src': "'self' data:" } : {};
  return renderPolicy({ ...closed, 'script-src': hashesOf(scripts), ...films });
}

/**
 * The same for a page that is served while the deck is written, as a header: pictures and the modules of the shell come from the server,
 * and what was saved is told over its socket. Nobody may frame it.
 *
 * @param scripts the texts that stand in the page itself
 * @param host as the browser calls the server: `localhost:3000`
 */
export function servedSecurity(scripts: readonly string[], host: string): string {
  return renderPolicy({
    ...closed,
    'script-src': `'self' ${hashesOf(scripts)}`,
    'img-src': "'self' data:",
    'media-src': "'self' data:",
    // Not every browser takes a socket to be of the same origin.
    'connect-src': `'self' ws://${host}`,
    // Vite's client waits in one for a server that was stopped to come back.
    'worker-src': 'blob:',
    'frame-ancestors': "'none'",
  });
}

function hashesOf(scripts: readonly string[]): string {
  return scripts.map((script) => `'sha256-${createHash('sha256').update(script, 'utf8').digest('base64')}'`).join(' ');
}

function renderPolicy(policy: Policy): string {
  return Object.entries(policy)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}
