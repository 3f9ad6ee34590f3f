import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { keptTalk, openSpeaker, spokenPlace } from './both-windows.ts';
import { eventually, hashOf, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

/** As Ctrl+W does; `true` when the browser asks, and is told to stay. */
async function asksBeforeClosing(page: Page): Promise<boolean> {
  const asked = page.waitForEvent('dialog').then(async (dialog) => {
    expect(dialog.type()).toBe('beforeunload');
    await dialog.dismiss();
    return true;
  });
  const closed = page.waitForEvent('close').then(() => false);
  await page.close({ runBeforeUnload: true });
  const answer = await Promise.race([asked, closed]);
  // The other one never comes.
  for (const never of [asked, closed]) never.catch(() => undefined);
  return answer;
}

describe('closing a window by mistake', () => {
  test('is asked about in both windows of a talk, at its last slide too', async () => {
    const { context, open } = await openDeck(steps);
    const show = await open();
    const speaker = await openSpeaker(context, show);
    await walk(show, 'Space', ['liste 0']);
    await speaker.keyboard.press('PageDown');
    await eventually(() => spokenPlace(speaker)).toBe('1/1');
    expect(await asksBeforeClosing(show)).toBe(true);
    expect(await asksBeforeClosing(speaker)).toBe(true);
    expect(await place(show)).toBe('liste 1');
    await walk(show, 'End', ['schluss 0']);
    await eventually(() => spokenPlace(speaker)).toBe('4/0');
    expect(await asksBeforeClosing(speaker)).toBe(true);
    expect(await asksBeforeClosing(show)).toBe(true);
  });

  test('is asked about where the show fills the screen', async () => {
    const { open } = await openDeck(steps);
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await walk(show, 'Space', ['liste 0']);
    await show.keyboard.press('f');
    await eventually(() => show.evaluate(() => document.fullscreenElement !== null)).toBe(true);
    expect(await asksBeforeClosing(show)).toBe(true);
  });

  test('is no question for someone who reads, nor before the talk begins', async () => {
    const { context, open } = await openDeck(steps);
    const reader = await open();
    await eventually(() => place(reader)).toBe('anfang 0');
    await walk(reader, 'Space', ['liste 0', 'liste 1']);
    expect(await asksBeforeClosing(reader)).toBe(false);
    const show = await open('#/anfang');
    const speaker = await openSpeaker(context, show);
    expect(await asksBeforeClosing(speaker)).toBe(false);
    expect(await asksBeforeClosing(show)).toBe(false);
  });

  test('is asked about where the speaker view stands over the slides', async () => {
    const { open } = await openDeck(steps);
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await walk(show, 'Space', ['liste 0']);
    await show.keyboard.press('v');
    expect(await asksBeforeClosing(show)).toBe(true);
    await show.keyboard.press('v');
    expect(await asksBeforeClosing(show)).toBe(false);
  });

  test('on the way to the article: who stays is in the talk again, and all is kept as before', async () => {
    const { context, open } = await openDeck(steps);
    const show = await open();
    await openSpeaker(context, show);
    await show.bringToFront();
    await walk(show, 'Space', ['liste 0']);
    const kept = async () => {
      const { state } = (await keptTalk(show)).snapshot;
      return `${hashOf(show)} ${state['slide']}/${state['step']}`;
    };
    // An address that is typed, or the way back of the browser.
    const asked = show.waitForEvent('dialog');
    const typed = show.evaluate(() => {
      location.hash = '#/lesen';
    });
    await (await asked).dismiss();
    await typed;
    await walk(show, 'Space', ['liste 1']);
    await eventually(kept).toBe('#/liste/1 1/1');
    await show.keyboard.press('l');
    await show.getByRole('button', { name: 'Beim Vortrag bleiben' }).press('Enter');
    expect(await show.locator('.notice').count()).toBe(0);
    await walk(show, 'PageDown', ['liste 2']);
    await eventually(kept).toBe('#/liste/2 1/2');
    await show.keyboard.press('l');
    await show.getByRole('button', { name: 'Lesefassung öffnen' }).click();
    await show.getByRole('button', { name: 'Zum Vortrag' }).click();
    await eventually(() => place(show)).toBe('liste 2');
    expect(await show.evaluate(() => document.activeElement?.textContent)).toBe('Liste');
  });

  test('does not happen by a swipe', async () => {
    const show = await (await openDeck(steps)).open();
    await eventually(() => place(show)).toBe('anfang 0');
    expect(await show.evaluate(() => getComputedStyle(document.documentElement).overscrollBehavior)).toBe('none');
  });
});

describe('while people watch', () => {
  const cursor = (page: Page) =>
    page.evaluate(() => getComputedStyle(document.elementFromPoint(300, 300) ?? document.body).cursor);

  test('a pointer that rests goes away, and comes back when it moves', async () => {
    const { context, open } = await openDeck(steps);
    await context.clock.install();
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await show.mouse.move(300, 300);
    await context.clock.fastForward(10_000);
    expect(await cursor(show)).not.toBe('none');
    await openSpeaker(context, show);
    await show.bringToFront();
    await context.clock.fastForward(2000);
    await show.mouse.move(301, 300);
    await context.clock.fastForward(2000);
    expect(await cursor(show)).not.toBe('none');
    await context.clock.fastForward(1500);
    await eventually(() => cursor(show)).toBe('none');
    await show.mouse.move(300, 300);
    await eventually(() => cursor(show)).not.toBe('none');
    await context.clock.fastForward(3500);
    await eventually(() => cursor(show)).toBe('none');
    await show.keyboard.press('o');
    await eventually(() => cursor(show)).not.toBe('none');
    await show.keyboard.press('v');
    await eventually(() => cursor(show)).not.toBe('none');
    await context.clock.runFor(10_000);
    expect(await cursor(show)).not.toBe('none');
  });

  test('the screen stays on, and may go dark again afterwards', async () => {
    const { context, open } = await openDeck(steps, {
      before: () => {
        const calls: string[] = [];
        const request = async () => {
          calls.push('on');
          return { release: async () => void calls.push('off') };
        };
        Object.defineProperty(navigator, 'wakeLock', { value: { request } });
        Object.defineProperty(window, 'wakeLockCalls', { value: calls });
        Object.defineProperty(document, 'visibilityState', {
          get: () => document.documentElement.getAttribute('data-seen') ?? 'visible',
        });
      },
    });
    const show = await open();
    const calls = () => show.evaluate(() => (window as unknown as { wakeLockCalls: string[] }).wakeLockCalls.join(' '));
    const setSeen = (state: string) =>
      show.evaluate((seen) => {
        document.documentElement.setAttribute('data-seen', seen);
        document.dispatchEvent(new Event('visibilitychange'));
      }, state);
    await eventually(() => place(show)).toBe('anfang 0');
    expect(await calls()).toBe('');
    const speaker = await openSpeaker(context, show);
    await eventually(calls).toBe('on');
    await setSeen('hidden');
    await eventually(calls).toBe('on off');
    await setSeen('visible');
    await eventually(calls).toBe('on off on');
    await speaker.close();
    await eventually(calls).toBe('on off on off');
  });

  test('the screen stays on where that was refused at first, or taken back by the system', async () => {
    const { context, open } = await openDeck(steps, {
      before: () => {
        const locks: { released: boolean; release: () => Promise<void> }[] = [];
        const request = async () => {
          locks.push({ released: false, release: async () => undefined });
          if (locks.length === 1) throw new DOMException('low', 'NotAllowedError');
          return locks.at(-1);
        };
        Object.defineProperty(navigator, 'wakeLock', { value: { request } });
        Object.defineProperty(window, 'wakeLocks', { value: locks });
      },
    });
    await context.clock.install();
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await show.keyboard.press('v');
    const count = (act?: 'release') =>
      show.evaluate((release) => {
        const locks = (window as unknown as { wakeLocks: { released: boolean }[] }).wakeLocks;
        const last = locks.at(-1);
        if (release !== undefined && last !== undefined) last.released = true;
        return locks.length;
      }, act);
    await context.clock.runFor(1500);
    await eventually(() => count()).toBe(1);
    await context.clock.runFor(6000);
    await eventually(() => count()).toBe(2);
    await context.clock.runFor(20_000);
    expect(await count('release')).toBe(2);
    await context.clock.runFor(6000);
    await eventually(() => count()).toBe(3);
  });
});
