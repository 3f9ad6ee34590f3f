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

describe.each([
  { viewport: large, colorScheme: 'light' },
  { viewport: large, colorScheme: 'dark' },
  { viewport: phone, colorScheme: 'light' },
  { viewport: phone, colorScheme: 'dark' },
] as const)('at $viewport.width × $viewport.height, $colorScheme, axe reports nothing for', (options) => {
  test.each(views)('$name', async (view) => {
    expect(await violations(await openView(view, options), view.without)).toEqual([]);
  });
});

describe('assistive technology is told no English word by', () => {
  test.each(views)('$name', async (view) => {
    expect(await englishTexts(await openView(view))).toEqual([]);
  });
});

describe('at 200 % zoom the Tab key reaches, in sight and visibly, all of', () => {
  test.each(views)('$name', async (view) => {
    expect(await unreachable(await openView(view, zoomed))).toEqual([]);
  });
});
