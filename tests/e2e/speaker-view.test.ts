import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportPlanned } from './planned-html.ts';
import { button, openBothWindows, speakerPlace, textOf } from './speaker-page.ts';

const { openDeck } = useOfflineBrowser();
let planned: string;
beforeAll(async () => {
  planned = (await exportPlanned()).planned;
});

const pressed = (page: Page) => page.locator('.speaker-screens [aria-pressed="true"] span').allTextContents();

describe('the picture', () => {
  test('frozen, the speaker looks ahead while the audience keeps its slide', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await eventually(() => textOf(speaker, 'audience')).toBe('Publikum sieht: diese Folie');
    await button(speaker, 'Einfrieren').click();
    await eventually(() => textOf(speaker, 'audience')).toBe('Publikum sieht: weiterhin Folie 2');
    expect(await pressed(speaker)).toEqual(['Einfrieren']);
    await speaker.keyboard.press('End');
    await eventually(() => speakerPlace(speaker)).toBe('5 0');
    expect(await textOf(speaker, 'audience')).toBe('Publikum sieht: weiterhin Folie 2');
    expect(await show.locator('.slide-number-a').textContent()).toBe('2');
    await speaker.keyboard.press('e');
    await eventually(() => place(show)).toBe('schluss 0');
    await eventually(() => pressed(speaker)).toEqual([]);
  });

  test('frozen, black and white lie over it and leave it as it is', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await speaker.keyboard.press('e');
    await speaker.keyboard.press('End');
    for (const [key, name] of [
      ['b', 'schwarzes'],
      ['w', 'weißes'],
    ] as const) {
      await speaker.keyboard.press(key);
      await eventually(() => textOf(speaker, 'audience')).toBe(`Publikum sieht: ${name} Bild`);
    }
    expect(await show.locator('.slide-number-a').textContent()).toBe('2');
    await speaker.keyboard.press('w');
    await eventually(() => textOf(speaker, 'audience')).toBe('Publikum sieht: weiterhin Folie 2');
    expect(await show.locator('.slide-number-a').textContent()).toBe('2');
    expect(await speakerPlace(speaker)).toBe('5 0');
  });

  test('after a long sleep of the machine raises no alarm', async () => {
    const { speaker } = await openBothWindows(openDeck, planned);
    const alarms = await speaker.evaluate(async () => {
      const heard: (string | null)[] = [];
      const alarm = document.querySelector('.speaker-alarm');
      if (alarm !== null) new MutationObserver(() => heard.push(alarm.textContent)).observe(alarm, { childList: true });
      const { now } = Date;
      Date.now = () => now() + 60_000;
      document.dispatchEvent(new Event('visibilitychange'));
      // What has changed by now is told to observers first.
      await Promise.resolve();
      return heard;
    });
    expect(alarms).toEqual([]);
  });

  test('black and white are said, and one key brings the slide back', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    const cover = () => show.locator('.cover').evaluate((element) => (element as HTMLElement).dataset['screen']);
    const before = await button(speaker, 'Schwarz').boundingBox();
    await button(speaker, 'Schwarz').click();
    await eventually(() => textOf(speaker, 'audience')).toBe('Publikum sieht: schwarzes Bild');
    await eventually(cover).toBe('black');
    expect(await button(speaker, 'Schwarz').boundingBox()).toEqual(before);
    await button(speaker, 'Weiß').click();
    await eventually(() => textOf(speaker, 'audience')).toBe('Publikum sieht: weißes Bild');
    await eventually(() => pressed(speaker)).toEqual(['Weiß']);
    await speaker.keyboard.press('Escape');
    await eventually(cover).toBe('live');
    await eventually(() => pressed(speaker)).toEqual([]);
  });

  test('cannot be switched without a show, but pages are turned', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await show.close();
    await speaker.getByRole('alert').filter({ hasText: 'Keine Verbindung' }).waitFor();
    await speaker.keyboard.press('b');
    expect(await pressed(speaker)).toEqual([]);
    expect(await button(speaker, 'Schwarz').isDisabled()).toBe(true);
    await speaker.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
  });

  test('F5 does not load the window anew, F fills the screen with it', async () => {
    const { speaker } = await openBothWindows(openDeck, planned);
    await speaker.evaluate(() => {
      document.documentElement.dataset['same'] = '';
      addEventListener('keydown', (event) => {
        if (event.defaultPrevented) document.documentElement.dataset['same'] += `${event.key} `;
      });
    });
    await speaker.keyboard.press('F5');
    await speaker.keyboard.press('Shift+F5');
    await speaker.keyboard.press('f');
    await eventually(() => speaker.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await speaker.evaluate(() => document.documentElement.dataset['same'])).toBe('F5 F5 f ');
  });
});

describe('a click of the mouse', () => {
  test.each(['Einfrieren', 'Stift', 'Zurücksetzen'])('on »%s« leaves Space to turn the page', async (name) => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await button(speaker, name).click();
    await speaker.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 1');
    expect(await pressed(speaker)).toEqual(name === 'Einfrieren' ? [name] : []);
    await button(speaker, 'Schwarz').press('Space');
    await eventually(() => pressed(speaker)).toEqual(['Schwarz']);
  });
});

describe('the list of slides', () => {
  test.each(['speaker', 'show'] as const)('leads to a slide by number, word or umlaut: %s', async (name) => {
    const both = await openBothWindows(openDeck, planned);
    const page = both[name];
    const bothAt = async (shown: string, spoken: string) => {
      await eventually(() => place(both.show)).toBe(shown);
      await eventually(() => speakerPlace(both.speaker)).toBe(spoken);
    };
    const dialog = page.getByRole('dialog', { name: 'Zu einer Folie' });
    const options = () => dialog.getByRole('option').allTextContents();
    await page.keyboard.press('3');
    expect(await dialog.getByRole('combobox').inputValue()).toBe('3');
    await page.keyboard.press('Enter');
    await bothAt('oben 0', '3 0');
    await page.keyboard.press('g');
    expect(await options()).toHaveLength(5);
    expect(await dialog.locator('[aria-current="true"]').textContent()).toBe('3Obenaktuelle Folie');
    await page.keyboard.type('UEBUNG unt');
    expect(await options()).toEqual(['4Übung ganz unten']);
    await page.keyboard.press('Enter');
    await bothAt('unten 0', '4 0');
    await page.keyboard.press('g');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await bothAt('schluss 0', '5 0');
    await page.keyboard.press('g');
    await page.keyboard.type('nirgends');
    await dialog.getByText('Keine Folie gefunden.').waitFor();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    expect(await place(both.show)).toBe('schluss 0');
  });

  test('is not cut on a phone', async () => {
    const { show } = await openBothWindows(openDeck, planned);
    await show.setViewportSize({ width: 360, height: 700 });
    await walk(show, 'Space', ['liste 0', 'liste 1', 'liste 2', 'oben 0', 'unten 0']);
    await show.keyboard.press('g');
    const list = show.getByRole('listbox');
    await list
      .locator('span')
      .nth(7)
      .evaluate((title) => title.append(' zur Öffentlichkeitsarbeit'));
    expect(await list.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
  });

  test('opens by its button and takes a click; the keys of a clicker turn no slide meanwhile', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await button(speaker, 'Folien').click();
    await speaker.keyboard.press('PageDown');
    await speaker.getByRole('option', { name: 'Liste' }).and(speaker.locator('[aria-selected="true"]')).waitFor();
    expect(await place(show)).toBe('anfang 0');
    await speaker.getByRole('option', { name: 'Schluss' }).click();
    await eventually(() => place(show)).toBe('schluss 0');
    await speaker.keyboard.press('Space');
    expect(await speaker.getByRole('dialog').count()).toBe(0);
    await button(speaker, 'Folien').press('Enter');
    await speaker.keyboard.press('Escape');
    await speaker.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await speaker.evaluate(() => document.activeElement?.textContent)).toMatch(/^Folien/);
  });
});
