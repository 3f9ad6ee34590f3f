import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { connected, openSpeaker } from './both-windows.ts';
import { eventually, markup, place, useOfflineBrowser } from './offline-browser.ts';
import { exportPlanned } from './planned-html.ts';
import { button, nextInWords, speakerPlace, textOf } from './speaker-page.ts';

const { openDeck } = useOfflineBrowser();
let planned: string;
beforeAll(async () => {
  planned = (await exportPlanned()).planned;
});

describe('on one screen', () => {
  async function openHere(hash = '') {
    const { context, open } = await openDeck(planned, { viewport: { width: 1280, height: 720 } });
    const show = await open(hash);
    await eventually(() => place(show)).not.toBe('no show');
    // Looked for a talk that broke off, and found none.
    await eventually(() => show.locator('.notices').count()).toBe(0);
    return { context, show };
  }

  /** The page without what has been said of its last step, and without the places where it is said. */
  async function unsaid(show: Page): Promise<string> {
    return (await markup(show))
      .replace(/(<div class="announcement"[^>]*>)[^<]*/, '$1')
      .replaceAll(/<p class="pointing-label"[^>]*><\/p>|<div class="notices"[^>]*><\/div>/g, '');
  }

  test('V brings the speaker view over the show, says how to get back, and does', async () => {
    const { show } = await openHere('#/liste');
    const before = await unsaid(show);
    await show.keyboard.press('v');
    const hint = show.getByText('Nur ein Bildschirm: Ihr Publikum sieht jetzt diese Ansicht.');
    expect(await hint.evaluate((element) => element === document.activeElement)).toBe(true);
    expect(await speakerPlace(show)).toBe('2 0');
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(show)).toBe('2 1');
    expect(await nextInWords(show)).toBe('Liste | Immer da | Zuerst | Dann | Mit dem zweiten zugleich');
    await show.keyboard.press('ArrowLeft');
    await eventually(() => speakerPlace(show)).toBe('2 0');
    await show.keyboard.press('+');
    expect(await show.locator('.speaker-notes-text').getAttribute('style')).toContain('1.25');
    await show.keyboard.press('v');
    await eventually(() => place(show)).toBe('liste 0');
    expect(await unsaid(show)).toBe(before);
    await show.keyboard.press('v');
    await show.keyboard.press('Space');
    await show.keyboard.press('Escape');
    await eventually(() => place(show)).toBe('liste 1');
    await show.keyboard.press('v');
    await button(show, 'Folien zeigen').click();
    await eventually(() => place(show)).toBe('liste 1');
  });

  test('its pictures are those of the window of its own', async () => {
    const { context, show } = await openHere('#/unten');
    const pictures = (page: Page) =>
      page.locator('.speaker-view .preview > *').evaluateAll((all) => all.map(({ outerHTML }) => outerHTML));
    const boxes = (page: Page) =>
      page.locator('.speaker-current .preview').evaluate((preview) =>
        [...preview.querySelectorAll('.slide, .slide-body, h1, h2, p, li')].map((part) => {
          const frame = preview.getBoundingClientRect();
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x - frame.x, y - frame.y, width, height].map((n) => (Math.round((n / frame.width) * 500)));
        }),
      ); // biome-ignore format: one thought
    const speaker = await openSpeaker(context, show);
    await speaker.setViewportSize({ width: 1280, height: 720 });
    await show.bringToFront();
    for (const step of ['4 0', '4 1', '5 0']) {
      await eventually(() => speakerPlace(speaker)).toBe(step);
      await show.keyboard.press('v');
      expect(await pictures(show)).toEqual(await pictures(speaker));
      expect(await boxes(show)).toEqual(await boxes(speaker));
      await show.keyboard.press('v');
      if (step !== '5 0') await show.keyboard.press('Space');
    }
  });

  test('closes the overview, whose keys would choose slides behind the view', async () => {
    const { show } = await openHere('#/liste');
    await show.keyboard.press('o');
    await show.locator('.reveal.overview').waitFor();
    await show.keyboard.press('v');
    expect(await show.locator('.reveal.overview').count()).toBe(0);
    await show.keyboard.press('ArrowRight');
    await eventually(() => speakerPlace(show)).toBe('2 1');
    await show.keyboard.press('o');
    await show.locator('.reveal.overview').waitFor();
    expect(await show.locator('.speaker-view').count()).toBe(0);
  });

  test('prints the delivered page, and is there again afterwards', async () => {
    const { context, show } = await openHere('#/liste');
    await show.keyboard.press('v');
    const before = await unsaid(show);
    await show.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    expect(await show.locator('.speaker-view').count()).toBe(0);
    expect(await show.locator('html:is(.show, .speaker-here), .reveal[inert]').count()).toBe(0);
    await show.evaluate(() => window.dispatchEvent(new Event('afterprint')));
    expect(await unsaid(show)).toBe(before);
    const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
    await connected(speaker);
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 1');
    expect(await speakerPlace(show)).toBe('2 1');
    await speaker.keyboard.press('b');
    await eventually(() => textOf(show, 'audience')).toBe('Publikum danach: schwarzes Bild');
  });

  test('a blocked window offers the second tab, this window, or nothing', async () => {
    const { open } = await openDeck(planned, {
      before: () => {
        window.open = () => null;
      },
    });
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await show.keyboard.press('s');
    const notice = show.locator('.notice');
    expect(await notice.locator('a').getAttribute('rel')).toBe('opener');
    await notice.getByRole('button', { name: 'Schließen' }).waitFor();
    await notice.getByRole('button', { name: 'Sprecheransicht hier' }).click();
    expect(await notice.count()).toBe(0);
    expect(await speakerPlace(show)).toBe('1 0');
  });
});
