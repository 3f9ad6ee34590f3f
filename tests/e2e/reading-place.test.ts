import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { keptTalk } from './both-windows.ts';
import { exportText } from './export-text.ts';
import { eventually, hashOf, place, useOfflineBrowser } from './offline-browser.ts';
import { openReading } from './reading-page.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const phone = { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true };

/** The slide at the top of the window, and how far its top is above it. */
const top = (page: Page) =>
  page.evaluate(() => {
    const slide = document.elementFromPoint(innerWidth / 2, 160)?.closest('.slide');
    return { slide: slide?.id, above: Math.round(slide?.getBoundingClientRect().top ?? 0) };
  });
const toTalk = (page: Page) => page.getByRole('button', { name: 'Zum Vortrag' });
const paragraph = '#fokus-kommune .notes p:nth-of-type(2)';
const scrollTo = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.scrollIntoView(), selector);
const isSeen = (page: Page) =>
  page.locator(paragraph).evaluate((part) => {
    const box = part.getBoundingClientRect();
    return box.bottom > 60 && box.top < innerHeight;
  });

describe('on a phone', () => {
  test('a file begins with the reading edition, upright and lying, and a turn keeps the paragraph', async () => {
    const page = await openReading(await openDeck(talk, phone), '');
    expect(hashOf(page)).toBe('#/lesen');
    await scrollTo(page, paragraph);
    await eventually(() => hashOf(page)).toBe('#/lesen/fokus-kommune');
    for (const [width, height] of [
      [844, 390],
      [390, 844],
    ] as const) {
      await page.setViewportSize({ width, height });
      await eventually(() => page.evaluate(() => innerWidth)).toBe(width);
      await eventually(() => isSeen(page)).toBe(true);
      expect(hashOf(page)).toBe('#/lesen/fokus-kommune');
    }
    const lying = await openDeck(talk, { ...phone, viewport: { width: 844, height: 390 } });
    await openReading(lying, '#/ziele');
  });

  test('the way back of the browser leads from the talk to the text, and forward to the talk', async () => {
    const page = await openReading(await openDeck(talk, phone), '#/leitlinien');
    expect(hashOf(page)).toBe('#/lesen/leitlinien');
    await toTalk(page).tap();
    await eventually(() => place(page)).toBe('leitlinien 0');
    await page.goBack();
    await toTalk(page).waitFor();
    expect(hashOf(page)).toBe('#/lesen/leitlinien');
    await page.goForward();
    await eventually(() => place(page)).toBe('leitlinien 0');
  });
});

describe('between the talk and the text', () => {
  test('the talk is the same one, however often somebody goes there and back', async () => {
    const page = await (await openDeck(talk)).open();
    await eventually(() => place(page)).toBe('titel 0');
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).toBe('querschnittsaufgabe 0');
    const talkOf = async () => {
      const { token, state } = (await keptTalk(page)).snapshot;
      return [token, state['startedAt']];
    };
    const before = await talkOf();
    for (let round = 0; round < 4; round += 1) {
      await page.keyboard.press('l');
      await toTalk(page).waitFor();
      await scrollTo(page, '#ziele');
      await page.goBack();
      await eventually(() => place(page)).toBe('querschnittsaufgabe 0');
      expect(await talkOf()).toEqual(before);
    }
    // Typed, and back by the button: the talk goes on where somebody has read.
    await page.evaluate(() => {
      location.hash = '#/lesen';
    });
    await toTalk(page).waitFor();
    await scrollTo(page, '#ziele');
    await eventually(() => hashOf(page)).toBe('#/lesen/ziele');
    await toTalk(page).click();
    await eventually(() => place(page)).toBe('ziele 0');
    expect(await talkOf()).toEqual(before);
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('Ziele');
  });
});

describe('the place', () => {
  test('within a slide is kept over a reload', async () => {
    const page = await openReading(await openDeck(talk, { viewport: { width: 1280, height: 500 } }), '#/lesen');
    await scrollTo(page, paragraph);
    await eventually(() => hashOf(page)).toBe('#/lesen/fokus-kommune');
    const before = await top(page);
    await page.reload();
    await toTalk(page).waitFor();
    await eventually(async () => Math.abs((await top(page)).above - before.above) < 24).toBe(true);
    expect(await isSeen(page)).toBe(true);
  });

  test('is what it was when the browser goes back to it, and stays with names that lead nowhere', async () => {
    const page = await openReading(await openDeck(talk));
    const link = page.getByRole('link', { name: 'Ziele' });
    await link.press('Enter');
    await eventually(() => hashOf(page)).toBe('#/lesen/ziele');
    await page.goBack();
    await eventually(() => link.evaluate((part) => part.getBoundingClientRect().top > 0)).toBe(true);
    expect(await page.evaluate(() => scrollY)).toBeLessThan(1500);
    await page.evaluate(() => {
      location.hash = '#gibt-es-nicht';
    });
    expect(await toTalk(page).count()).toBe(1);
  });
});

test('all slides have one left edge and one width, and a deck of one slide has no contents to open', async () => {
  const folder = await temporaryFolder({
    'kurz.md': '# A\n\n---\n\n## B\n\n---\n\n## C\n\nEin Satz, der länger ist als die anderen.\n\n--\n\n## D',
  });
  const page = await openReading(await openDeck(await exportText(folder, 'kurz.md')));
  const boxes = await page
    .locator('.slide:not(#a)')
    .evaluateAll((all) => all.map((slide) => slide.getBoundingClientRect()).map(({ x, width }) => `${x} ${width}`));
  expect(new Set(boxes).size).toBe(1);
  const one = await temporaryFolder({ 'eine.md': '# Eine Folie' });
  const alone = await openReading(
    await openDeck(await exportText(one, 'eine.md'), { viewport: { width: 390, height: 844 } }),
  );
  expect(await alone.getByRole('button', { name: 'Inhalt' }).count()).toBe(0);
});
