import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { connected, openSpeaker } from './both-windows.ts';
import { eventually, hashOf, place, useOfflineBrowser } from './offline-browser.ts';
import { openReading, reached } from './reading-page.ts';
import { doAllDeeds, readOnWhileWatched, showDeeds, showTable } from './show-deeds.ts';
import { buttonOf, doSpeakerDeeds, resetTime, speakerButtons, speakerTable } from './speaker-deeds.ts';
import { named, openAndLeave, tabTo, walkWithKeys, walkWithTab } from './walker.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const wide = { viewport: { width: 1280, height: 720 } };

async function openShow(hash = ''): Promise<Page> {
  const page = await (await openDeck(talk, wide)).open(hash);
  await eventually(() => place(page)).not.toBe('no show');
  return page;
}

/** In the help, as somebody does who dictates. */
async function switchLettersOff(page: Page): Promise<void> {
  await page.keyboard.press('F1');
  await tabTo(page, page.getByRole('checkbox'));
  await page.keyboard.press('Space');
  await page.keyboard.press('Escape');
  await eventually(() => page.getByRole('dialog').count()).toBe(0);
}

async function stubPrint(page: Page): Promise<() => Promise<boolean>> {
  await page.evaluate(() => {
    window.print = () => document.body.setAttribute('data-printed', '');
  });
  return () => page.evaluate(() => document.body.hasAttribute('data-printed'));
}

describe('in the show, by keyboard alone', () => {
  test('every action is done by each of its keys', async () => {
    const page = await openShow('#/ziele');
    const walker = walkWithKeys(page, showTable);
    await doAllDeeds(walker);
    for (const { action, keys } of showTable) {
      for (const key of keys.slice(1)) {
        await showDeeds[action as keyof typeof showDeeds](walker, () => walker.pressKey(key));
      }
    }
  });

  test('every action is done with single letters switched off, by Tab and buttons', async () => {
    const page = await openShow('#/ziele');
    await switchLettersOff(page);
    await page.keyboard.press('b');
    expect(await page.locator('.cover').isVisible()).toBe(false);
    const walker = walkWithTab(page);
    await walker.act('pen');
    await eventually(() => page.locator('.pointing-label').textContent()).toBe(
      'Stift an – Esc beendet, Strg+Z macht rückgängig',
    );
    await walker.leave();
    await doAllDeeds(walker);
  });

  test('every entry of the start bar, the arrows, the list of slides, a map, help and statement', async () => {
    const page = await openShow();
    const walker = walkWithTab(page);
    const menu = page.getByRole('navigation', { name: 'Start', exact: true });
    const isPrinted = await stubPrint(page);
    await walker.press(named(menu, 'Drucken'));
    await walker.press(page.getByRole('button', { name: /^Folien/ }));
    await eventually(isPrinted).toBe(true);
    await openAndLeave(walker, 'Technik-Check', () => walker.press(named(menu, 'Technik-Check')));
    await openAndLeave(walker, 'Alle Funktionen', () => walker.press(named(menu, 'Mehr …')));
    await openAndLeave(walker, 'Barrierefreiheit', async () => {
      await walker.press(named(menu, 'Hilfe'));
      await walker.press(named(page, 'Barrierefreiheit'));
    });
    const [speaker] = await Promise.all([
      page.context().waitForEvent('page'),
      walker.press(named(menu, 'Sprecheransicht')),
    ]);
    await connected(speaker);
    await speaker.close();
    await walker.press(named(menu, 'Vortragen'));
    await eventually(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);

    await walker.press(named(page, 'Nächste Folie'));
    await eventually(() => place(page)).toBe('querschnittsaufgabe 0');
    await page.keyboard.press('Shift+Tab');
    const onMap = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));
    await tabTo(page, page.getByRole('button', { name: 'Bielefeld' }), 'Shift+Tab');
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowDown');
    await eventually(onMap).toBe('Gütersloh, Kreis Gütersloh');
    await page.keyboard.press('Escape');
    await eventually(onMap).toBe(null);

    for (const [typed, expected] of [
      ['6', 'ziele 0'],
      ['gnetzwerk', 'zeitleiste 0'],
      ['g8', 'erklaerung-2012 0'],
    ] as const) {
      for (const key of typed) await page.keyboard.press(key);
      await page.keyboard.press('Enter');
      await eventually(() => place(page)).toBe(expected);
    }
    await walker.press(named(page, 'Folie darüber'));
    await eventually(() => place(page)).toBe('zeitleiste 0');
    await walker.press(named(page, 'Folie darunter'));
    await eventually(() => place(page)).toBe('erklaerung-2012 0');

    await page.keyboard.press('?');
    await walker.press(menu.getByRole('link', { name: 'Lesen' }));
    await readOnWhileWatched(walker);
    await eventually(() => hashOf(page)).toBe('#/lesen/erklaerung-2012');
  });
});

describe('in the speaker view, by keyboard alone', () => {
  /** Without letters: its button, else a key that is none. */
  const actWithout = (page: Page) => {
    const walker = { ...walkWithTab(page), act: async () => undefined };
    const keys = walkWithKeys(page, speakerTable);
    const act = (action: (typeof speakerTable)[number]['action']) =>
      speakerButtons[action] === undefined ? keys.act(action) : walker.press(buttonOf(page, action));
    return { walker, act };
  };

  test('every action is done by its key, and without letters by buttons; only the window and its colours are the show’s', async () => {
    const show = await openShow('#/ziele');
    const page = await openSpeaker(show.context(), show);
    const keys = walkWithKeys(page, speakerTable);
    expect(await doSpeakerDeeds({ walker: keys, show, act: keys.act })).toEqual([]);
    await switchLettersOff(page);
    const { walker, act } = actWithout(page);
    const isPossible = (action: string) => !['fullscreen', 'scheme'].includes(action);
    expect(await doSpeakerDeeds({ walker, show, act }, isPossible)).toEqual(['fullscreen', 'scheme']);
    await resetTime({ walker });
  });

  test('in place, each of its buttons works, and leads back', async () => {
    const page = await openShow('#/ziele');
    await page.keyboard.press('v');
    const { walker, act } = actWithout(page);
    const isPossible = (action: string) => action in speakerButtons;
    await doSpeakerDeeds({ walker, show: page, act }, isPossible);
    await resetTime({ walker });
    await walker.press(named(page, 'Folien zeigen'));
    await eventually(() => place(page)).toBe('leitlinien 0');
  });
});

describe('in the reading edition, by keyboard alone', () => {
  const search = async (page: Page, ...keys: readonly string[]) => {
    await page.getByRole('combobox').waitFor();
    for (const key of keys) await page.keyboard.press(key);
  };

  test('every control is reached, with letters and without', async () => {
    const deck = await openDeck(talk, { ...wide, viewport: { width: 900, height: 700 } });
    const page = await openReading(deck);
    const walker = walkWithTab(page);
    const bar = page.getByRole('navigation', { name: 'Lesefassung' });
    await page.keyboard.press('/');
    await search(page, ...'kommune beratung', 'Enter');
    expect(await reached(page)).toMatch(/^Viele Kommunen/);
    await page.keyboard.press('/');
    await search(page, 'Enter');
    expect(await reached(page)).toMatch(/^Der zweite Satz/);
    await page.keyboard.press('l');
    await eventually(() => place(page)).toBe('fokus-kommune 0');
    await page.keyboard.press('l');
    await bar.waitFor();
    expect(hashOf(page)).toBe('#/lesen/fokus-kommune');
    const isDark = () => page.evaluate(() => document.documentElement.dataset['scheme']);
    await page.keyboard.press('d');
    await eventually(isDark).toBe('dark');

    await switchLettersOff(page);
    await page.keyboard.press('/');
    expect(await page.getByRole('dialog').count()).toBe(0);
    await page.keyboard.press('Control+Home');
    await walker.press(named(bar, 'Mehr'));
    await walker.press(named(bar, 'Dunkle Farben'));
    await eventually(isDark).toBe('light');
    const isPrinted = await stubPrint(page);
    await walker.press(named(bar, 'Drucken'));
    await page.keyboard.press('Enter');
    await eventually(isPrinted).toBe(true);
    await openAndLeave(walker, 'Barrierefreiheit', async () => {
      await walker.press(named(bar, 'Hilfe'));
      await walker.press(named(page.getByRole('dialog'), 'Barrierefreiheit'));
    });
    await tabTo(page, named(bar, 'Suchen'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await search(page, ...'schulterschluss', 'Enter');
    expect(await reached(page)).toMatch(/^Vernetzung der Kommunen/);
    await tabTo(page, page.getByRole('button', { name: 'Link kopieren: Folie 6: Ziele' }), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('radio').first());
    await page.keyboard.press('ArrowDown');
    await tabTo(page, named(page.getByRole('dialog'), 'Kopieren'), 'Shift+Tab');
    await page.keyboard.press('Enter');
    await eventually(() => page.getByRole('dialog').getByRole('status').textContent()).toBe('Kopiert');
    await page.keyboard.press('Escape');
    await walker.press(page.locator('#zeitleiste').getByRole('link', { name: 'NRW' }));
    expect(await reached(page)).toMatch(/^NRWNordrhein-Westfalen/);
    await walker.press(page.getByRole('link', { name: 'Zurück zum Text' }));
    await eventually(() => hashOf(page)).toMatch(/^#\/lesen\/zeitleiste\/\d+$/);

    await eventually(() => page.evaluate(() => localStorage.getItem('deck:kommunen-im-fokus:read'))).toBe('zeitleiste');

    const again = await openReading(deck);
    const next = walkWithTab(again);
    await next.press(again.getByRole('button', { name: /^Weiter bei Folie 7/ }));
    expect(await reached(again)).toBe('Wie das Netzwerk entstand');
    await again.keyboard.press('Control+Home');
    // Browsers move there, and go on moving over what comes in between.
    await eventually(() => again.evaluate(() => scrollY)).toBe(0);
    await tabTo(again, named(again, 'Inhalt'));
    await again.keyboard.press('Enter');
    await next.press(again.locator('.contents').getByRole('link', { name: 'Leitlinien' }));
    expect(await reached(again)).toBe('Leitlinien');
    await tabTo(again, named(again, 'Zum Vortrag'), 'Shift+Tab');
    await again.keyboard.press('Enter');
    await eventually(() => place(again)).not.toBe('no show');
  });
});
