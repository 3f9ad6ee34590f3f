import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { keptTalk, openSpeaker, spokenPlace, storedTalks } from './both-windows.ts';
import { eventually, hashOf, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
let deck: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'Viele Schritte '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const item = '- Punkt <!-- .element: class="fragment" -->';
  const slide = (number: number) =>
    `<!-- .slide: id="f${number}" -->\n\n## Folie ${number}\n\n${`${item}\n`.repeat(19)}`;
  const slides = Array.from({ length: 30 }, (_, index) => slide(index + 1));
  await writeFile(join(folder, 'viele.md'), `---\ntitle: Viele Schritte\nlang: de\n---\n\n${slides.join('\n---\n\n')}`);
  deck = join(folder, 'viele.html');
  await writeFile(deck, await exportHtml(await loadDeck(join(folder, 'viele.md'))));
});

const press = (page: Page, keys: readonly string[]) =>
  page.evaluate((all) => {
    for (const key of all) document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
  }, keys);

describe('five hundred steps in a row', () => {
  test('are no more than a browser bears, and the last one is kept', async () => {
    const { open } = await openDeck(deck, {
      // Browsers take 200 changes of the address in 10 seconds; the one that Playwright starts takes all.
      before: () => {
        const write = history.replaceState.bind(history);
        let count = 0;
        history.replaceState = (...change) => {
          count += 1;
          if (count > 190) console.error('Too many changes of the address');
          write(...change);
        };
      },
    });
    const show = await open();
    await eventually(() => place(show)).toBe('f1 0');
    // Starts and stops the clock: that is soon done, and so the hardest for what keeps it.
    await press(show, Array(500).fill('u'));
    const isKept = async () => {
      const { state } = (await keptTalk(show)).snapshot;
      const [stored] = await storedTalks(show);
      return Number(state['pausedAt']) > 0 && JSON.stringify(state) === JSON.stringify(stored?.snapshot.state);
    };
    await eventually(isKept).toBe(true);
  });

  test('end on the same step in both windows, forward by one and back by the other', async () => {
    const { context, open } = await openDeck(deck);
    const show = await open();
    const speaker = await openSpeaker(context, show);
    const bothAt = async (shown: string, spoken: string, hash: string) => {
      await eventually(() => spokenPlace(speaker)).toBe(spoken);
      await eventually(() => place(show)).toBe(shown);
      await eventually(() => hashOf(show)).toBe(hash);
    };
    await press(show, Array(500).fill('PageDown'));
    await bothAt('f26 0', '25/0', '#/f26');
    await press(speaker, Array(499).fill('PageUp'));
    await bothAt('f1 1', '0/1', '#/f1/1');
    await show.reload();
    await bothAt('f1 1', '0/1', '#/f1/1');
    expect(await show.locator('.notice').count()).toBe(0);
  }, 180_000);
});
