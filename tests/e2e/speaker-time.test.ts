import type { BrowserContext } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportPlanned } from './planned-html.ts';
import { button, openBothWindows, speakerPlace, startOfTalk, textOf } from './speaker-page.ts';

const { openDeck } = useOfflineBrowser();
let plain: string;
let planned: string;
beforeAll(async () => {
  ({ plain, planned } = await exportPlanned());
});

async function pass(context: BrowserContext, time: string): Promise<void> {
  await context.clock.fastForward(time);
  await context.clock.runFor(1200);
}

describe('time and pace', () => {
  test('says how the talk keeps to its plan, and how long the slide may take', async () => {
    const { context, show, speaker } = await openBothWindows(openDeck, planned);
    await context.clock.pauseAt(new Date(startOfTalk.getTime() + 60_000));
    expect(await textOf(speaker, 'state')).toBe('Startet beim Blättern');
    expect([await textOf(speaker, 'remaining'), await textOf(speaker, 'pace')]).toEqual(['noch 5:00', '']);
    await button(speaker, 'Starten').click();
    await eventually(() => textOf(speaker, 'pace')).toBe('im Plan');
    await pass(context, '00:30');
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
    await eventually(() => textOf(speaker, 'pace')).toMatch(/^0:2[789] vor dem Plan$/);
    await pass(context, '01:09');
    await eventually(() => textOf(speaker, 'pace')).toBe('im Plan');
    expect(await textOf(speaker, 'slide-time')).toMatch(/^Folie 1:1[0-2] von 1:10$/);
    await pass(context, '02:30');
    await eventually(() => textOf(speaker, 'pace')).toMatch(/^2:0\d hinter dem Plan$/);
    await pass(context, '02:00');
    await eventually(() => textOf(speaker, 'remaining')).toMatch(/^1:1\d über der Zeit$/);
  });

  test('shows clock and time of the talk alone where there is no plan', async () => {
    const { show, speaker } = await openBothWindows(openDeck, plain);
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
    for (const part of ['remaining', 'pace', 'slide-time']) {
      expect(await speaker.locator(`.speaker-${part}`).isVisible()).toBe(false);
    }
    expect(await speaker.locator('.speaker-clock').isVisible()).toBe(true);
  });

  test('counts a frozen talk where the audience sees it', async () => {
    const { context, show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await speaker.keyboard.press('e');
    await speaker.keyboard.press('End');
    await eventually(() => speakerPlace(speaker)).toBe('5 0');
    await pass(context, '01:20');
    await eventually(() => textOf(speaker, 'pace')).toBe('im Plan');
  });

  test('stops, says so unmistakably, and goes on', async () => {
    const { context, show, speaker } = await openBothWindows(openDeck, planned);
    const timer = () => speaker.getByRole('timer').textContent();
    await walk(show, 'Space', ['liste 0']);
    await pass(context, '01:00');
    await speaker.keyboard.press('u');
    await eventually(() => textOf(speaker, 'state')).toBe('Angehalten');
    // The word stands in the place of the clock's name, not over it.
    const name = speaker.locator('.speaker-times dt');
    expect(await name.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    const stopped = await timer();
    await pass(context, '10:00');
    expect(await timer()).toBe(stopped);
    await button(speaker, 'Fortsetzen').click();
    await eventually(() => textOf(speaker, 'state')).toBe('');
    await pass(context, '01:00');
    await eventually(timer).toMatch(/^2:0\d$/);
    await button(speaker, 'Anhalten').waitFor();
  });

  test('a reset is taken back in the same place, even when the clock runs again', async () => {
    const { context, show, speaker } = await openBothWindows(openDeck, planned);
    const timer = () => speaker.getByRole('timer').textContent();
    await walk(show, 'Space', ['liste 0']);
    await pass(context, '12:00');
    await eventually(timer).toMatch(/^12:0\d$/);
    const box = await button(speaker, 'Zurücksetzen').boundingBox();
    await button(speaker, 'Zurücksetzen').click();
    await eventually(timer).toBe('0:00');
    const undo = await button(speaker, 'Zurücksetzen rückgängig').boundingBox();
    expect([undo?.x, undo?.y]).toEqual([box?.x, box?.y]);
    await walk(show, 'Space', ['liste 1']);
    await button(speaker, 'Zurücksetzen').waitFor();
    await button(speaker, 'Zurücksetzen rückgängig').click();
    await eventually(timer).toMatch(/^12:\d\d$/);
    // Undone by a slip: the second run is not lost either.
    await button(speaker, 'Zurücksetzen rückgängig').click();
    await eventually(timer).toMatch(/^0:\d\d$/);
    await button(speaker, 'Zurücksetzen rückgängig').click();
    await eventually(timer).toMatch(/^12:\d\d$/);
    await button(speaker, 'Zurücksetzen').click();
    await eventually(timer).toBe('0:00');
    await speaker.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await eventually(timer).toMatch(/^12:\d\d$/);
    expect(await speaker.locator('[aria-live], [role=log]').count()).toBe(0);
  });
});
