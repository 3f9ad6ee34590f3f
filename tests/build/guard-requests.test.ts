import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { contentSecurity, servedSecurity } from '../../src/build/content-security.ts';
import { refuse } from '../../src/build/guard-requests.ts';

const imported = '/node_modules/reveal.js/dist/reveal.css?inline';
const host = 'localhost:3000';

function statusOf(url: string, headers: Readonly<Record<string, string>> = {}, method = 'GET'): number {
  return refuse({ method, url, headers: { host, ...headers } }, (asked) => asked === imported)?.status ?? 200;
}

describe('a request', () => {
  test.each([
    '/',
    '/?x=1',
    '/index.html',
    '/favicon.ico',
    '/@deck/dev.js',
    '/@image/0123456789abcdef',
    '/@vite/client',
    '/src/shell/main.ts',
    '/src/shell/live/a-b.ts?t=1764201600000',
    '/src/talk/talk.ts',
    imported,
  ])('for %s is a part of the page', (url) => expect(statusOf(url)).toBe(200));

  test.each([
    '/01.md',
    '/package.json',
    '/.git/config',
    '/src',
    '/src/',
    '/src/build/cli.ts',
    '/src/core/deck.ts',
    '/src/theme/theme.css',
    '/src/shell/../build/cli.ts',
    '/src/shell/%2e%2e/build/cli.ts',
    '/src/shell/..%2fbuild/cli.ts',
    '/src/shell//etc/passwd.ts',
    '/src/shell/.env.ts',
    '/src/shell/main.ts?raw',
    '/src/shell/main.ts?url',
    '/src/shell/main.ts?import',
    '/src/shell/main.ts?t=1&raw',
    '/src/shell/main.ts?raw&t=1',
    '/src/shell/main.ts/',
    '/src/shell/main.ts%00',
    '/src/shell/tsconfig.json',
    '/node_modules/reveal.js/dist/reveal.css',
    '/node_modules/reveal.js/dist/reveal.css?raw',
    '/node_modules/reveal.js/package.json',
    '/node_modules/.package-lock.json',
    '/@fs/etc/passwd',
    '/@fs/etc/passwd?raw',
    '/@fs//etc/passwd?import&raw??',
    '/@id/fs',
    '/@id/__x00__/etc/passwd',
    '/@vite/env',
    '/@vite/client?raw',
    '/@image/../01.md',
    '/@image/a/b',
    '/@image/%2e%2e',
    '/__open-in-editor?file=/etc/passwd',
    '/..%2f..%2fetc/passwd',
    '/../etc/passwd',
    '//etc/passwd',
    '/\\etc\\passwd',
    '/C:/Windows/win.ini',
    'http://localhost:3000/',
    '',
  ])('for %j is for nothing that is here', (url) => expect(statusOf(url)).toBe(404));

  test.each([
    'example.org',
    'localhost.example.org',
    'a.localhost:3000',
    '127.0.0.1.example.org',
    '192.168.1.2:3000',
    '0.0.0.0',
    '',
  ])('under the name %j is refused: name servers may say anything', (name) =>
    expect(statusOf('/', { host: name })).toBe(403),
  );

  test.each(['localhost', 'LOCALHOST:8080', '127.0.0.1:3000', '[::1]:3000'])('under the name %j is answered', (name) =>
    expect(statusOf('/', { host: name })).toBe(200),
  );

  test.each([
    [{ origin: 'https://example.org' }, 403],
    [{ origin: 'http://localhost:3001' }, 403],
    [{ origin: 'https://localhost:3000' }, 403],
    [{ origin: 'null' }, 403],
    [{ origin: 'http://localhost:3000' }, 200],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'no-cors', 'sec-fetch-dest': 'script' }, 403],
    [{ 'sec-fetch-site': 'same-site', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'empty' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'iframe' }, 403],
    [{ 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 200],
    [{ 'sec-fetch-site': 'none', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' }, 200],
    [{ 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'cors', 'sec-fetch-dest': 'script' }, 200],
  ])('of a page that says %j: %i', (headers, status) => expect(statusOf('/', headers)).toBe(status));

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PROPFIND'])('that is %s is refused', (method) =>
    expect(statusOf('/', {}, method)).toBe(405),
  );

  test('for whatever is no plain path below the shell is refused', () => {
    const piece = fc.constantFrom(
      '/',
      '.',
      '..',
      '%2e',
      '%2f',
      '\\',
      '@fs',
      'src',
      'shell',
      'build',
      'main.ts',
      '?raw',
      '&',
      'a',
      '\0',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
        const url = `/src/shell/${pieces.join('')}`;
        if (statusOf(url) !== 200) return;
        expect(new URL(url, 'http://localhost').pathname).toBe(url);
        expect(url).toMatch(/^\/src\/shell\/[a-z/]*\.ts$/);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });
});

describe('the policy', () => {
  const served = servedSecurity(['a'], host);
  const partsOf = (policy: string) =>
    new Map(policy.split('; ').map((part) => [part.split(' ')[0] ?? '', part.split(' ').slice(1)] as const));

  test('of a served page is that of an exported one, and what has to be asked of the server', () => {
    const [exported, widened] = [partsOf(contentSecurity(['a'])), partsOf(served)];
    const added = [...widened].flatMap(([name, sources]) =>
      sources.filter((source) => !exported.get(name)?.includes(source)).map((source) => `${name} ${source}`),
    );
    expect(
      [...exported].flatMap(([name, sources]) => sources.filter((one) => !widened.get(name)?.includes(one))),
    ).toEqual([]);
    expect(added).toEqual([
      "script-src 'self'",
      "img-src 'self'",
      "media-src 'self'",
      "connect-src 'self'",
      'connect-src ws://localhost:3000',
      'worker-src blob:',
      "frame-ancestors 'none'",
    ]);
  });

  test('lets neither run what stands in a page nor evaluate text', () => {
    for (const policy of [served, contentSecurity(['a'])]) {
      expect(partsOf(policy).get('default-src')).toEqual(["'none'"]);
      expect(partsOf(policy).get('script-src')?.join(' ')).not.toMatch(/unsafe|\*|https?:|data:/);
    }
  });
});
