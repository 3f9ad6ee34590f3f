import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { openSpeaker } from './both-windows.ts';
import { eventually, hashOf, place, useOfflineBrowser } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

const size = { viewport: { width: 1280, height: 720 } };
const start = async (hash = '', options: Parameters<typeof openDeck>[1] = size) => {
  const page = await (await openDeck(steps, options)).open(hash);
  await eventually(() => place(page)).not.toBe('no show');
  return page;
};
const blocked = () => {
  window.open = () => null;
};
const noPopups = { ...size, before: blocked };
const bar = (page: Page) => page.locator('.menu');
const screen = (page: Page) => page.locator('.cover').getAttribute('data-screen');
const view = (page: Page) => page.locator('.speaker-view');
const tool = (page: Page) => page.locator('.pointing-surface').getAttribute('data-tool');
const label = (page: Page) => page.locator('.pointing-label').first().textContent();
const isOverview = async (page: Page) => (await page.locator('.reveal.overview').count()) === 1;
/** Headless browsers have no keys of their own; whether one would be taken from a real one shows here. */
const isTaken = (page: Page, key: string) =>
  page.evaluate((name) => {
    const event = new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true });
    return !(document.activeElement ?? document.body).dispatchEvent(event);
  }, key);
/** What is seen at the middle of an element, also of what takes no pointer for itself. */
const topAt = (page: Page, selector: string) =>
  page.locator(selector).evaluate((element, layers) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const style = document.createElement('style');
    style.textContent = '* { pointer-events: auto !important; }';
    document.head.append(style);
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    style.remove();
    return hit?.closest(layers)?.className;
  }, '.slide-number, .controls, .pointing-surface, .cover, .pointing-label, .speaker-view, .notice, dialog');

describe('the overview leaves to others what is theirs', () => {
  test('a dialog over it keeps its keys', async () => {
    const page = await start();
    await page.keyboard.press('o');
    await eventually(() => isOverview(page)).toBe(true);
    await page.keyboard.press('F1');
    await page.getByRole('button', { name: 'Schließen' }).press('Enter');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    expect(await isOverview(page)).toBe(true);
    await page.keyboard.press('g');
    await page.getByRole('combobox').pressSequentially('a b');
    expect(await page.getByRole('combobox').inputValue()).toBe('a b');
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    expect(await isOverview(page)).toBe(true);
  });

  test('a button of a notice keeps its keys', async () => {
    const page = await start('', noPopups);
    await page.keyboard.press('s');
    await page.keyboard.press('o');
    await eventually(() => isOverview(page)).toBe(true);
    await page.locator('.notice').getByRole('button', { name: 'Schließen' }).press('Enter');
    expect([await page.locator('.notice').count(), await isOverview(page)]).toEqual([0, true]);
  });
});

describe('Escape on the first slide, where the start bar is', () => {
  test.each([
    ['b', async (page: Page) => (await screen(page)) !== 'live'],
    ['v', async (page: Page) => (await view(page).count()) > 0],
    ['z', async (page: Page) => (await tool(page)) !== ''],
  ])('first ends what %s began', async (key, isOn) => {
    const page = await start();
    await page.keyboard.press(key);
    await eventually(() => isOn(page)).toBe(true);
    await page.keyboard.press('Escape');
    await eventually(() => isOn(page)).toBe(false);
    if (key === 'v') return;
    expect(await bar(page).isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    expect(await bar(page).isVisible()).toBe(false);
  });

  test('the speaker view in place puts the bar away, and ? brings back both slide and bar', async () => {
    const page = await start();
    await page.keyboard.press('v');
    expect(await bar(page).evaluate((element) => element.hasAttribute('hidden'))).toBe(true);
    await page.keyboard.press('?');
    expect([await view(page).count(), await bar(page).isVisible()]).toEqual([0, true]);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Vortragen');
  });
});

describe('after a click with the mouse, the keys turn pages again', () => {
  test('on a button of the start bar', async () => {
    const page = await start();
    await page.getByRole('button', { name: 'Technik-Check' }).click();
    await page.keyboard.press('Escape');
    await eventually(() => page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Space');
    await eventually(() => place(page)).toBe('liste 0');
    expect(await page.getByRole('dialog').count()).toBe(0);
  });

  test('on an arrow of the show', async () => {
    const page = await start('#/oben');
    await page.getByRole('button', { name: 'Vorherige Folie' }).click();
    await eventually(() => place(page)).toBe('liste 2');
    await page.keyboard.press('Space');
    await eventually(() => place(page)).toBe('oben 0');
  });

  test('a press of a key keeps the focus', async () => {
    const page = await start();
    await page.getByRole('button', { name: 'Technik-Check' }).press('Enter');
    await page.keyboard.press('Escape');
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Technik-Check');
  });
});

describe('the notice of a blocked window', () => {
  test('its way to the view in place only opens it', async () => {
    const page = await start('', noPopups);
    await page.keyboard.press('s');
    await page.keyboard.press('v');
    await page.locator('.notice').getByRole('button', { name: 'Sprecheransicht hier' }).click();
    expect([await view(page).count(), await page.locator('.notice').count()]).toEqual([1, 0]);
  });

  test.each(['PageDown', 'b'])('is gone with the key %s', async (key) => {
    const page = await start('', noPopups);
    await page.keyboard.press('s');
    await page.locator('.notice').waitFor();
    await page.keyboard.press(key);
    await eventually(() => page.locator('.notice').count()).toBe(0);
  });

  test('has its buttons in one row, beside the arrows', async () => {
    const page = await start('', noPopups);
    await page.keyboard.press('s');
    const boxes = await page
      .locator('.notice > *')
      .evaluateAll((all) => all.map((part) => part.getBoundingClientRect()).map(({ top, height }) => top + height / 2));
    expect(new Set(boxes.map(Math.round)).size).toBe(1);
    const right = await page.locator('.notice').evaluate((notice) => notice.getBoundingClientRect().right);
    const arrows = await page.locator('.slide-number').evaluate((number) => number.getBoundingClientRect().left);
    expect(right).toBeLessThan(arrows);
  });
});

test('F5 of a clicker loads nothing anew while a dialog is open, in both windows', async () => {
  const { context, open } = await openDeck(steps);
  const show = await open();
  const speaker = await openSpeaker(context, show);
  for (const page of [show, speaker]) {
    await page.keyboard.press('g');
    await page.getByRole('dialog').waitFor();
    expect(await isTaken(page, 'F5')).toBe(true);
    expect(await page.evaluate(() => document.fullscreenElement)).toBe(null);
    expect(await page.getByRole('dialog').count()).toBe(1);
  }
});

describe('one thing lies over the other', () => {
  test('black is black, everywhere', async () => {
    const page = await start('#/unten');
    await page.keyboard.press('p');
    await page.keyboard.press('b');
    for (const selector of ['.slide-number', '.controls', '.pointing-surface']) {
      expect(await topAt(page, selector)).toBe('cover');
    }
    expect(await label(page)).toBe('');
  });

  test('cover, tool, view in place, notice, dialog', async () => {
    const page = await start('', noPopups);
    await page.keyboard.press('b');
    await page.keyboard.press('z');
    expect(await topAt(page, '.pointing-label span')).toBe('pointing-label');
    await page.keyboard.press('v');
    expect(await topAt(page, '.cover')).toBe('speaker-view');
    await page.keyboard.press('s');
    expect(await topAt(page, '.notice')).toBe('notice');
    await page.keyboard.press('F1');
    expect(await topAt(page, '.notice')).toContain('dialog');
  });

  test('a tool of the view in place says there that it is on', async () => {
    const page = await start();
    await page.keyboard.press('v');
    await page.keyboard.press('z');
    const own = page.locator('.speaker-view .pointing-label[role=status] span');
    expect(await own.textContent()).toMatch(/^Laser an – /);
    expect(await topAt(page, '.pointing-label span')).toBe('pointing-label');
  });
});

describe('a zoom', () => {
  const isZoomed = async (page: Page) => (await page.locator('.reveal.zoomed').count()) === 1;

  test('that was set in the view in place is what the audience sees after it', async () => {
    const page = await start();
    await page.keyboard.press('v');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await eventually(() => isZoomed(page)).toBe(true);
    await page.keyboard.press('k');
    await page.keyboard.press('v');
    expect([await view(page).count(), await isZoomed(page), await tool(page)]).toEqual([0, true, '']);
    await page.keyboard.press('v');
    expect(await isZoomed(page)).toBe(true);
    expect(await page.locator('.speaker-view .ink').getAttribute('data-tool')).toBe('');
  });

  test('that ended with a step takes its hint along', async () => {
    const page = await start();
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    expect(await label(page)).toBe('Vergrößert – N führt zurück');
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).toBe('liste 0');
    expect(await label(page)).toBe('');
    await page.keyboard.press('n');
    await page.keyboard.press('Enter');
    await page.keyboard.press('n');
    expect(await label(page)).toBe('Wieder ganz zu sehen');
  });
});

test('what is drawn gets onto paper when the start bar is asked for it', async () => {
  const page = await start('#/liste');
  await page.evaluate(() => {
    window.print = () => {
      dispatchEvent(new Event('beforeprint'));
      const drawn = [...document.querySelectorAll('.ink')].map((svg) => svg.parentElement?.id);
      dispatchEvent(new Event('afterprint'));
      document.body.dataset['printed'] = drawn.join();
    };
  });
  const printed = () => page.evaluate(() => document.body.dataset['printed']);
  const withInk = bar(page).getByRole('button', { name: 'Drucken mit Zeichnungen' });
  await page.keyboard.press('?');
  expect(await withInk.count()).toBe(0);
  await page.keyboard.press('p');
  await page.mouse.move(300, 300);
  await page.mouse.down();
  await page.mouse.move(500, 400);
  await page.mouse.up();
  await page.keyboard.press('p');
  await withInk.click();
  expect(await printed()).toBe('liste');
  await bar(page).getByRole('button', { name: 'Drucken', exact: true }).click();
  await page.keyboard.press('Enter');
  await eventually(printed).toBe('');
  await page.keyboard.press('x');
  await eventually(() => withInk.count()).toBe(0);
  expect(hashOf(page)).toBe('#/liste');
});

describe('without keys of single characters', () => {
  test('the start bar is reached from the help, and leads to the view in place', async () => {
    const page = await start('#/liste');
    await page.keyboard.press('?');
    expect(await bar(page).getByRole('button', { name: 'Sprecheransicht hier' }).count()).toBe(0);
    await page.keyboard.press('?');
    await page.keyboard.press('F1');
    await page.getByRole('checkbox').uncheck();
    await page.getByRole('button', { name: 'Startleiste' }).press('Enter');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await eventually(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Vortragen');
    await bar(page).getByRole('button', { name: 'Sprecheransicht hier' }).press('Enter');
    await view(page).waitFor();
    expect(await view(page).getByRole('button', { name: 'Schwarz' }).count()).toBe(1);
  });

  test('it does so as well where new windows are blocked', async () => {
    const page = await start('', noPopups);
    await page.keyboard.press('s');
    await page.keyboard.press('Escape');
    await bar(page).getByRole('button', { name: 'Sprecheransicht hier' }).click();
    await view(page).waitFor();
  });
});

test('the tool that is on can be read on its button', async () => {
  const { context, open } = await openDeck(steps, size);
  const speaker = await openSpeaker(context, await open());
  await speaker.keyboard.press('z');
  const contrast = await speaker.locator('.speaker-tools [aria-pressed=true]').evaluate((button) => {
    const { color, backgroundColor } = getComputedStyle(button);
    const luminance = (rgb: string) => {
      const [red = 0, green = 0, blue = 0] = (rgb.match(/[\d.]+/g) ?? [])
        .map((part) => Number(part) / 255)
        .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const [low = 0, high = 0] = [luminance(color), luminance(backgroundColor)].sort((a, b) => a - b);
    return (high + 0.05) / (low + 0.05);
  });
  expect(contrast).toBeGreaterThan(7);
});

test.each([
  [640, 360],
  [800, 450],
])(
  'at %i × %i the start bar is one row, hardly higher than the strip that slides leave free',
  async (width, height) => {
    const page = await (await openDeck(inject('exportedHtml'), { viewport: { width, height } })).open();
    await eventually(() => place(page)).toBe('titel 0');
    const tops = await bar(page)
      .locator(':is(a, button)')
      .evaluateAll((all) => all.map((part) => Math.round(part.getBoundingClientRect().top)));
    expect(new Set(tops).size).toBe(1);
    const taken = await bar(page).evaluate((nav) => nav.getBoundingClientRect().height);
    expect(taken).toBeLessThan((height * 52) / 720);
  },
);
