import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { englishTexts } from './german-only.ts';
import { unreachable } from './keyboard-reach.ts';
import { useOfflineBrowser } from './offline-browser.ts';
import { type View, views } from './views.ts';

const { openDeck } = useOfflineBrowser();
type Options = NonNullable<Parameters<typeof openDeck>[1]>;
const large = { width: 1280, height: 720 };
const phone = { width: 390, height: 844 };
/** A laptop's 1280 × 720 at 200 %. */
const zoomed: Options = { viewport: { width: 640, height: 360 }, deviceScaleFactor: 2 };

async function openView({ open }: View, options: Options = {}): Promise<Page> {
  return open(await openDeck(inject('exportedHtml'), { reducedMotion: 'reduce', ...options }));
}

describe('at 1280 × 720, in the light and in the dark, axe reports nothing and no word is English in', () => {
  test.each(views)('$name', async (view) => {
    const page = await openView(view, { viewport: large, colorScheme: 'light' });
    const light = await violations(page, view.without);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect({ light, dark: await violations(page, view.without) }).toEqual({ light: [], dark: [] });
    expect(await englishTexts(page)).toEqual([]);
  });
});

// Colours do not depend on the size of the window.
describe('at 390 × 844 axe reports nothing for', () => {
  test.each(views)('$name', async (view) => {
    expect(await violations(await openView(view, { viewport: phone }), view.without)).toEqual([]);
  });
});

describe('at 200 % zoom the Tab key reaches, in sight and visibly, all of', () => {
  test.each(views)('$name', async (view) => {
    expect(await unreachable(await openView(view, zoomed))).toEqual([]);
  });
});
