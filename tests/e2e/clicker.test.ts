import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

async function openBoth(): Promise<{ show: Page; speaker: Page }> {
  const { context, open } = await openDeck(steps);
  const show = await open('#/liste');
  await eventually(() => place(show)).toBe('liste 0');
  const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
  await speaker.locator('.speaker-view[data-connected=true]').waitFor();
  return { show, speaker };
}

const screen = (show: Page) => show.locator('.cover').getAttribute('data-screen');
/** Another one would mean another talk: the page was loaded anew. */
const token = (show: Page) => show.evaluate<string>(() => history.state.snapshot.token);
/** Whether the window's own handling of the last key was called off; without a window around it, a browser reloads nothing. */
const isCalledOff = (page: Page) => page.locator('body').getAttribute('data-called-off');
const watchKeys = (page: Page) =>
  page.evaluate(() => {
    window.addEventListener('keydown', (event) => {
      document.body.dataset['calledOff'] = String(event.defaultPrevented);
    });
  });
const windows = ['show', 'speaker'] as const;

describe.each(windows)('a clicker at the window of the %s', (name) => {
  test.each([
    ['PageDown', 'PageUp'],
    ['ArrowRight', 'ArrowLeft'],
    ['ArrowDown', 'ArrowUp'],
    ['Space', 'Shift+Space'],
    ['Enter', 'Backspace'],
  ])('goes on with %s and back with %s', async (on, back) => {
    const { show, [name]: held } = await openBoth();
    for (const [key, expected] of [
      [on, 'liste 1'],
      [on, 'liste 2'],
      [on, 'oben 0'],
      [back, 'liste 2'],
      [back, 'liste 1'],
    ] as const) {
      await held.keyboard.press(key);
      await eventually(() => place(show)).toBe(expected);
    }
  });

  test.each(['.', 'b'])(
    'takes the picture away with »%s«, and gives it back with it and with the next key',
    async (key) => {
      const { show, [name]: held } = await openBoth();
      for (const [pressed, expected] of [
        [key, 'black'],
        [key, 'live'],
        [key, 'black'],
        ['PageDown', 'live'],
      ] as const) {
        await held.keyboard.press(pressed);
        await eventually(() => screen(show)).toBe(expected);
      }
      expect(await place(show)).toBe('liste 0');
    },
  );

  test('that is held down goes on and on, and stays at the end', async () => {
    const { show, [name]: held } = await openBoth();
    for (let times = 0; times < 30; times += 1) await held.keyboard.down('PageDown');
    await held.keyboard.up('PageDown');
    await eventually(() => place(show)).toBe('schluss 0');
    await held.keyboard.press('PageUp');
    await eventually(() => place(show)).toBe('unten 1');
  });

  test.each(['F5', 'Shift+F5'])('loads nothing anew with %s and stays where it is with Escape', async (key) => {
    const { show, [name]: held } = await openBoth();
    const before = await token(show);
    await watchKeys(held);
    for (let times = 0; times < 2; times += 1) {
      await held.keyboard.press(key);
      expect(await isCalledOff(held)).toBe('true');
      await held.keyboard.press('Escape');
    }
    // Answered after all of the above.
    await held.keyboard.press('PageDown');
    await eventually(() => place(show)).toBe('liste 1');
    expect(await token(show)).toBe(before);
    expect(await show.locator('.reveal.overview').count()).toBe(0);
  });
});

describe('after a click', () => {
  test('on a button of the show, keys that are not its own still lead on', async () => {
    const { show } = await openBoth();
    await show.getByRole('button', { name: 'Nächste Folie' }).click();
    await eventually(() => place(show)).toBe('liste 1');
    await walk(show, 'PageDown', ['liste 2']);
    await walk(show, 'ArrowRight', ['oben 0']);
    await walk(show, 'PageUp', ['liste 2']);
    const before = await token(show);
    await show.keyboard.press('F5');
    await show.keyboard.press('.');
    await eventually(() => screen(show)).toBe('black');
    expect(await token(show)).toBe(before);
  });

  test('on a button of the speaker view, keys that are not its own still lead on', async () => {
    const { show, speaker } = await openBoth();
    await speaker.getByRole('button', { name: 'Weiter' }).click();
    await eventually(() => place(show)).toBe('liste 1');
    await speaker.keyboard.press('PageDown');
    await eventually(() => place(show)).toBe('liste 2');
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('PageUp');
    await eventually(() => place(show)).toBe('liste 1');
    await speaker.keyboard.press('.');
    await eventually(() => screen(show)).toBe('black');
  });

  test('into a map, what clickers send leads on, and Escape only leaves the map', async () => {
    const page = await (await openDeck(inject('exportedHtml'))).open('#/querschnittsaufgabe');
    await eventually(() => place(page)).toBe('querschnittsaufgabe 0');
    const focusMap = () => page.locator('#querschnittsaufgabe .map-name').first().focus();
    const inMap = () => page.evaluate(() => document.activeElement?.closest('.map') !== null);
    const before = await token(page);
    await watchKeys(page);
    await focusMap();
    await page.keyboard.press('F5');
    expect(await isCalledOff(page)).toBe('true');
    await page.keyboard.press('Escape');
    expect([await place(page), await inMap(), await token(page)]).toEqual(['querschnittsaufgabe 0', false, before]);
    await focusMap();
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).not.toBe('querschnittsaufgabe 0');
    await page.keyboard.press('PageUp');
    await eventually(() => place(page)).toBe('querschnittsaufgabe 0');
  });
});
