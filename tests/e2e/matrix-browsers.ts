import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import type { Firefox, FirefoxPage } from './firefox.ts';
import type { OfflineDeck } from './offline-browser.ts';

/** What a machine may refuse. */
export interface Cell {
  readonly popups: boolean;
  readonly storage: boolean;
  readonly channel: boolean;
}

/** The exported file in one browser: as much of it as both can do. */
export interface Desk {
  readonly open: () => Promise<Seat>;
  /** The window that opens next. */
  readonly nextWindow: () => Promise<Seat>;
}

export interface Seat {
  /** Value of an expression, as text. */
  readonly evaluate: (expression: string) => Promise<string>;
  readonly press: (key: keyof typeof keys) => Promise<void>;
  readonly reload: () => Promise<void>;
}

/** Playwright's names, and WebDriver's code points. */
const keys = { PageDown: '\uE00F', Enter: '\uE007', s: 's' } as const;

const noStorage = () => {
  for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
    Object.defineProperty(window, name, {
      get() {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  }
};
const noChannel = () => {
  Reflect.deleteProperty(window, 'BroadcastChannel');
};
const noPopups = () => {
  window.open = () => null;
};

function refusals({ popups, storage, channel }: Cell): (() => void)[] {
  return [...(popups ? [] : [noPopups]), ...(storage ? [] : [noStorage]), ...(channel ? [] : [noChannel])];
}

export async function chromiumDesk({ context, open }: OfflineDeck, cell: Cell): Promise<Desk> {
  for (const script of refusals(cell)) await context.addInitScript(script);
  const seatOf = (page: Page): Seat => ({
    evaluate: async (expression) => String(await page.evaluate(expression)),
    press: (key) => page.keyboard.press(key),
    reload: async () => void (await page.reload()),
  });
  const opened: Page[] = [];
  context.on('page', (page) => opened.push(page));
  return {
    async open() {
      const page = await open();
      opened.length = 0;
      return seatOf(page);
    },
    nextWindow: async () => seatOf(opened.shift() ?? (await context.waitForEvent('page'))),
  };
}

/**
 * Storage is refused by the browser itself. It has no setting for the channel, and the one that refuses windows at a key
 * (`dom.popup_maximum`) refuses links as well, which no browser does that people have. A link
 * opens a tab, and behind a tab nothing moves on: so nothing is asked to move.
 */
export const firefoxPreferences = ({ storage }: Pick<Cell, 'storage'>) => ({
  'dom.storage.enabled': storage,
  'ui.prefersReducedMotion': 1,
});

export function firefoxDesk(firefox: Firefox, path: string, cell: Cell): Desk {
  const seatOf = (page: FirefoxPage): Seat => ({ ...page, press: (key) => page.press(keys[key]) });
  return {
    open: async () => seatOf(await firefox.open(pathToFileURL(path).href, refusals(cell))),
    nextWindow: async () => seatOf(await firefox.nextWindow()),
  };
}
