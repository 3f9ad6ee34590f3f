import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Action, keyTable, worksIn } from '../../src/talk/keys.ts';
import { connected, keptTalk } from './both-windows.ts';
import { eventually, hashOf, place } from './offline-browser.ts';
import { named, openAndLeave, type Walker } from './walker.ts';

/** Does what the key of its action does, and proves it; the talk is left live, with nothing open. */
type Deed = (walker: Walker, act: () => Promise<void>) => Promise<void>;

export const showTable = Object.values(keyTable)
  .flat()
  .filter((binding) => worksIn(binding, 'show'));

const screen = (page: Page) => page.locator('.cover').getAttribute('data-screen');
const tool = (page: Page) => page.locator('.pointing-surface').getAttribute('data-tool');
const mark = (page: Page) => page.locator('.ink').getAttribute('data-mark');
const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const isDark = (page: Page) => page.evaluate(() => document.documentElement.dataset['scheme'] === 'dark');
const zoomed = (page: Page) => page.locator('.reveal.zoomed').count();
const menu = (page: Page) => page.getByRole('navigation', { name: 'Start', exact: true });
export const lines = async (page: Page) =>
  (await page.locator('.ink .ink-line').first().getAttribute('d'))?.match(/M/g)?.length ?? 0;

/** The page writes its address at a pace that browsers bear: it may be behind. */
export async function typeAddress(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    if (location.hash === to) dispatchEvent(new HashChangeEvent('hashchange', { newURL: location.href }));
    else location.hash = to;
  }, hash);
}

/** While a speaker view is there, or the window fills the screen, one key alone does not show the notes. */
export async function readOnWhileWatched({ page, press }: Walker): Promise<void> {
  const open = page.getByRole('button', { name: 'Lesefassung öffnen' });
  await page.locator('.reading-bar').or(open).first().waitFor();
  if (await open.isVisible()) await press(open);
}

/** Where a deed begins. */
async function goTo(page: Page, at: string): Promise<void> {
  await typeAddress(page, `#/${at.replace(' ', '/')}`);
  await eventually(() => place(page)).toBe(at);
}

const turns =
  (from: string, to: string): Deed =>
  async ({ page }, act) => {
    await goTo(page, from);
    await act();
    await eventually(() => place(page)).toBe(to);
  };

/** Black and white: a finger brings the picture back with a tap, everybody else as it went. */
const covers =
  (name: 'black' | 'white'): Deed =>
  async (walker, act) => {
    await act();
    await eventually(() => screen(walker.page)).toBe(name);
    await (walker.isTouch ? walker.leave() : act());
    await eventually(() => screen(walker.page)).toBe('live');
  };

const points =
  (name: 'laser' | 'spotlight'): Deed =>
  async (walker, act) => {
    const { page } = walker;
    await act();
    await eventually(() => tool(page)).toBe(name);
    await walker.point(() => eventually(() => mark(page)).toBe(name));
    await walker.leave();
    await eventually(() => tool(page)).toBe('');
  };

const opens =
  (name: string): Deed =>
  (walker, act) =>
    openAndLeave(walker, name, act);

/** A line is drawn by hand only: for keys, somebody else's hand. */
async function draw(walker: Walker): Promise<void> {
  const { page } = walker;
  const before = await lines(page);
  await walker.act('pen');
  await eventually(() => tool(page)).toBe('pen');
  if (walker.isTouch) await walker.point(async () => undefined);
  else {
    await page.mouse.move(400, 300);
    await page.mouse.down();
    await page.mouse.move(600, 400, { steps: 3 });
    await page.mouse.up();
  }
  await eventually(() => lines(page)).toBe(before + 1);
  await walker.leave();
  await eventually(() => tool(page)).toBe('');
}

const isRunning = async (page: Page) => {
  const { state } = (await keptTalk(page)).snapshot;
  return state['startedAt'] !== 0 && state['pausedAt'] === 0;
};

/** Every action that has a key in the show; who adds one to the table adds its deed. */
export const showDeeds: Readonly<Record<Exclude<Action, 'larger' | 'smaller' | 'search'>, Deed>> = {
  next: turns('ziele 0', 'ziele 1'),
  prev: turns('ziele 1', 'ziele 0'),
  right: turns('ziele 2', 'quintessenz 0'),
  left: turns('leitlinien 0', 'querschnittsaufgabe 0'),
  first: turns('ziele 0', 'titel 0'),
  last: turns('ziele 0', 'dank 0'),
  async jump(walker, act) {
    const { page } = walker;
    await act();
    await page.getByRole('dialog', { name: 'Zu einer Folie' }).waitFor();
    await walker.pick(page.getByRole('option', { name: 'Leitlinien' }), 'Control+a', ...'leitl', 'Enter');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    await eventually(() => place(page)).toBe('leitlinien 0');
  },
  async overview(walker, act) {
    const { page } = walker;
    await goTo(page, 'leitlinien 0');
    await act();
    await page.locator('.reveal.overview').waitFor();
    await walker.pick(page.locator('#arbeitsbereiche'), 'ArrowRight', 'Enter');
    await eventually(() => page.locator('.reveal.overview').count()).toBe(0);
    await eventually(() => place(page)).toBe('arbeitsbereiche 0');
  },
  async present(walker, act) {
    await act();
    await eventually(() => isFull(walker.page)).toBe(true);
    // The page hears of it in the frame after: a menu that is opened in between would be closed.
    await walker.page.evaluate(() => new Promise(requestAnimationFrame));
    expect(await menu(walker.page).isVisible()).toBe(false);
    await walker.act('fullscreen');
    await eventually(() => isFull(walker.page)).toBe(false);
  },
  async fullscreen({ page }, act) {
    for (const expected of [true, false]) {
      await act();
      await eventually(() => isFull(page)).toBe(expected);
    }
  },
  black: covers('black'),
  white: covers('white'),
  async frozen({ page }, act) {
    for (const expected of ['frozen', 'live']) {
      await act();
      await eventually(() => screen(page)).toBe(expected);
    }
  },
  async scheme({ page }, act) {
    const before = await isDark(page);
    for (const expected of [!before, before]) {
      await act();
      await eventually(() => isDark(page)).toBe(expected);
    }
  },
  laser: points('laser'),
  spotlight: points('spotlight'),
  async zoom(walker, act) {
    const { page } = walker;
    await act();
    await eventually(() => tool(page)).toBe('zoom');
    await walker.pick(page.locator('.pointing-surface'), 'Shift+ArrowRight', 'Enter');
    await eventually(() => zoomed(page)).toBe(1);
    await walker.leave();
    await eventually(() => zoomed(page)).toBe(0);
  },
  pen: draw,
  async undo(walker, act) {
    await draw(walker);
    const drawn = await lines(walker.page);
    await act();
    await eventually(() => lines(walker.page)).toBe(drawn - 1);
  },
  async wipe(walker, act) {
    await draw(walker);
    await act();
    await eventually(() => lines(walker.page)).toBe(0);
  },
  async clock({ page }, act) {
    const before = await isRunning(page);
    await act();
    await eventually(() => isRunning(page)).toBe(!before);
  },
  async report(walker, act) {
    const { page } = walker;
    await openAndLeave(walker, 'Bericht', async () => {
      await act();
      const saving = page.waitForEvent('download');
      await walker.press(named(page, 'Als CSV speichern'));
      expect((await saving).suggestedFilename()).toMatch(/^kommunen-im-fokus-probe-.*\.csv$/);
    });
  },
  async speakerWindow({ page }, act) {
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), act()]);
    await connected(speaker);
    await speaker.close();
  },
  async speakerHere(walker, act) {
    const view = walker.page.locator('.speaker-view');
    await act();
    await view.waitFor();
    await walker.leave();
    await eventually(() => view.count()).toBe(0);
  },
  async read(walker, act) {
    const { page } = walker;
    await goTo(page, 'ziele 1');
    await act();
    await readOnWhileWatched(walker);
    await page.locator('.reading-bar').waitFor();
    expect(hashOf(page)).toBe('#/lesen/ziele');
    await walker.toTalk();
    await eventually(() => place(page)).toBe('ziele 1');
  },
  print: opens('Drucken'),
  check: opens('Technik-Check'),
  async menu(walker, act) {
    const { page } = walker;
    await act();
    await eventually(() => menu(page).isVisible()).toBe(true);
    await walker.leave();
    await eventually(() => menu(page).isVisible()).toBe(false);
  },
  help: opens('Hilfe'),
  async escape(walker, act) {
    const { page } = walker;
    if (!walker.isTouch) {
      await walker.act('black');
      await eventually(() => screen(page)).toBe('black');
    }
    await act();
    await eventually(() => screen(page)).toBe('live');
  },
};

/** All of them, one after the other. */
export async function doAllDeeds(walker: Walker): Promise<void> {
  expect(Object.keys(showDeeds).toSorted()).toEqual(showTable.map(({ action }) => action).toSorted());
  for (const [action, deed] of Object.entries(showDeeds) as [keyof typeof showDeeds, Deed][]) {
    await deed(walker, () => walker.act(action));
  }
}
