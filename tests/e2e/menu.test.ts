import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { eventually, hashOf, place, useOfflineBrowser } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const menu = (page: Page) => page.getByRole('navigation', { name: 'Start' });
const isShown = (page: Page) => menu(page).isVisible();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.textContent ?? '');
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

const start = async (hash?: string, options?: Parameters<typeof openDeck>[1]) => {
  const page = await (await openDeck(talk, options)).open(hash);
  await eventually(() => place(page)).not.toBe('no show');
  return page;
};

describe('the start bar', () => {
  test('names what can be done with the file, and nothing is limited where all is well', async () => {
    const page = await start();
    const names = await menu(page).locator('a, button').allTextContents();
    expect(names).toEqual(['Vortragen', 'Sprecheransicht', 'Lesen', 'Drucken', 'Technik-Check', 'Hilfe', 'Mehr …']);
    expect(await page.locator('.menu-limits').count()).toBe(0);
  });

  test.each(['PageDown', 'End', 'Escape', 'F5'])('is gone after %s', async (key) => {
    const page = await start();
    expect(await isShown(page)).toBe(true);
    await page.keyboard.press(key);
    await eventually(() => isShown(page)).toBe(false);
  });

  test('is not there where the talk opens at another slide, or goes on', async () => {
    expect(await isShown(await start('#/leitlinien'))).toBe(false);
    const page = await start();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageUp');
    await eventually(() => place(page)).toBe('titel 0');
    await page.reload();
    await eventually(() => place(page)).toBe('titel 0');
    expect(await isShown(page)).toBe(false);
  });

  test('comes back with ? on every slide, with the keyboard on it, and goes with ? or Escape', async () => {
    const page = await start('#/leitlinien');
    await page.keyboard.press('?');
    await eventually(() => focused(page)).toBe('Vortragen');
    await page.keyboard.press('?');
    await eventually(() => isShown(page)).toBe(false);
    await page.keyboard.press('?');
    await page.keyboard.press('Escape');
    await eventually(() => isShown(page)).toBe(false);
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).toBe('leitlinien 1');
  });

  test('»Vortragen« fills the screen, and the keys turn pages at once', async () => {
    const page = await start();
    await page.getByRole('button', { name: 'Vortragen' }).click();
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await isShown(page)).toBe(false);
    await page.keyboard.press('Space');
    await eventually(() => place(page)).not.toBe('titel 0');
  });

  test('opens the speaker view, print, Technik-Check and help', async () => {
    const page = await start();
    const popup = page.context().waitForEvent('page');
    await page.getByRole('button', { name: 'Sprecheransicht' }).click();
    await eventually(async () => (await popup).locator('.speaker-view').count()).toBe(1);
    await page.evaluate(() => {
      window.print = () => document.body.setAttribute('data-printed', '');
    });
    await page.getByRole('button', { name: 'Drucken' }).click();
    await page.keyboard.press('Enter');
    await eventually(() => page.locator('body[data-printed]').count()).toBe(1);
    for (const name of ['Technik-Check', 'Hilfe']) {
      await menu(page).getByRole('button', { name }).press('Enter');
      await eventually(() => page.getByRole('dialog', { name }).isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      await eventually(() => focused(page)).toBe(name);
    }
  });

  test('»Mehr …« leaves the keyboard with the slide when the mouse closes it, and with the button when a key does', async () => {
    const page = await start();
    const more = menu(page).getByRole('button', { name: 'Mehr …' });
    await more.click();
    await page.getByRole('button', { name: 'Schließen', exact: true }).click();
    await eventually(() => page.evaluate(() => document.activeElement?.closest('.slide')?.id)).toBe('titel');
    await more.press('Enter');
    await page.keyboard.press('Escape');
    await eventually(() => focused(page)).toBe('Mehr …');
  });

  test.each([
    [1280, 720],
    [1920, 1080],
    [390, 844],
    [1366, 620],
    [1024, 768],
  ])('at %i × %i it lies in the free strip, and covers nothing', async (width, height) => {
    const before = () => Object.defineProperty(window, 'localStorage', { get: () => null });
    const page = await start('', { before, presents: true, viewport: { width, height } });
    const box = (selector: string) =>
      page.locator(selector).evaluateAll((all) =>
        all
          .map((e) => e.getBoundingClientRect())
          .filter((r) => r.width > 0)
          .map(({ left, right, top, bottom }) => ({ left, right, top, bottom })),
      );
    const own = await box('.menu > *');
    expect(own).toHaveLength(8);
    const others = await box('#titel :is(h1, p), .slide-number, .controls .enabled');
    const covered = own.flatMap((a) =>
      others.filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom - 1 && b.top < a.bottom - 1),
    );
    expect(covered).toEqual([]);
    expect(own.filter((a) => a.left < 0 || a.right > width || a.bottom > height || a.bottom - a.top < 15)).toEqual([]);
    const targets = await box('.menu > :is(a, button)');
    expect(targets.filter((a) => a.bottom - a.top < 24)).toEqual([]);
  });

  test('is not printed', async () => {
    const page = await start();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await menu(page).count()).toBe(0);
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await isShown(page)).toBe(true);
  });
});

describe('what is limited here is said in one line', () => {
  test.each([
    [
      'storage',
      () => Object.defineProperty(window, 'localStorage', { get: () => { throw new Error('seeded'); } }), // biome-ignore format: one line a fault
      'Hier eingeschränkt: Speicher blockiert – nach einem Absturz beginnt der Vortrag von vorn. T zeigt mehr.',
    ],
    [
      'the database',
      () => Object.defineProperty(window, 'indexedDB', { value: undefined }),
      'Hier eingeschränkt: Speicher blockiert – nach einem Absturz beginnt der Vortrag von vorn. T zeigt mehr.',
    ],
    [
      'the channel',
      () => Reflect.deleteProperty(window, 'BroadcastChannel'),
      'Hier eingeschränkt: Verbindung der Fenster blockiert – öffnen Sie die Sprecheransicht nur mit S. T zeigt mehr.',
    ],
    [
      'fullscreen',
      () => Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false }),
      'Hier eingeschränkt: Vollbild blockiert – versuchen Sie F11. T zeigt mehr.',
    ],
  ])('%s', async (_what, before, text) => {
    const page = await start('', { before: before as () => void });
    expect(await page.locator('.menu-limits').textContent()).toBe(text);
  });

  test('names no key where there are none', async () => {
    const before = () => Object.defineProperty(Document.prototype, 'fullscreenEnabled', { get: () => false });
    const page = await start('', { before, presents: true, hasTouch: true, viewport: { width: 390, height: 844 } });
    expect(await page.locator('.menu-limits').textContent()).toBe(
      'Hier eingeschränkt: Vollbild. Technik-Check zeigt mehr.',
    );
  });

  test('a blocked window shows only at a try, and more than one thing are named by their names', async () => {
    const before = () => {
      window.open = () => null;
      Reflect.deleteProperty(window, 'BroadcastChannel');
    };
    const page = await start('', { before });
    await page.keyboard.press('s');
    await eventually(() => page.locator('.menu-limits').textContent()).toBe(
      'Hier eingeschränkt: Verbindung der Fenster, neue Fenster. T zeigt mehr.',
    );
  });
});

describe('reading', () => {
  test('is one click away, outlives a reload, and the way back leads to where the talk was', async () => {
    const page = await start();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('PageDown');
    const was = await place(page);
    await page.keyboard.press('?');
    await menu(page).getByRole('link', { name: 'Lesen' }).click();
    const back = page.getByRole('button', { name: 'Zum Vortrag' });
    await eventually(() => back.isVisible()).toBe(true);
    expect([hashOf(page), await place(page)]).toEqual(['#/lesen/leitlinien', 'no show']);
    await page.reload();
    await eventually(() => back.isVisible()).toBe(true);
    expect(hashOf(page)).toBe('#/lesen/leitlinien');
    expect(await page.locator('.slides').textContent()).toContain('Vielen Dank, dass Sie dabei waren!');
    await back.click();
    await eventually(() => place(page)).toBe(was);
    expect(hashOf(page)).not.toContain('lesen');
  });

  test('begins with an address typed into the running show, and ends with the way back of the browser', async () => {
    const page = await start('#/leitlinien');
    await page.evaluate(() => {
      location.hash = '#/lesen';
    });
    await eventually(() => page.getByRole('button', { name: 'Zum Vortrag' }).count()).toBe(1);
    await page.goBack();
    await eventually(() => place(page)).toBe('leitlinien 0');
  });

  test('its links lead to slides of the text, and its bar is not on paper', async () => {
    const page = await (await openDeck(steps)).open('#/lesen');
    await page.getByRole('link', { name: 'Zum Stapel' }).click();
    await eventually(() => hashOf(page)).toBe('#/lesen/unten');
    expect(await page.getByRole('button', { name: 'Zum Vortrag' }).count()).toBe(1);
    await page.emulateMedia({ media: 'print' });
    expect(await page.locator('.reading-bar').isVisible()).toBe(false);
  });
});
