import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { violations } from './axe.ts';
import { englishTexts } from './german-only.ts';
import { unreachable } from './keyboard-reach.ts';
import { useOfflineBrowser } from './offline-browser.ts';
import { views } from './views.ts';

const { openDeck } = useOfflineBrowser();

interface Seed {
  readonly fault: string;
  /** Runs in the page with the notice of a blocked window, in which everything else is well. */
  readonly seed: () => void;
  readonly find: (page: Page) => Promise<readonly string[]>;
  readonly message: string;
}

const seeds: readonly Seed[] = [
  {
    fault: 'a button without a name',
    seed: () => document.querySelector('.notice button:last-of-type')?.replaceChildren(),
    find: violations,
    message: 'button-name: ',
  },
  {
    fault: 'grey text on a white ground',
    seed: () => document.querySelector('.notice p')?.setAttribute('style', 'color: #999; background: #fff'),
    find: violations,
    message: 'color-contrast: .notice > p',
  },
  {
    fault: 'an id that is there twice and names something',
    seed: () => {
      document.querySelector('.notice a')?.setAttribute('id', 'zweimal');
      document.querySelector('.notice p')?.setAttribute('id', 'zweimal');
      document.querySelector('.notice button:last-of-type')?.setAttribute('aria-labelledby', 'zweimal');
    },
    find: violations,
    message: 'duplicate-id-aria: ',
  },
  {
    fault: 'an English name',
    seed: () => document.querySelector('.navigate-right')?.setAttribute('aria-label', 'Next slide'),
    find: englishTexts,
    message: 'button »Next slide«: next, slide',
  },
  {
    fault: 'an English description of a role',
    seed: () => document.querySelector('.controls')?.setAttribute('aria-roledescription', 'toolbar of buttons'),
    find: englishTexts,
    message: 'navigation »toolbar of buttons«: of, buttons',
  },
  {
    fault: 'a button that keeps the Tab key',
    seed: () => {
      const trap = document.querySelector('.notice button:last-of-type');
      trap?.addEventListener('keydown', (event) => event.preventDefault());
    },
    find: unreachable,
    message: 'button.navigate-right.enabled »Nächste Folie« is not reached',
  },
  {
    fault: 'a button that does not show its focus',
    seed: () => document.querySelector('.notice button:last-of-type')?.setAttribute('style', 'outline: none'),
    find: unreachable,
    message: 'button »Schließen« shows no focus',
  },
  {
    fault: 'a button below something else',
    seed: () => {
      const pane = document.createElement('div');
      pane.setAttribute('style', 'position: fixed; inset: 0; z-index: 99');
      document.body.append(pane);
    },
    find: unreachable,
    message: 'button »Schließen« is covered',
  },
  {
    fault: 'a button beside the window',
    seed: () =>
      document.querySelector('.notice button:last-of-type')?.setAttribute('style', 'position: fixed; left: -300px'),
    find: unreachable,
    message: 'button »Schließen« is out of the window',
  },
];

describe('what is proved for accessibility would find', () => {
  test.each(seeds)('$fault', async ({ seed, find, message }) => {
    const notice = views.find(({ name }) => name === 'notice of a blocked window');
    const deck = await openDeck(inject('exportedHtml'), {
      reducedMotion: 'reduce',
      viewport: { width: 640, height: 360 },
    });
    const page = await notice?.open(deck);
    if (page === undefined) throw new Error('That view has another name.');
    const before = await find(page);
    await page.evaluate(seed);
    const found = await find(page);
    expect(before).toEqual([]);
    expect(found.join('\n')).toContain(message);
  });
});
