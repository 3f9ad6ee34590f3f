import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

/** Whether the ground is nearer to white or to black. */
const ground = (page: Page, selector = 'body') =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => {
      const [red = 0, green = 0, blue = 0] = getComputedStyle(element).backgroundColor.match(/\d+/g)?.map(Number) ?? [];
      return red + green + blue > 382 ? 'light' : 'dark';
    });
const shown = async (page: Page) => {
  await eventually(() => place(page)).not.toBe('no show');
  return page;
};

describe('the colours of the show', () => {
  test('are those that the device asks for', async () => {
    const { open } = await openDeck(talk, { colorScheme: 'dark' });
    const page = await shown(await open('#/leitlinien'));
    expect(await ground(page)).toBe('dark');
    await page.emulateMedia({ colorScheme: 'light' });
    expect(await ground(page)).toBe('light');
  });

  test('change with the key D, say so, and are remembered for this deck alone', async () => {
    // The other deck is a request to elsewhere.
    const { context, open } = await openDeck(talk, { colorScheme: 'light', mayComplain: true });
    const page = await shown(await open('#/leitlinien'));
    await page.keyboard.press('d');
    await eventually(() => ground(page)).toBe('dark');
    await eventually(() => page.locator('.announcement').textContent()).toBe('Dunkle Farben');
    await page.reload();
    await shown(page);
    expect(await ground(page)).toBe('dark');
    const other = await context.newPage();
    await other.goto(pathToFileURL(steps).href);
    expect(await ground(await shown(other))).toBe('light');
    await page.keyboard.press('d');
    await eventually(() => ground(page)).toBe('light');
    await eventually(() => page.locator('.announcement').textContent()).toBe('Helle Farben');
  });

  test('that were chosen are there before the script that makes the show', async () => {
    const { context, open } = await openDeck(talk, { colorScheme: 'light' });
    const page = await shown(await open());
    await page.keyboard.press('d');
    await eventually(() => ground(page)).toBe('dark');
    const early = await context.newPage();
    await early.addInitScript(() => {
      document.addEventListener('DOMContentLoaded', () => {
        const { classList, dataset } = document.documentElement;
        document.title = `${classList.contains('show')} ${dataset['scheme']}`;
      });
    });
    // What one process has stored reaches another a moment later.
    await eventually(async () => {
      await early.goto('about:blank');
      await early.goto(page.url());
      return early.title();
    }).toBe('false dark');
  });

  test('can be changed where storage is forbidden', async () => {
    const { open } = await openDeck(talk, {
      colorScheme: 'light',
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('denied', 'SecurityError');
          },
        });
      },
    });
    const page = await shown(await open('#/leitlinien'));
    await page.keyboard.press('d');
    await eventually(() => ground(page)).toBe('dark');
  });

  test('are the same in the previews of the speaker view, which changes them too', async () => {
    const { context, open } = await openDeck(steps, { colorScheme: 'light' });
    const show = await shown(await open());
    const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
    await speaker.locator('.speaker-view[data-connected=true]').waitFor();
    const preview = () => ground(speaker, '.speaker-current .preview');
    await eventually(preview).toBe('light');
    await speaker.keyboard.press('d');
    await eventually(() => ground(show)).toBe('dark');
    await eventually(preview).toBe('dark');
    await show.keyboard.press('d');
    await eventually(preview).toBe('light');
  });

  test('are light on paper, whatever is seen', async () => {
    const { open } = await openDeck(talk, { colorScheme: 'dark' });
    const page = await shown(await open('#/leitlinien'));
    await page.keyboard.press('d');
    await page.keyboard.press('d');
    await page.emulateMedia({ media: 'print' });
    const ink = await page.locator('#leitlinien .slide-body').evaluate((body) => getComputedStyle(body).color);
    expect(ink).toBe('rgb(22, 25, 27)');
  });
});

describe('readers who ask for other colours', () => {
  test('get black on white, or white on black, when they want more contrast', async () => {
    const { open } = await openDeck(talk, { colorScheme: 'light', contrast: 'more' });
    const page = await shown(await open('#/leitlinien'));
    const ink = () => page.locator('#leitlinien .slide-body').evaluate((body) => getComputedStyle(body).color);
    expect([await ink(), await ground(page)]).toEqual(['rgb(0, 0, 0)', 'light']);
    await page.keyboard.press('d');
    await eventually(ink).toBe('rgb(255, 255, 255)');
  });

  test('see marks, dots and panels in their own colours', async () => {
    const { open } = await openDeck(talk, { forcedColors: 'active' });
    const page = await shown(await open('#/zeitleiste'));
    const mark = await page.locator('#zeitleiste .slide-body').evaluate((body) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.color = 'CanvasText';
      return [getComputedStyle(body, '::before').backgroundColor, getComputedStyle(probe).color];
    });
    expect(mark[0]).toBe(mark[1]);
  });

  test('see the arrows and how far the talk has come', async () => {
    const { open } = await openDeck(talk, { forcedColors: 'active' });
    const page = await shown(await open('#/leitlinien'));
    const drawn = await page.evaluate(() => {
      const background = (selector: string, pseudo?: string) => {
        const element = document.querySelector(selector) ?? document.body;
        return getComputedStyle(element, pseudo).backgroundColor;
      };
      return {
        arrow: background('.navigate-right .controls-arrow', '::before'),
        progress: background('.progress span'),
        ground: background('body'),
      };
    });
    expect(drawn.arrow).not.toBe(drawn.ground);
    expect(drawn.progress).not.toBe(drawn.ground);
  });
});

describe('from the time line to the map of 2012', () => {
  const morphing = (page: Page) =>
    page.locator('#erklaerung-2012').evaluate((slide) => slide.getAttribute('data-auto-animate'));

  test('the date becomes the heading', async () => {
    const { open } = await openDeck(talk, { reducedMotion: 'no-preference' });
    const page = await shown(await open('#/zeitleiste'));
    await page.keyboard.press('ArrowDown');
    await eventually(() => morphing(page)).toBe('running');
    const moved = page.locator('#erklaerung-2012 h2 [data-auto-animate-target]');
    expect((await moved.textContent())?.replace(/\s/g, ' ').trim()).toBe('5. Dezember 2012:');
  });

  test('at once, where motion is not wanted', async () => {
    const { open } = await openDeck(talk, { reducedMotion: 'reduce' });
    const page = await shown(await open('#/zeitleiste'));
    await walk(page, 'ArrowDown', ['erklaerung-2012 0']);
    expect(await morphing(page)).toBe('');
  });
});
