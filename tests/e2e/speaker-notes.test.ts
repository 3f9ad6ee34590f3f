import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { connected } from './both-windows.ts';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportPlanned } from './planned-html.ts';
import { button, openBothWindows, speakerPlace } from './speaker-page.ts';

const { openDeck } = useOfflineBrowser();
let planned: string;
beforeAll(async () => {
  planned = (await exportPlanned()).planned;
});

describe('notes', () => {
  const size = (page: Page) =>
    page.locator('.speaker-notes-text').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

  test('grow and shrink by key and button, and stay so after a reload', async () => {
    const { speaker } = await openBothWindows(openDeck, planned);
    const usual = await size(speaker);
    await speaker.keyboard.press('-');
    expect(await size(speaker)).toBeLessThan(usual);
    const sizes = new Set<number>();
    for (let i = 0; i < 6; i++) {
      sizes.add(await size(speaker));
      await button(speaker, 'Notizen größer').click();
    }
    await speaker.keyboard.press('+');
    expect(sizes.size).toBe(6);
    const largest = await size(speaker);
    expect(largest / usual).toBeGreaterThan(2.5);
    expect(await button(speaker, 'Notizen größer').getAttribute('aria-disabled')).toBe('true');
    await speaker.keyboard.press('-');
    const kept = await size(speaker);
    await speaker.reload();
    await connected(speaker);
    expect(await size(speaker)).toBe(kept);
  });

  test('change their size where storage throws', async () => {
    const { speaker } = await openBothWindows(openDeck, planned, {
      before: () => {
        Object.defineProperty(window, 'localStorage', {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      },
    });
    const usual = await size(speaker);
    await speaker.keyboard.press('+');
    expect(await size(speaker)).toBeGreaterThan(usual);
  });

  test('are in step with the slide where the author marked them', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    const parts = () =>
      speaker.locator('.notes-part').evaluateAll((all) => {
        const words = (part: Element) => part.textContent?.replace(/\s+/g, ' ').trim();
        return all.map((part) => `${(part as HTMLElement).dataset['state']}: ${words(part)}`);
      });
    expect(await speaker.locator('.notes-progress').isVisible()).toBe(false);
    const words = ['Vorweg.', 'Zum ersten Punkt. EinsZwei,', 'und noch zweiDrei'];
    const seen = [];
    for (const at of ['2 0', '2 1', '2 2']) {
      await show.keyboard.press('Space');
      await eventually(() => speakerPlace(speaker)).toBe(at);
      seen.push(await parts(), await speaker.locator('.notes-progress').textContent());
    }
    const marked = (...states: readonly string[]) => states.map((state, index) => `${state}: ${words[index]}`);
    expect(seen).toEqual([
      marked('now', 'later', 'later'),
      'Teil 1 von 3',
      marked('said', 'now', 'later'),
      'Teil 2 von 3',
      marked('said', 'said', 'now'),
      'Teil 3 von 3',
    ]);
    const list = speaker.locator('.notes-part').nth(2).locator('ol');
    expect(await list.getAttribute('start')).toBe('2');
    expect(await list.locator('li').evaluateAll((all) => all.map(({ className }) => className))).toEqual([
      'continued',
      '',
    ]);
  });

  test('lead to a slide by their links, and leave the view where it is', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await speaker.getByRole('link', { name: 'Drei' }).click();
    await eventually(() => place(show)).toBe('schluss 0');
    expect(new URL(speaker.url()).hash).toMatch(/^#speaker/);
  });

  test('bring the current part into view, however large they are', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned, {
      viewport: { width: 800, height: 600 },
      reducedMotion: 'reduce',
    });
    for (let i = 0; i < 6; i++) await speaker.keyboard.press('+');
    await show.keyboard.press('End');
    await show.keyboard.press('Home');
    const isInView = (index: number) =>
      speaker
        .locator('.notes-part')
        .nth(index)
        .evaluate((part) => {
          const frame = part.parentElement?.getBoundingClientRect();
          const { top } = part.getBoundingClientRect();
          return frame !== undefined && top >= frame.top - 1 && top < frame.bottom - 20;
        });
    await walk(show, 'Space', ['liste 0']);
    await eventually(() => isInView(0)).toBe(true);
    expect(await isInView(2)).toBe(false);
    await walk(show, 'Space', ['liste 1', 'liste 2']);
    await eventually(() => isInView(2)).toBe(true);
    await walk(show, 'Backspace', ['liste 1', 'liste 0']);
    await eventually(() => isInView(0)).toBe(true);
  });
});
