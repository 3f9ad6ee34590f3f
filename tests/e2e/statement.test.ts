import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { statementFor } from '../../src/core/accessibility-statement.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
/** Letters and digits alone: neither the source's marks nor what typography makes of quotes and spaces. */
const letters = (text: string | null) => (text ?? '').replace(/[^\p{L}\d]+/gu, '');
const statement = letters(statementFor({ lang: 'de' }));
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Barrierefreiheit' });

const openFromHelp = async (page: Page) => {
  await page.keyboard.press('F1');
  await page.getByRole('button', { name: 'Barrierefreiheit' }).press('Enter');
  await eventually(() => dialog(page).locator('.dialog-content').textContent().then(letters)).toBe(statement);
};

describe('the accessibility statement', () => {
  test('is a dialog of the help, in the show and in the speaker view, which do not show it otherwise', async () => {
    const page = await (await openDeck(talk)).open();
    await eventually(() => place(page)).toBe('titel 0');
    expect(await page.locator('.appendix').isVisible()).toBe(false);
    await openFromHelp(page);
    const levels = await dialog(page)
      .getByRole('heading')
      .evaluateAll((all) => all.map(({ localName }) => localName));
    expect(levels).toEqual(['h1', 'h2', 'h2', 'h2', 'h2']);
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).count()).toBe(0);
    const [speaker] = await Promise.all([page.context().waitForEvent('page'), page.keyboard.press('s')]);
    await eventually(() => speaker.locator('[data-connected=true]').count()).toBe(1);
    expect(await speaker.locator('.appendix').isVisible()).toBe(false);
    await openFromHelp(speaker);
  });

  test('ends the reading edition, and the table of contents leads to it without leaving the edition', async () => {
    const page = await (await openDeck(talk, { viewport: { width: 320, height: 640 } })).open('#/lesen');
    const heading = page.getByRole('heading', { name: 'Barrierefreiheit', exact: true });
    await page.locator('.contents a', { hasText: 'Barrierefreiheit' }).press('Enter');
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(new URL(page.url()).hash).toMatch(/^#\/lesen/);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });

  test('has an address', async () => {
    const page = await (await openDeck(talk)).open('#/lesen/barrierefreiheit');
    const heading = page.getByRole('heading', { name: 'Barrierefreiheit', exact: true });
    await eventually(() => heading.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await heading.evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(400);
  });

  test('is there without script', async () => {
    const page = await (await openDeck(talk, { javaScriptEnabled: false })).open();
    await page.locator('.contents a', { hasText: 'Barrierefreiheit' }).click();
    // biome-ignore lint/performance/useDomNodeTextContent: what is seen is what this is about.
    expect(letters(await page.locator('.statement').innerText())).toBe(`Barrierefreiheit${statement}`);
    expect(await page.locator('.statement').evaluate((element) => element.getBoundingClientRect().top)).toBeLessThan(
      400,
    );
  });
});
