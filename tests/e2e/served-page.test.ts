import { once } from 'node:events';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { openPage } from './open-page.ts';
import { startDeck } from './run-deck.ts';

const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>';
const files = { '01.md': '---\ntitle: Test\n---\n# Eins\n\n![Baum am Bach](b.svg)', '02.md': '## Zwei', 'b.svg': svg };

/** What the browser says to developers, but for what Vite tells of its socket. */
function listen(page: Page): readonly string[] {
  const said: string[] = [];
  page.on('console', (message) => message.type() !== 'debug' && said.push(message.text()));
  page.on('pageerror', (error) => said.push(error.message));
  page.on('response', (response) => response.status() >= 400 && said.push(`${response.status()} ${response.url()}`));
  return said;
}

describe('a served page', () => {
  test('is shown in all views under its policy, without a word in the console', async () => {
    const { url } = await startDeck(await temporaryFolder(files));
    const show = await openPage();
    const said = [listen(show)];
    show.context().on('page', (page) => said.push(listen(page)));
    const answer = await show.goto(url);
    expect(await answer?.headerValue('content-security-policy')).toContain("default-src 'none'; script-src 'self'");
    await show.locator('html.show #eins').waitFor();
    expect(await show.locator('#eins img').evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(
      0,
    );
    const [speaker] = await Promise.all([show.context().waitForEvent('page'), show.keyboard.press('s')]);
    await speaker.locator('.speaker-view[data-connected=true]').waitFor();
    const reading = (await show.context().browser()?.newPage()) ?? show;
    said.push(listen(reading));
    await reading.goto(`${url}#/lesen`);
    await reading.locator('html.reading #zwei').waitFor();
    // A script that an author, or somebody else, has put into the page does not run.
    const ran = await reading.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "ran"';
      document.body.append(script);
      return document.title;
    });
    expect(ran).not.toBe('ran');
    expect(said.flat().filter((text) => !/inline script/i.test(text))).toEqual([]);
    expect(said.flat()).not.toEqual([]);
  });

  test('comes back by itself when the server was killed in the middle of saving and is started again', async () => {
    const folder = await temporaryFolder(files);
    const first = await startDeck(folder);
    const page = await openPage();
    // A page that has heard from its server once waits for it.
    const heard = new Promise((resolve) => page.on('websocket', (socket) => socket.once('framereceived', resolve)));
    await page.goto(first.url);
    await page.locator('html.show #eins').waitFor();
    await heard;
    const killed = once(first.child, 'close');
    for (let count = 0; count < 20; count += 1) {
      await writeFile(join(folder, '02.md'), `## Stand ${count}`);
      // Before it has told the page to come for the first of them: one that comes now would find nobody, and give up.
      if (count === 0) first.child.kill('SIGKILL');
    }
    expect(await killed).toEqual([null, 'SIGKILL']);
    expect(await readFile(join(folder, '02.md'), 'utf8')).toBe('## Stand 19');
    expect((await readdir(folder)).sort()).toEqual(Object.keys(files).sort());
    const { port } = new URL(first.url);
    const second = await startDeck(folder, { port });
    expect(new URL(second.url).port).toBe(port);
    await page.locator('h2', { hasText: 'Stand 19' }).waitFor({ state: 'attached' });
  });
});
