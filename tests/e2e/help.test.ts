import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { guideFor } from '../../src/core/guide.ts';
import { keyLabels, keyNames } from '../../src/shell/key-labels.ts';
import { keyTable, openKeys } from '../../src/talk/keys.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';
import { openReading } from './reading-page.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const dialog = (page: Page) => page.getByRole('dialog', { name: 'Hilfe' });
const toggle = (page: Page) => page.getByRole('checkbox', { name: 'Buchstaben, Ziffern und Zeichen als Tasten' });

const openHelp = async (options?: Parameters<typeof openDeck>[1]) => {
  const page = await (await openDeck(talk, options)).open();
  await eventually(() => place(page)).toBe('titel 0');
  await page.keyboard.press('F1');
  await eventually(() => dialog(page).isVisible()).toBe(true);
  return page;
};

const openSpeaker = async (page: Page) => {
  const opening = page.context().waitForEvent('page');
  await page.keyboard.press('s');
  const speaker = await opening;
  await eventually(() => speaker.locator('[data-connected=true]').count()).toBe(1);
  return speaker;
};

/** Letters and digits alone: neither the source's marks nor what typography makes of quotes and spaces. */
const letters = (text: string) => text.replace(/[^\p{L}\d]+/gu, '');

describe('the help', () => {
  test('lists every key of the table, and says which are of the other window', async () => {
    const page = await openHelp();
    const rows = await dialog(page)
      .locator('tbody tr')
      .evaluateAll((all) =>
        all.map((tr) => [
          [...tr.querySelectorAll('kbd')].map((kbd) => kbd.textContent).join(' '),
          tr.querySelector('td:last-child')?.textContent,
          tr.className,
        ]),
      );
    const labels = keyLabels('de');
    const expected = Object.values({ ...keyTable, ...openKeys })
      .flat()
      .map((binding) => {
        const effect = labels.actions[binding.action];
        const isElsewhere = binding.windows?.includes('show') === false;
        const only = labels.only[binding.windows?.[0] ?? 'show'];
        return [
          keyNames(binding, labels).join(' '),
          isElsewhere ? `${effect} (${only})` : effect,
          isElsewhere ? 'elsewhere' : '',
        ];
      });
    expect(rows).toEqual(expected);
  });

  test('in the speaker view, other keys are of the other window', async () => {
    const page = await (await openDeck(talk)).open();
    await eventually(() => place(page)).toBe('titel 0');
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('F1');
    const elsewhere = speaker.locator('.elsewhere kbd');
    await eventually(() => elsewhere.allTextContents()).toEqual(['O', 'S', 'V', 'L', '/', 'Strg+P', 'Cmd+P', '?']);
  });

  test('has the guide, word for word, and leads to the Technik-Check', async () => {
    const page = await openHelp();
    const guide = (await page.locator('.help-guide').textContent()) ?? '';
    expect(letters(guide)).toBe(
      `AnleitungTechnikCheckBarrierefreiheitStartleiste${letters(guideFor('de').replace(/^\d+\. /gm, ''))}`,
    );
    await dialog(page).getByRole('button', { name: 'Technik-Check' }).click();
    await eventually(() => page.getByRole('dialog', { name: 'Technik-Check' }).isVisible()).toBe(true);
    expect(await page.getByRole('dialog').count()).toBe(1);
  });

  test('can be read on a phone and at 200 % zoom without scrolling to the side', async () => {
    for (const viewport of [
      { width: 320, height: 640 },
      { width: 640, height: 360 },
    ]) {
      const page = await openHelp({ viewport, presents: true });
      const overflow = (selector: string) => page.locator(selector).evaluate((e) => e.scrollWidth - e.clientWidth);
      expect(await overflow('.dialog-content')).toBe(0);
      await page.keyboard.press('Escape');
      await page.keyboard.press('t');
      await eventually(() => page.getByRole('dialog', { name: 'Technik-Check' }).isVisible()).toBe(true);
      expect(await overflow('.dialog-content')).toBe(0);
    }
  });
});

describe('the help of the reading edition', () => {
  test('begins with what its buttons do, has only keys that hold there, and no word about the stage', async () => {
    const page = await openReading(await openDeck(talk));
    const bar = await page.locator('.reading-bar button, .chapter button').allTextContents();
    await page.keyboard.press('F1');
    expect(await dialog(page).getByRole('heading', { level: 2 }).allTextContents()).toEqual(['Lesen', 'Tasten']);
    const named = await dialog(page).locator('li b').allTextContents();
    expect(named.filter((name) => !bar.includes(name))).toEqual(['Weiter bei …']);
    const keys = await dialog(page).locator('td:first-child').allTextContents();
    expect(keys.map((key) => key.trim())).toEqual([
      'D',
      'L',
      '/',
      'Strg+P Cmd+P',
      'F1 H',
      'Pfeil auf Bild auf',
      'Pfeil ab Bild ab',
      'Eingabe',
    ]);
    const text = await dialog(page).textContent();
    expect(text).not.toMatch(/Beamer|Klicker|Sprecheransicht|Liste der Folien|diese Hilfe/);
    expect(text).toContain('In der Suche');
    await dialog(page).getByRole('button', { name: 'Barrierefreiheit' }).press('Enter');
    await eventually(() => page.getByRole('dialog', { name: 'Barrierefreiheit' }).isVisible()).toBe(true);
  });
});

describe('keys of single characters', () => {
  test('can be switched off: letters, digits and signs rest, the others work; a reload remembers', async () => {
    const page = await openHelp();
    await toggle(page).uncheck();
    await page.keyboard.press('Escape');
    await eventually(() => dialog(page).count()).toBe(0);
    const cover = page.locator('.cover');
    for (const key of ['b', '.', 't', '?', 'h']) await page.keyboard.press(key);
    expect([await cover.isVisible(), await page.getByRole('dialog').count()]).toEqual([false, 0]);
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).not.toBe('titel 0');
    await page.reload();
    await eventually(() => place(page)).not.toBe('no show');
    await page.keyboard.press('b');
    await page.keyboard.press('F1');
    await eventually(() => dialog(page).isVisible()).toBe(true);
    expect([await cover.isVisible(), await toggle(page).isChecked()]).toEqual([false, false]);
    await toggle(page).check();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await eventually(() => cover.isVisible()).toBe(true);
  });

  test('hold in both windows at once', async () => {
    const page = await (await openDeck(talk)).open();
    await eventually(() => place(page)).toBe('titel 0');
    const speaker = await openSpeaker(page);
    await speaker.keyboard.press('F1');
    await toggle(speaker).uncheck();
    await speaker.keyboard.press('Escape');
    await speaker.keyboard.press('b');
    await speaker.keyboard.press('PageDown');
    await eventually(() => place(page)).not.toBe('titel 0');
    await page.keyboard.press('Home');
    await eventually(() => place(page)).toBe('titel 0');
    await page.keyboard.press('b');
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).not.toBe('titel 0');
    expect(await page.locator('.cover').isVisible()).toBe(false);
  });

  test('stay off until the next load where nothing can be stored', async () => {
    const before = () =>
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new Error('seeded');
        },
      });
    const page = await openHelp({ before });
    await toggle(page).uncheck();
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await page.keyboard.press('F1');
    await eventually(() => dialog(page).isVisible()).toBe(true);
    expect([await page.locator('.cover').isVisible(), await toggle(page).isChecked()]).toEqual([false, false]);
  });
});
