import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { checkLabels } from '../../src/shell/check/check-labels.ts';
import { helpLabels } from '../../src/shell/help-labels.ts';
import { keyLabels, keyNames } from '../../src/shell/key-labels.ts';
import { menuLabels } from '../../src/shell/show/menu-labels.ts';
import { keyTable, openKeys } from '../../src/talk/keys.ts';
import { eventually, hashOf, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const forward = ['liste 0', 'liste 1', 'liste 2', 'oben 0', 'unten 0', 'unten 1', 'schluss 0'];
let steps: string;
let talkPlaces: readonly string[];
beforeAll(async () => {
  const { deck } = await loadDeck(projectPath('slides'));
  talkPlaces = deck.slides.flatMap(({ id, steps: last }) =>
    Array.from({ length: last + 1 }, (_, step) => `${id} ${step}`),
  );
  steps = await exportSteps();
});

const startTalk = async (hash?: string) => (await openDeck(talk, { reducedMotion: 'no-preference' })).open(hash);
const startSteps = async (hash?: string) => (await openDeck(steps)).open(hash);
const announcement = (page: Page) => page.locator('.announcement').textContent();

describe('the talk, from the file, without network', () => {
  test('shows all slides by keyboard, forward and back', async () => {
    const page = await startTalk();
    await eventually(() => place(page)).toBe(talkPlaces[0]);
    await walk(page, 'PageDown', talkPlaces.slice(1));
    await walk(page, 'PageUp', talkPlaces.slice(0, -1).reverse());
    await walk(page, 'End', ['dank 0']);
    await walk(page, 'Home', ['titel 0']);
  });

  test('leaves out what stands below a slide where the arrow to the right is used', async () => {
    const page = await startTalk('#/ziele/2');
    await eventually(() => place(page)).toBe('ziele 2');
    await walk(page, 'ArrowRight', ['quintessenz 0']);
  });

  test('goes through the steps of each slide and of a stack, forward and back', async () => {
    const page = await startSteps();
    await eventually(() => place(page)).toBe('anfang 0');
    await walk(page, 'Space', forward);
    await walk(page, 'PageUp', ['anfang 0', ...forward.slice(0, -1)].reverse());
  });

  test('turns its pages by swipes', async () => {
    const { context, open } = await openDeck(talk, {
      hasTouch: true,
      presents: true,
      viewport: { width: 390, height: 844 },
    });
    const page = await open();
    const cdp = await context.newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      const at = (x: number) => [{ x, y: 400 }];
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(from) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at((from + to) / 2) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(to) });
      await cdp.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await eventually(() => place(page)).toBe('titel 0');
    await swipe(350, 60);
    await eventually(() => place(page)).toBe('querschnittsaufgabe 0');
    await swipe(60, 350);
    await eventually(() => place(page)).toBe('titel 0');
  });

  test('turns the screen black with B and back', async () => {
    const page = await startTalk();
    await eventually(() => place(page)).toBe('titel 0');
    const cover = page.locator('.cover[data-screen=black]');
    await page.keyboard.press('b');
    await eventually(() => cover.isVisible()).toBe(true);
    await page.keyboard.press('.');
    await eventually(() => cover.isVisible()).toBe(false);
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).toBe('titel 0');
  });

  test('moves nothing when the system asks for reduced motion, also while it runs', async () => {
    const { open } = await openDeck(talk, { reducedMotion: 'reduce' });
    const page = await open();
    await eventually(() => place(page)).toBe('titel 0');
    const transition = () => page.locator('.reveal').evaluate((e) => e.classList.contains('fade'));
    const duration = () =>
      page.locator('section.present').evaluate((slide) => getComputedStyle(slide).transitionDuration);
    expect([await transition(), await duration()]).toEqual([false, '0s']);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await eventually(transition).toBe(true);
    expect(await duration()).toBe('0.26s');
  });
});

describe('the address', () => {
  test('follows slide and step at once, and a reload comes back to them', async () => {
    const page = await startSteps();
    await eventually(() => place(page)).toBe('anfang 0');
    await walk(page, 'PageDown', forward.slice(0, 3));
    expect(hashOf(page)).toBe('#/liste/2');
    await page.reload();
    await eventually(() => place(page)).toBe('liste 2');
    await page.keyboard.press('Space');
    await page.reload();
    await eventually(() => place(page)).toBe('oben 0');
  });

  test.each([
    ['#/liste/1', 'liste 1'],
    ['#unten', 'unten 0'],
    ['#/2/1', 'unten 0'],
    ['#/gibt-es-nicht', 'anfang 0'],
  ])('%s leads to %s, also in the running show', async (hash, expected) => {
    const page = await startSteps(hash);
    await eventually(() => place(page)).toBe(expected);
    const running = await startSteps('#/anfang');
    await eventually(() => place(running)).toBe('anfang 0');
    await running.evaluate((to) => {
      location.hash = to;
    }, hash);
    await eventually(() => place(running)).toBe(expected);
  });

  test.each([
    ['Zum Stapel', 'unten 0'],
    ['zur Liste', 'liste 0'],
    ['zum ersten Schritt', 'liste 1'],
    ['wie in reveal.js', 'unten 0'],
  ])('the link »%s« leads to %s', async (name, expected) => {
    const page = await startSteps();
    await eventually(() => place(page)).toBe('anfang 0');
    await page.getByRole('link', { name, exact: true }).click();
    await eventually(() => place(page)).toBe(expected);
    await eventually(() => hashOf(page)).toBe(`#/${expected.replace(/ 0$/, '').replace(' ', '/')}`);
  });
});

describe('the overview', () => {
  const isOpen = (page: Page) => page.locator('.reveal.overview').count();

  test('shows the slides side by side, with all of their steps', async () => {
    const page = await startSteps();
    await eventually(() => place(page)).toBe('anfang 0');
    await page.keyboard.press('o');
    await eventually(() => isOpen(page)).toBe(1);
    const slides = await page.locator('.slides section.slide').evaluateAll((all) =>
      all.map((slide) => {
        const { width, left, top } = slide.getBoundingClientRect();
        return { seen: slide.checkVisibility({ visibilityProperty: true }) && width > 100, at: `${left} ${top}` };
      }),
    );
    expect(slides.map(({ seen }) => seen)).toEqual(slides.map(() => true));
    expect(new Set(slides.map(({ at }) => at)).size).toBe(slides.length);
    const hidden = await page
      .locator('.fragment')
      .evaluateAll(
        (all) => all.filter((e) => !e.checkVisibility({ visibilityProperty: true, opacityProperty: true })).length,
      );
    expect(hidden).toBe(0);
  });

  test('leads to a slide by keyboard and by click, even on a link', async () => {
    const page = await startSteps();
    await eventually(() => place(page)).toBe('anfang 0');
    await page.keyboard.press('o');
    await eventually(() => isOpen(page)).toBe(1);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await eventually(() => place(page)).toBe('liste 0');
    await page.keyboard.press('o');
    await eventually(() => isOpen(page)).toBe(1);
    const link = await page.locator('a[href="#/unten"]').boundingBox();
    await page.mouse.click((link?.x ?? 0) + 2, (link?.y ?? 0) + 2);
    await eventually(() => place(page)).toBe('anfang 0');
    await eventually(() => isOpen(page)).toBe(0);
    await eventually(() => page.locator('[inert] a').count()).toBe(0);
  });
});

describe('what assistive technology meets', () => {
  test('every name and text around the slides is German', async () => {
    const page = await startTalk();
    await eventually(() => place(page)).toBe('titel 0');
    await page.keyboard.press('o');
    await page.keyboard.press('o');
    await page.keyboard.press('g');
    // What the list of slides says is read in speaker-view.test.ts.
    await page.keyboard.press('Escape');
    await page.keyboard.press('F1');
    await eventually(() => page.getByRole('dialog').count()).toBe(1);
    const texts = await page.evaluate(() => {
      // The guide is held against its source, word for word, in help.test.ts.
      const around = [...document.body.querySelectorAll('*')].filter(
        (e) => !e.closest('.slides, .appendix, script, .help-guide, svg'),
      );
      const named = around.flatMap((e) =>
        ['aria-label', 'title', 'placeholder', 'alt'].map((name) => e.getAttribute(name)),
      );
      const said = around.map((e) => (e.childElementCount === 0 ? e.textContent : ''));
      return [...new Set([...named, ...said].filter((text) => text?.trim()))];
    });
    const keys = keyLabels('de');
    const rows = Object.values({ ...keyTable, ...openKeys })
      .flat()
      .flatMap((row) => [
        ...keyNames(row, keys),
        ...Object.values(keys.only).map((only) => `${keys.actions[row.action]} (${only})`),
      ]);
    const ofHelp = [keys.actions, keys.groups, helpLabels('de'), menuLabels('de')].flatMap((all) => Object.values(all));
    const known = new Set<unknown>([...rows, ...ofHelp, checkLabels('de').title]);
    expect(texts.filter((text) => !known.has(text)).sort()).toEqual(
      ['1', 'Bedienung', 'Beenden', 'Folie darunter', 'Folie darüber', 'Nächste Folie', 'Vorherige Folie'].sort(),
    );
  });

  test('a slide is announced by number and title, a step by its own words alone', async () => {
    const page = await startSteps();
    await eventually(() => place(page)).toBe('anfang 0');
    await page.keyboard.press('Space');
    await eventually(() => announcement(page)).toBe('Folie 2 von 5: Liste');
    await page.keyboard.press('Space');
    await eventually(() => announcement(page)).toBe('Zuerst');
    await page.keyboard.press('Space');
    await eventually(() => announcement(page)).toBe('Dann Mit dem zweiten zugleich');
    const regions = page.locator('[aria-live], [role=status], [role=alert]');
    expect((await regions.allTextContents()).filter((text) => text !== '')).toHaveLength(1);
  });

  test('slides are read as a document, the hidden ones not at all', async () => {
    const page = await startTalk('#/leitlinien');
    await eventually(() => place(page)).toBe('leitlinien 0');
    expect(await page.locator('[role=application]').count()).toBe(0);
    const tree = await page.locator('body').ariaSnapshot();
    expect(tree).toContain('heading "Leitlinien" [level=2]');
    expect(tree).not.toContain('Arbeitsbereiche');
    expect(tree).toContain('button "Nächste Folie"');
  });

  test('the keyboard reaches the controls and shows where it is', async () => {
    const page = await startTalk('#/leitlinien');
    await eventually(() => place(page)).toBe('leitlinien 0');
    const next = page.getByRole('button', { name: 'Nächste Folie' });
    for (let presses = 0; presses < 10 && !(await next.evaluate((e) => e === document.activeElement)); presses += 1) {
      await page.keyboard.press('Tab');
    }
    expect(await next.evaluate((e) => getComputedStyle(e).outlineStyle)).toBe('solid');
    const { width = 0, height = 0 } = (await next.boundingBox()) ?? {};
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    await page.keyboard.press('Enter');
    await eventually(() => place(page)).toBe('leitlinien 1');
  });
});
