import type { Locator, Page } from 'playwright-core';
import { keyLabels } from '../../src/shell/key-labels.ts';
import { buttonNames } from '../../src/shell/show/more-labels.ts';
import type { Action, KeyBinding } from '../../src/talk/keys.ts';
import { eventually } from './offline-browser.ts';

/** Somebody who has one way only to what the page can do: keys, buttons by the Tab key, or fingers. */
export interface Walker {
  readonly page: Page;
  readonly isTouch: boolean;
  /** Does in the show what the key of this action does. */
  readonly act: (action: Action) => Promise<void>;
  /** Presses a button, or follows a link. */
  readonly press: (target: Locator) => Promise<void>;
  /** Chooses what fingers tap and keys lead to. */
  readonly pick: (target: Locator, ...keys: readonly string[]) => Promise<void>;
  /** Puts away the one thing that is open or on. */
  readonly leave: () => Promise<void>;
  /** Points at the slide, and looks while it does. */
  readonly point: (look: () => Promise<void>) => Promise<void>;
  /** From the reading edition to the place of the talk that was left for it. */
  readonly toTalk: () => Promise<void>;
}

export const named = (page: Page | Locator, name: string) => page.getByRole('button', { name, exact: true });
const actions = keyLabels('de').actions;
const buttonOf = (action: Action) => buttonNames('de')[action] ?? actions[action];

/** Goes on with Tab, or back with Shift+Tab, until the target has the focus. */
export async function tabTo(page: Page, target: Locator, key = 'Tab'): Promise<void> {
  const element = await target.elementHandle({ timeout: 5000 });
  for (let presses = 0; presses < 100; presses++) {
    if (await element?.evaluate((one) => one === document.activeElement)) return;
    await page.keyboard.press(key);
  }
  throw new Error(`${key} does not lead to ${target}`);
}

interface KeyWalker extends Walker {
  /** As the table writes it. */
  readonly pressKey: (key: string) => Promise<void>;
}

/** With the documented keys: the first of each action. */
export function walkWithKeys(page: Page, table: readonly KeyBinding[]): KeyWalker {
  const pressKey = (key: string) => page.keyboard.press(key.replace(/ $/, 'Space').replace('Ctrl+', 'Control+'));
  return {
    ...withKeyboard(page),
    pressKey,
    act: (action) => pressKey(table.find((binding) => binding.action === action)?.keys[0] ?? ''),
    toTalk: () => page.keyboard.press('l'),
  };
}

/** By visible buttons and the Tab key alone, as single letters are no keys. */
export function walkWithTab(page: Page): Walker {
  const own = withKeyboard(page);
  const menu = page.getByRole('navigation', { name: 'Start', exact: true });
  return {
    ...own,
    async act(action) {
      if (!(await menu.isVisible())) await own.press(named(page, 'Menü'));
      await own.press(named(menu, 'Mehr …'));
      await own.press(named(page.getByRole('dialog'), buttonOf(action)));
    },
    // On the way to the button above, Tab would scroll through all that was read before.
    toTalk: async () => void (await page.goBack()),
  };
}

function withKeyboard(page: Page): Omit<Walker, 'act' | 'toTalk'> {
  const press = async (target: Locator) => {
    await tabTo(page, target);
    await page.keyboard.press('Enter');
  };
  return {
    page,
    isTouch: false,
    press,
    async pick(_, ...keys) {
      for (const key of keys) await page.keyboard.press(key);
    },
    leave: () => page.keyboard.press('Escape'),
    async point(look) {
      await page.keyboard.press('Shift+ArrowRight');
      await look();
    },
  };
}

/** A finger that draws a line and rests before it is lifted: after a flick, browsers take the next tap for one that stops a movement. */
export async function drag(
  page: Page,
  xs: readonly number[],
  { look, y = (page.viewportSize()?.height ?? 0) / 2 }: { look?: () => Promise<void>; y?: number } = {},
): Promise<void> {
  const cdp = await page.context().newCDPSession(page);
  for (const [index, x] of xs.entries()) {
    const type = index === 0 ? 'touchStart' : 'touchMove';
    await cdp.send('Input.dispatchTouchEvent', { type, touchPoints: [{ x, y }] });
  }
  await look?.();
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 150)));
  await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await cdp.detach();
}

/** By fingers alone. */
export function walkWithFingers(page: Page): Walker {
  const menu = page.getByRole('navigation', { name: 'Start', exact: true });
  const button = named(page, 'Menü');
  const glass = page.locator('.cover[data-screen=frozen]');
  const ways = [
    named(page.getByRole('dialog'), 'Schließen'),
    named(page.locator('.pointing-end'), 'Beenden'),
    named(page, 'Folien zeigen'),
    page.locator('.cover'),
  ];
  return {
    page,
    isTouch: true,
    press: (target) => target.tap(),
    pick: (target) => target.tap(),
    async act(action) {
      if (await glass.isVisible()) await glass.tap();
      else {
        if (!(await menu.isVisible())) await button.tap();
        await named(menu, 'Mehr …').tap();
      }
      await named(page.getByRole('dialog'), buttonOf(action)).tap();
    },
    toTalk: () => named(page, 'Zum Vortrag').tap(),
    async leave() {
      for (const way of ways) if (await way.isVisible()) return way.tap();
      if (await menu.isVisible()) await button.tap();
    },
    point(look) {
      const width = page.viewportSize()?.width ?? 0;
      return drag(page, [0.4 * width, 0.45 * width, 0.5 * width, 0.6 * width], { look });
    },
  };
}

/** That a dialog opens, and is left. */
export async function openAndLeave(walker: Walker, name: string, open: () => Promise<void>): Promise<void> {
  const dialog = walker.page.getByRole('dialog', { name, exact: true });
  await open();
  await eventually(() => dialog.isVisible()).toBe(true);
  await walker.leave();
  await eventually(() => dialog.count()).toBe(0);
}
