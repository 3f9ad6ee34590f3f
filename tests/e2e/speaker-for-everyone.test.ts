import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportPlanned } from './planned-html.ts';
import { button, openBothWindows, speakerPlace } from './speaker-page.ts';

const { openDeck } = useOfflineBrowser();
let planned: string;
beforeAll(async () => {
  planned = (await exportPlanned()).planned;
});

describe('for everyone', () => {
  const sizes = [
    [1280, 720],
    [1366, 650],
    [1200, 600],
    [1920, 1080],
    [1024, 768],
    [800, 600],
    [640, 360],
    [390, 844],
  ] as const;

  /** Goes through all that takes the focus; `hidden` are those of which one cannot see what it is. */
  async function tabThrough(page: Page) {
    const seen: string[] = [];
    const hidden: string[] = [];
    // From the start: what was scrolled into view last is where some browsers would go on.
    await page.evaluate(() => {
      document.body.tabIndex = -1;
      document.body.focus();
      document.body.removeAttribute('tabindex');
    });
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab');
      const stop = await page.evaluate(() => {
        const { activeElement } = document;
        if (activeElement === null || activeElement === document.body) return undefined;
        const name =
          activeElement.getAttribute('aria-label') ??
          (activeElement.querySelector('span') ?? activeElement).textContent ??
          '';
        const { left, top, right, bottom } = activeElement.getBoundingClientRect();
        const x = Math.min((left + right) / 2, innerWidth - 1);
        const isScroller = activeElement.matches('.speaker-notes-text');
        const ends = isScroller ? [top + 5] : [top + 3, bottom - 3];
        const isSeen = ends.every((y) => activeElement.contains(document.elementFromPoint(x, y)));
        return { name, isSeen: isSeen && left >= 0 && right <= innerWidth };
      });
      if (stop === undefined || seen.includes(stop.name)) break;
      seen.push(stop.name);
      if (!stop.isSeen) hidden.push(stop.name);
    }
    return { seen, hidden };
  }

  test.each(sizes)('all is reached and seen by keyboard at %i × %i', async (width, height) => {
    const { show, speaker } = await openBothWindows(openDeck, planned, { reducedMotion: 'reduce' });
    await speaker.setViewportSize({ width, height });
    await walk(show, 'Space', ['liste 0']);
    await speaker.bringToFront();
    await button(speaker, 'Zurücksetzen').waitFor();
    const { seen, hidden } = await tabThrough(speaker);
    expect(hidden).toEqual([]);
    expect([...seen].sort()).toEqual(
      ['Folien', 'Anhalten', 'Zurücksetzen', 'Notizen', 'Notizen kleiner', 'Notizen größer', 'Drei', 'Schwarz', 'Weiß', 'Einfrieren', 'Laser', 'Lichtkegel', 'Lupe', 'Stift', 'Rückgängig', 'Wegwischen', 'Hilfe', 'Technik-Check', 'Bericht', 'Zurück', 'Weiter'].sort(),
    ); // biome-ignore format: a list
    const overflow = await speaker.evaluate(() => {
      const view = document.querySelector('.speaker-view');
      return [document.documentElement.scrollWidth - innerWidth, (view?.scrollWidth ?? 0) - (view?.clientWidth ?? 0)];
    });
    expect(overflow).toEqual([0, 0]);
  });

  test.each(sizes)(
    'nothing lies over anything else, and every button is large enough at %i × %i',
    async (width, height) => {
      const { show, speaker } = await openBothWindows(openDeck, planned);
      await speaker.setViewportSize({ width, height });
      await walk(show, 'Space', ['liste 0']);
      await speaker.bringToFront();
      await button(speaker, 'Zurücksetzen').click();
      await button(speaker, 'Starten').click();
      await button(speaker, 'Zurücksetzen rückgängig').waitFor();
      await button(speaker, 'Schwarz').click();
      const { small, overlapping } = await speaker.evaluate(() => {
        const view = document.querySelector('.speaker-view') as HTMLElement;
        view.scrollTo(0, 0);
        const isSticky = (part: Element) => getComputedStyle(part.parentElement ?? part).position === 'sticky';
        const parts = [...view.querySelectorAll('button, .preview, .speaker-pace, .speaker-remaining, .speaker-slide-time, .speaker-elapsed, .speaker-audience, .speaker-where, .speaker-notes-text, h2:not(.visually-hidden), .speaker-clock')]
        .filter((part) => part.checkVisibility() && !isSticky(part))
        .map((part) => ({ name: part.className || part.textContent, box: part.getBoundingClientRect(), part })); // biome-ignore format: a list
        const overlapping = parts.flatMap((a, index) =>
          parts.slice(index + 1).flatMap((b) => {
            if (a.part.contains(b.part) || b.part.contains(a.part)) return [];
            const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
            const high = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
            return wide > 1 && high > 3 ? [`${a.name} / ${b.name}`] : [];
          }),
        );
        const buttons = [...view.querySelectorAll('button')].filter((part) => part.checkVisibility());
        const small = buttons.filter((part) => part.offsetHeight < 44 || part.offsetWidth < 44);
        return { small: small.map((part) => part.textContent), overlapping };
      });
      expect({ small, overlapping }).toEqual({ small: [], overlapping: [] });
    },
  );

  /** Boxes of what is needed on stage, as far as they are in the window, and whether anything is out of it. */
  const onStage = (page: Page) =>
    page.evaluate(() => {
      const view = document.querySelector('.speaker-view') as HTMLElement;
      const heightOf = (part: string) => {
        const { top, bottom } = view.querySelector(`.speaker-${part}`)?.getBoundingClientRect() ?? new DOMRect();
        return Math.min(bottom, innerHeight) - Math.max(top, 0);
      };
      const parts = [
        'current > .preview',
        'next > .preview',
        'forward',
        'back',
        'elapsed',
        'pace',
        'notes-text',
        'tools',
      ];
      return {
        low: parts.filter((part) => heightOf(part) < 20),
        current: (view.querySelector('.speaker-current > .preview') as HTMLElement).offsetWidth,
        notes: heightOf('notes-text'),
        lines: [
          ...view.querySelectorAll<HTMLElement>(
            '.speaker-hint, .speaker-audience, .speaker-remaining, .speaker-slide-time',
          ),
        ]
          .filter((line) => line.offsetHeight > 1.9 * Number.parseFloat(getComputedStyle(line).fontSize))
          .map((line) => line.textContent),
        isScrolled: view.scrollHeight > view.clientHeight,
      };
    });

  test.each([
    [1280, 720],
    [1366, 650],
    [1200, 600],
  ])('all that is needed on stage is seen without scrolling at %i × %i, in both places', async (width, height) => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await show.keyboard.press('v');
    for (const page of [speaker, show]) {
      await page.setViewportSize({ width, height });
      await page.bringToFront();
      await button(page, page === speaker ? 'Zurücksetzen' : 'Einfrieren').click();
      await page.keyboard.press('u');
      await button(page, page === speaker ? 'Anhalten' : 'Fortsetzen').waitFor();
      const { current, notes, ...faults } = await onStage(page);
      expect(faults).toEqual({ low: [], lines: [], isScrolled: false });
      expect(current).toBeGreaterThanOrEqual(320);
      expect(notes).toBeGreaterThan(100);
    }
    await show.close();
    await speaker.getByRole('alert').filter({ hasText: 'Keine Verbindung' }).waitFor();
    expect(await onStage(speaker)).toMatchObject({ low: [], isScrolled: false });
  });

  test('much enlarged, a step leaves slide and time in view', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned, { reducedMotion: 'reduce' });
    await speaker.setViewportSize({ width: 640, height: 360 });
    for (let i = 0; i < 4; i++) await speaker.keyboard.press('+');
    await walk(show, 'Space', ['liste 0', 'liste 1', 'liste 2']);
    await eventually(() => speakerPlace(speaker)).toBe('2 2');
    const tops = () =>
      speaker.evaluate(() =>
        ['.speaker-current > .preview', '.speaker-elapsed'].map(
          (part) => document.querySelector(part)?.getBoundingClientRect().top ?? -1,
        ),
      );
    expect(Math.min(...(await tops()))).toBeGreaterThan(0);
    await speaker.getByRole('button', { name: 'Bericht' }).scrollIntoViewIfNeeded();
    expect((await tops())[1]).toBeGreaterThanOrEqual(0);
  });

  test('on a phone each time is one line', async () => {
    const { context, show, speaker } = await openBothWindows(openDeck, planned);
    await speaker.setViewportSize({ width: 390, height: 844 });
    await walk(show, 'Space', ['liste 0']);
    await context.clock.fastForward('16:40');
    await speaker.getByText('über der Zeit').waitFor();
    expect((await onStage(speaker)).lines).toEqual([]);
  });

  test('a screen reader hears each step, and has words for both pictures', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    const heard = () =>
      speaker.evaluate(() => {
        const said = document.querySelector('.speaker-header > [role="status"].visually-hidden')?.textContent;
        const sections = [...document.querySelectorAll('.speaker-current, .speaker-next')];
        const words = sections.map((section) => section.querySelector('h2 + p, .preview-end')?.textContent);
        return [said, document.querySelector('.speaker-step')?.textContent, ...words];
      });
    const at = async (place: string, ...texts: readonly string[]) => {
      await eventually(() => speakerPlace(speaker)).toBe(place);
      expect(await heard()).toEqual(texts);
    };
    await walk(show, 'Space', ['liste 0']);
    await at('2 0', '', 'Zu Beginn', 'Liste', 'Liste, Schritt 1');
    await walk(show, 'Space', ['liste 1']);
    await at('2 1', 'Zuerst', 'Schritt 1 von 2', 'Liste, Schritt 1', 'Liste, Schritt 2');
    await walk(show, 'Space', ['liste 2']);
    await at('2 2', 'Dann Mit dem zweiten zugleich', 'Schritt 2 von 2', 'Liste, Schritt 2', 'Oben');
    await walk(show, 'Backspace', ['liste 1']);
    await at('2 1', '', 'Schritt 1 von 2', 'Liste, Schritt 1', 'Liste, Schritt 2');
    await show.keyboard.press('End');
    await eventually(() => speakerPlace(speaker)).toMatch(/^5/);
    expect(await speaker.locator('.speaker-next').getByText('Ende').isVisible()).toBe(true);
  });

  test('no button names a letter that is no key', async () => {
    const { show, speaker } = await openBothWindows(openDeck, planned);
    const named = async (page: Page) => [
      // F1 stays a key.
      await page.locator('.speaker-view kbd:visible', { hasText: /^.$/ }).count(),
      await page.locator('.speaker-view [aria-keyshortcuts]').evaluateAll((all) =>
        all.map((one) => one.getAttribute('aria-keyshortcuts')).filter((key) => key?.length === 1).length,
      ),
    ]; // biome-ignore format: one thought
    await show.keyboard.press('v');
    const before = await named(speaker);
    expect(Math.min(...before)).toBeGreaterThan(6);
    await button(speaker, 'Hilfe').click();
    const box = speaker.getByRole('dialog').getByRole('checkbox');
    await box.uncheck();
    expect(await named(speaker)).toEqual([0, 0]);
    await eventually(() => named(show)).toEqual([0, 0]);
    await box.check();
    expect(await named(speaker)).toEqual(before);
  });

  test('is German throughout, and no button has the name of another', async () => {
    const { context, show, speaker } = await openBothWindows(openDeck, planned);
    await walk(show, 'Space', ['liste 0']);
    await button(speaker, 'Zurücksetzen').click();
    await button(speaker, 'Zurücksetzen rückgängig').waitFor();
    await speaker.keyboard.press('g');
    const cdp = await context.newCDPSession(speaker);
    const names = async () => {
      const { nodes } = await cdp.send('Accessibility.getFullAXTree');
      return nodes.filter(({ ignored }) => !ignored).map(({ name }) => String(name?.value ?? ''));
    };
    const all = (await names()).join(' ');
    await speaker.keyboard.press('Escape');
    const spoken = `${all} ${(await names()).join(' ')}`;
    expect(spoken).toContain('Vortragszeit');
    expect(spoken.match(/\b(?:notes?|slides?|next|previous|back|speaker|clock|timer|reset|pause|search|close|current|step|black|white|freeze|audience)\b/gi)).toBeNull(); // biome-ignore format: a list
    const buttons = await speaker
      .getByRole('button')
      .evaluateAll((every) =>
        every.map((each) => each.getAttribute('aria-label') ?? (each.querySelector('span') ?? each).textContent),
      );
    expect(new Set(buttons).size).toBe(buttons.length);
  });
});
