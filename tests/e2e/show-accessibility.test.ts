import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { keyLabels } from '../../src/shell/key-labels.ts';
import { buttonNames } from '../../src/shell/show/more-labels.ts';
import { keyTable, worksIn } from '../../src/talk/keys.ts';
import { axeBarriers, tabBarriers } from './barriers.ts';
import { heard } from './heard.ts';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const inEnglish = `

---

<!-- .slide: id="sprache" -->

## <span lang="en">Slides</span>

- <!-- .element: class="fragment" --> Auf Englisch: <span lang="en">open source</span>, kurz
- <!-- .element: class="fragment" lang="fr" --> à la carte
`;
let steps: string;
beforeAll(async () => {
  steps = await exportSteps((text) => text + inEnglish);
});

type Options = Parameters<typeof openDeck>[1];
async function start(path: string, hash?: string, options?: Options): Promise<Page> {
  const page = await (await openDeck(path, { presents: true, ...options })).open(hash);
  await eventually(() => place(page)).not.toBe('no show');
  return page;
}

const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: active } = document;
    return active === null || active === document.body ? '' : `${active.localName} ${active.textContent?.trim()}`;
  });
const status = (page: Page) =>
  page.locator('.announcement').evaluate((region) => region.textContent?.replace(/\s+/g, ' ').trim() ?? '');
const focusAndStatus = async (page: Page) => [await focused(page), await status(page)];

describe('by ear', () => {
  test('there are landmarks, one region with the number of the slide, and nothing of other slides and later steps', async () => {
    const page = await start(steps);
    expect(await page.locator('[role=application]').count()).toBe(0);
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).toBe('liste 0');
    const parts = await heard(page);
    expect(parts.filter((part) => /^(?:region|navigation|main|application|group|contentinfo)/.test(part))).toEqual([
      'region »Folie 2 von 6«',
      'navigation »Bedienung«',
    ]);
    expect(parts.filter((part) => /^(?:heading|button|link)/.test(part))).toEqual([
      'heading »Liste«',
      'button »Menü«',
      'button »Vorherige Folie«',
      'button »Nächste Folie«',
    ]);
    const words = (of: readonly string[]) => of.join(' ').match(/Immer da|Zuerst|Dann|Anfang|Oben|Danke/g);
    expect(words(parts)).toEqual(['Immer da']);
    await page.evaluate(() => {
      location.hash = '#/unten/1';
    });
    await eventually(() => place(page)).toBe('unten 1');
    const below = await heard(page);
    // The stack around it is none.
    expect(below.filter((part) => /^(?:region|generic|group)/.test(part))).toEqual(['region »Folie 4 von 6«']);
    expect(below.join(' ')).toContain('Ein Schritt im Stapel');
    expect(words(below)).toBe(null);
    const open = await page.evaluate(() =>
      [...document.querySelectorAll('.slides .slide:not([inert])')].map(({ id }) => id),
    );
    expect(open).toEqual(['unten']);
  });

  test('a new slide takes the keyboard to its heading, and is said; a step says itself only', async () => {
    const page = await start(steps);
    expect(await focusAndStatus(page)).toEqual(['', '']);
    const expected = [
      ['PageDown', 'h2 Liste', 'Folie 2 von 6: Liste'],
      ['Space', 'h2 Liste', 'Zuerst'],
      ['Enter', 'h2 Liste', 'Dann Mit dem zweiten zugleich'],
      ['PageUp', 'h2 Liste', 'Ausgeblendet: Dann Mit dem zweiten zugleich'],
      ['Home', 'h1 Anfang', 'Folie 1 von 6: Anfang'],
    ];
    for (const [key = '', ...said] of expected) {
      await page.keyboard.press(key);
      await eventually(() => focusAndStatus(page)).toEqual(said);
    }
    // Somewhere else it was a control for as long as it had the keyboard.
    expect(await page.locator('.slides [tabindex="-1"]').count()).toBe(1);
    const drawn = await page.evaluate(() => [
      document.activeElement?.matches(':focus-visible'),
      getComputedStyle(document.activeElement as Element).outlineStyle,
      document.querySelector('.reveal')?.scrollTop,
      document.querySelector('.slides')?.scrollTop,
    ]);
    expect(drawn).toEqual([true, 'none', 0, 0]);
  });

  test('an arrow keeps the keyboard as long as it leads anywhere', async () => {
    const page = await start(steps, '#/oben');
    const back = page.getByRole('button', { name: 'Vorherige Folie' });
    await back.press('Enter');
    await eventually(() => place(page)).toBe('liste 2');
    expect(await back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await eventually(() => place(page)).toBe('liste 1');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('h1 Anfang');
  });

  test('nothing takes the keyboard from a dialog or the speaker view in place', async () => {
    const page = await start(steps);
    const go = (hash: string) =>
      page.evaluate((to) => {
        location.hash = to;
      }, hash);
    await page.keyboard.press('g');
    await page.keyboard.type('li');
    await go('#/liste');
    await eventually(() => status(page)).toBe('Folie 2 von 6: Liste');
    expect(await page.locator('.dialog-jump input').evaluate((field) => field === document.activeElement)).toBe(true);
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    await go('#/oben');
    await eventually(() => status(page)).toBe('Folie 3 von 6: Oben');
    expect(await page.evaluate(() => document.activeElement?.closest('.speaker-view') !== null)).toBe(true);
  });

  test('words of another language are marked as such wherever they are said', async () => {
    const page = await start(steps, '#/oben');
    const said = () => page.locator('.announcement').innerHTML();
    await page.evaluate(() => {
      location.hash = '#/sprache';
    });
    await eventually(said).toBe('Folie 6 von 6: <span lang="en">Slides</span>');
    await page.keyboard.press('PageDown');
    await eventually(said).toBe('Auf Englisch: <span lang="en">open source</span>, kurz');
    await page.keyboard.press('PageDown');
    await eventually(said).toBe('<span lang="fr">à la carte</span>');
    await page.keyboard.press('v');
    const foreign = page.locator('.speaker-current [lang]:not([lang="de"])');
    expect(await foreign.evaluateAll((all) => all.map((part) => part.getAttribute('lang')))).toEqual([
      'en',
      'en',
      'fr',
    ]);
  });

  test('the page is named by its slide, and on paper and at the beginning by the deck', async () => {
    const page = await start(steps, '#/liste');
    expect(await page.title()).toBe('Folie 2: Liste – Schritt für Schritt');
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await page.title()).toBe('Schritt für Schritt');
    await page.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await page.title()).toBe('Folie 2: Liste – Schritt für Schritt');
    await walk(page, 'PageUp', ['anfang 0']);
    expect(await page.title()).toBe('Schritt für Schritt');
  });
});

describe('the overview', () => {
  test('is a row of buttons with number and title: arrows choose, Enter opens, the keyboard goes along', async () => {
    const page = await start(steps, '#/liste');
    const buttons = async () => (await heard(page)).filter((part) => /^button »Folie \d/.test(part));
    expect(await buttons()).toEqual([]);
    await page.keyboard.press('o');
    await eventually(buttons).toEqual(
      ['Anfang', 'Liste', 'Oben', 'Unten', 'Schluss', 'Slides'].map(
        (title, index) => `button »Folie ${index + 1} von 6: ${title}«`,
      ),
    );
    expect((await heard(page)).filter((part) => part.startsWith('heading'))).toEqual([]);
    const current = () =>
      page.evaluate(() => {
        const marked = [...document.querySelectorAll('[aria-current=true]'), document.activeElement];
        const slides = marked.map((button) => button?.closest('.slide')?.id);
        return [...slides, document.querySelectorAll('.slides [tabindex="0"]').length];
      });
    await eventually(current).toEqual(['liste', 'liste', 1]);
    await page.keyboard.press('ArrowRight');
    await eventually(current).toEqual(['oben', 'oben', 1]);
    await page.keyboard.press('ArrowDown');
    await eventually(current).toEqual(['unten', 'unten', 1]);
    await page.keyboard.press('Enter');
    await eventually(() => focused(page)).toBe('h2 Unten');
    expect(await buttons()).toEqual([]);
    expect(await page.locator('[aria-current]').count()).toBe(0);
    // Assistive technology clicks.
    await page.keyboard.press('o');
    await page.evaluate(() => document.querySelector<HTMLElement>('#liste .slide-choice')?.click());
    await eventually(() => focused(page)).toBe('h2 Liste');
  });
});

describe('with fingers only', () => {
  const touch: Options = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
  const menu = (page: Page) => page.getByRole('navigation', { name: 'Start' });

  test('the menu is back on every slide, and all that keys do is there as a button of 44 px', async () => {
    const page = await start(talk, '#/leitlinien', touch);
    const button = page.getByRole('button', { name: 'Menü' });
    await button.tap();
    expect([await menu(page).isVisible(), await button.getAttribute('aria-expanded')]).toEqual([true, 'true']);
    await button.tap();
    expect([await menu(page).isVisible(), await button.getAttribute('aria-expanded')]).toEqual([false, 'false']);
    await button.tap();
    await page.getByRole('button', { name: 'Mehr …' }).tap();
    const buttons = page.locator('.more-buttons button');
    const names = await buttons.locator('span').allTextContents();
    const inShow = Object.values(keyTable)
      .flat()
      .filter((binding) => worksIn(binding, 'show'))
      .map(({ action }) => buttonNames('de')[action] ?? keyLabels('de').actions[action]);
    expect(names).toEqual(inShow);
    expect(names.filter((name) => /noch einmal|diese Hilfe|was offen ist|Eingabe/.test(name))).toEqual([]);
    const heights = await buttons.evaluateAll((all) => all.map((one) => one.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    expect(await axeBarriers(page)).toEqual([]);
  });

  test('a function that is on is pressed', async () => {
    const page = await start(talk, '#/leitlinien', touch);
    await page.keyboard.press('b');
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Mehr …' }).press('Enter');
    const pressed = page.locator('.dialog-more [aria-pressed=true] span');
    expect(await pressed.allTextContents()).toEqual(['Bild schwarz']);
  });
});

describe('targets', () => {
  test.each([
    ['querschnittsaufgabe', 390, 844],
    ['erklaerung-2012', 390, 844],
    ['erklaerung-2012', 640, 360],
  ])('of %s at %i × %i are 24 px and more, and 44 where there are fingers', async (slide, width, height) => {
    for (const hasTouch of [false, true]) {
      const page = await start(talk, `#/${slide}`, { viewport: { width, height }, hasTouch });
      await page.keyboard.press('?');
      const sizes = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('button, a[href], [role=button]')]
          .filter(
            (target) => target.checkVisibility({ visibilityProperty: true }) && target.closest('[inert]') === null,
          )
          .map((target) => {
            const { width: w, height: h } = target.getBoundingClientRect();
            const isControl = target.closest('.controls') !== null;
            return { name: target.getAttribute('aria-label') ?? target.textContent, size: Math.min(w, h), isControl };
          }),
      );
      expect(sizes.length).toBeGreaterThan(10);
      expect(sizes.filter(({ size, isControl }) => size < (hasTouch && isControl ? 44 : 23.9))).toEqual([]);
    }
  });

  test('can be enlarged by two fingers', async () => {
    const page = await start(steps);
    expect(await page.locator('meta[name=viewport]').getAttribute('content')).not.toMatch(
      /user-scalable|maximum-scale/,
    );
    const actions = await page.locator('.reveal').evaluate((root) => getComputedStyle(root).touchAction);
    expect(actions).toMatch(/auto|manipulation|pinch-zoom/);
  });
});

describe('who asks for less motion', () => {
  const movements = (page: Page) =>
    page.evaluate(() => {
      const moving = document.getAnimations().map(({ effect }) => (effect as KeyframeEffect).target);
      return moving.filter((target) => target?.closest('.pointing-label') == null).length;
    });

  test.each([
    ['gets none', 'reduce' as const],
    ['is not everybody: else the morph would be seen', 'no-preference' as const],
  ])('%s', async (_what, reducedMotion) => {
    const page = await start(talk, '#/zeitleiste', { reducedMotion });
    const seen: number[] = [];
    for (const key of ['PageDown', 'PageDown', 'PageDown', 'o', 'Escape', 'h', 'Escape', 'z']) {
      await page.keyboard.press(key);
      seen.push(await movements(page));
    }
    expect(seen.some((count) => count > 0)).toBe(reducedMotion === 'no-preference');
  });
});

describe('in the colours of the reader', () => {
  test('the show and its menu show where the keyboard is, and what is pressed', async () => {
    const page = await start(talk, '#/ziele', { forcedColors: 'active', viewport: { width: 1280, height: 720 } });
    await page.keyboard.press('?');
    expect(await tabBarriers(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await page.keyboard.press('v');
    const button = page.getByRole('button', { name: 'Schwarz' });
    const border = () => button.evaluate((one) => getComputedStyle(one).borderStyle);
    expect(await border()).toBe('solid');
    await page.keyboard.press('b');
    await eventually(border).toBe('double');
  });
});
