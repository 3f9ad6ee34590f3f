import { once } from 'node:events';
import fs from 'node:fs';
import { mkdir, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect, createServer } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { LoadedDeck } from '../../src/build/load-deck.ts';
import { listenError, loopbackHost } from '../../src/build/loopback.ts';
import { startServer } from '../../src/build/start-server.ts';
import { temporaryFolder } from '../temporary-folder.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const files = { 'deck/01.md': '---\ntitle: Test\n---\n# Eins', 'deck/02.md': '## Zwei', 'geheim.svg': svg };

async function serve(source: string) {
  const seen: LoadedDeck[] = [];
  const troubles: string[] = [];
  const server = await startServer({
    source,
    port: 0,
    onLoad: (loaded) => seen.push(loaded),
    onTrouble: (message) => troubles.push(message),
  });
  onTestFinished(() => server.close());
  const page = async () => (await fetch(server.url)).text();
  return { url: server.url, seen, troubles, page };
}

/** As a browser would never ask: with path and host as they are. */
async function ask(url: string, path: string, headers: Readonly<Record<string, string>> = {}, method = 'GET') {
  const asked = request(url, { path, headers, method }).end();
  const [response] = await once(asked, 'response');
  response.resume();
  const { statusCode: status, headers: answered } = response as { statusCode: number; headers: IncomingHttpHeaders };
  return { status, headers: answered };
}

/** What the server says to somebody who wants a socket: the first line, or nothing. */
async function openSocket(url: string, origin: string, protocol = 'vite-hmr'): Promise<string> {
  const { port, host, hostname } = new URL(url);
  const socket = connect({ port: Number(port), host: hostname });
  const heads = [`Host: ${host}`, 'Connection: Upgrade', 'Upgrade: websocket', `Origin: ${origin}`];
  const keys = [
    'Sec-WebSocket-Version: 13',
    'Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==',
    `Sec-WebSocket-Protocol: ${protocol}`,
  ];
  const token = /wsToken = "([^"]+)"/.exec(await (await fetch(new URL('/@vite/client', url))).text())?.[1] ?? '';
  socket.write(`${[`GET /?token=${token} HTTP/1.1`, ...heads, ...keys].join('\r\n')}\r\n\r\n`);
  const said = await Promise.race([
    once(socket, 'data').then(([data]) => String(data)),
    once(socket, 'close').then(() => ''),
  ]);
  socket.destroy();
  return said.split('\r\n')[0] ?? '';
}

async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  await expect.poll(holds, { timeout: 20_000, interval: 50 }).toBe(true);
}

describe('the server', () => {
  test('listens on this machine alone', async () => {
    const folder = await temporaryFolder(files);
    const { url } = await serve(join(folder, 'deck'));
    const { port } = new URL(url);
    const others = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
    for (const { address, internal, scopeid } of others) {
      if (internal) continue;
      const socket = connect({ host: scopeid ? `${address}%${scopeid}` : address, port: Number(port) });
      const reached = await Promise.race([
        once(socket, 'connect').then(() => true),
        once(socket, 'error').then(() => false),
      ]).catch(() => false);
      socket.destroy();
      expect([address, reached]).toEqual([address, false]);
    }
    expect(await loopbackHost()).toMatch(/^(?:localhost|127\.0\.0\.1)$/);
  });

  test('serves the page, what it is made of, and nothing else of the deck or of this project', async () => {
    const folder = await temporaryFolder({
      ...files,
      'deck/01.md': '# Eins\n\n![Baum am Bach](b.svg)\n\n![Baum am Bach](hinaus.svg)',
      'deck/b.svg': svg,
    });
    await symlink(join(folder, 'geheim.svg'), join(folder, 'deck/hinaus.svg'));
    const { url, page, seen } = await serve(join(folder, 'deck'));
    const [image, ...more] = (await page()).match(/\/@image\/\w+/g) ?? [];
    expect(more).toEqual([]);
    expect(seen[0]?.findings.map(({ message }) => message).join()).toContain('außerhalb');
    // Asked for by no page yet.
    expect((await ask(url, '/node_modules/reveal.js/dist/reveal.mjs')).status).toBe(404);
    for (const path of [
      '/',
      image ?? '',
      '/@deck/dev.js',
      '/src/shell/main.ts',
      '/src/shell/show/reveal.ts',
      '/node_modules/reveal.js/dist/reveal.mjs',
    ])
      expect([path, (await ask(url, path)).status]).toEqual([path, 200]);
    const deck = encodeURI(join(folder, 'deck'));
    for (const path of [
      '/01.md',
      '/b.svg',
      `/@fs${deck}/01.md`,
      `/@fs${deck}/01.md?raw`,
      '/package.json',
      '/src/build/cli.ts',
      '/.git/config',
    ])
      expect([path, (await ask(url, path)).status]).toEqual([path, 404]);
  });

  test('refuses other hosts, origins and methods, and sockets of other pages', async () => {
    const folder = await temporaryFolder(files);
    const { url } = await serve(join(folder, 'deck'));
    const { origin, port } = new URL(url);
    expect((await ask(url, '/', { host: 'example.org' })).status).toBe(403);
    expect((await ask(url, '/', { host: `a.localhost:${port}` })).status).toBe(403);
    expect((await ask(url, '/', { origin: 'https://example.org' })).status).toBe(403);
    expect((await ask(url, '/', {}, 'POST')).status).toBe(405);
    expect(await openSocket(url, origin)).toContain('101');
    for (const protocol of ['vite-hmr', 'vite-ping'])
      expect(await openSocket(url, 'https://example.org', protocol)).toBe('');
  });

  test('gives every answer the policy, and opens it to nobody', async () => {
    const folder = await temporaryFolder(files);
    const { url } = await serve(join(folder, 'deck'));
    for (const path of ['/', '/@deck/dev.js', '/src/shell/main.ts', '/01.md']) {
      const { headers } = await ask(url, path);
      expect([path, headers]).toEqual([
        path,
        expect.objectContaining({
          'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
          'x-content-type-options': 'nosniff',
          'referrer-policy': 'no-referrer',
          'cross-origin-resource-policy': 'same-origin',
        }),
      ]);
      expect(headers).not.toHaveProperty('access-control-allow-origin');
    }
  });
});

describe('a deck that is watched', () => {
  const goneText = 'Gezeigt wird der letzte Stand, bis der Vortrag wieder da ist.';
  const isLost = async (page: () => Promise<string>) => {
    const shown = await page();
    return shown.includes(goneText) && shown.includes('Zwei');
  };

  test.each([
    ['deleted', 'deck', (folder: string) => rm(join(folder, 'deck'), { recursive: true })],
    ['renamed', 'deck', (folder: string) => rename(join(folder, 'deck'), join(folder, 'weg'))],
    ['a single file that is deleted', 'deck/02.md', (folder: string) => rm(join(folder, 'deck/02.md'))],
    ['in a folder that is renamed', 'oben/deck', (folder: string) => rename(join(folder, 'oben'), join(folder, 'weg'))],
  ])('%s is shown as it was, and again when it is back', async (_, place, lose) => {
    const above = place.startsWith('oben') ? 'oben/deck' : 'deck';
    const folder = await temporaryFolder({ [`${above}/01.md`]: '# Eins', [`${above}/02.md`]: '## Zwei' });
    const { page, seen } = await serve(join(folder, place));
    await lose(folder);
    await until(() => isLost(page));
    expect(seen.at(-1)?.findings).toHaveLength(1);
    await mkdir(join(folder, above), { recursive: true });
    await writeFile(join(folder, above, '02.md'), '## Zurück');
    await until(async () => (await page()).includes('Zurück') && !(await page()).includes(goneText));
    // It is watched as before: one change may still be seen because the folder is a new one, a second is not.
    for (const title of ['Weiter', 'Und weiter']) {
      await writeFile(join(folder, above, '02.md'), `## ${title}`);
      await until(async () => (await page()).includes(`>${title}<`));
    }
  });

  test.each(['ENOSPC', 'EMFILE'])(
    'on a system that has no watches left (%s) is looked at instead, and that is said once',
    async (code) => {
      const folder = await temporaryFolder({ ...files, 'deck/bilder/b.svg': svg });
      const refuse = () => {
        throw Object.assign(new Error(`${code}: no watches left`), { code });
      };
      const watch = vi.spyOn(fs, 'watch').mockImplementation(refuse);
      onTestFinished(() => watch.mockRestore());
      const { page, troubles } = await serve(join(folder, 'deck'));
      await until(() => troubles.length > 0);
      await writeFile(join(folder, 'deck/02.md'), '## Neu\n\n![Baum am Bach](bilder/b.svg)');
      await until(async () => (await page()).includes('Neu'));
      const before = await page();
      await writeFile(join(folder, 'deck/bilder/b.svg'), `${svg} `);
      await until(async () => (await page()) !== before);
      await writeFile(join(folder, 'deck/03.md'), '## Dazu');
      await until(async () => (await page()).includes('Dazu'));
      expect(troubles).toEqual([
        expect.stringContaining(`Das System kann keine weiteren Dateien überwachen (${code}).`),
      ]);
    },
  );
});

describe('a port', () => {
  test('that is reserved, a machine without itself, and ports that are all taken have words', () => {
    const said = (code: string) => listenError(Object.assign(new Error('no'), { code }), 80);
    expect(said('EACCES')).toMatchObject({
      message: 'Port 80 dürfen Sie nicht benutzen.',
      hint: expect.stringContaining('--port 3000'),
    });
    expect(said('EADDRNOTAVAIL').message).toContain('nicht erreichbar');
    expect(said('').message).toBe('Port 80 ist nicht frei, und keiner darüber.');
  });

  test('of which none is left ends the command, with a message', async () => {
    // Where it is taken already, or there is no such address, that will do.
    for (const host of ['127.0.0.1', '::1']) {
      const taken = createServer().listen(65_535, host);
      onTestFinished(() => void taken.close());
      await once(taken, 'listening').catch(() => undefined);
    }
    const folder = await temporaryFolder(files);
    await expect(startServer({ source: join(folder, 'deck'), port: 65_535 })).rejects.toMatchObject({
      message: 'Port 65535 ist nicht frei, und keiner darüber.',
    });
  });
});
