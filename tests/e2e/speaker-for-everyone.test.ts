import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { useOfflineBrowser, walk } from './offline-browser.ts';
import { exportPlanned } from './planned-html.ts';
import { button, openBothWindows } from './speaker-page.ts';

const { openDeck } = useOfflineBrowser();
let planned: string;
beforeAll(async () => {
  planned = (await exportPlanned()).planned;
});

describe('for everyone', () => {
  const sizes = [
    [1280, 720],
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
      ['Folien', 'Anhalten', 'Zurücksetzen', 'Notizen', 'Notizen kleiner', 'Notizen größer', 'Drei', 'Schwarz', 'Weiß', 'Einfrieren', 'Laser', 'Lichtkegel', 'Lupe', 'Stift', 'Rückgängig', 'Wegwischen', 'Hilfe', 'Technik-Check', 'Probe auswerten', 'Zurück', 'Weiter'].sort(),
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
      await button(speaker, 'Erneut zurücksetzen').waitFor();
      await button(speaker, 'Schwarz').click();
      const { small, overlapping } = await speaker.evaluate(() => {
        const view = document.querySelector('.speaker-view') as HTMLElement;
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
    expect(spoken).toContain('Vortragsuhr');
    expect(spoken.match(/\b(?:notes?|slides?|next|previous|back|speaker|clock|timer|reset|pause|search|close|current|step|black|white|freeze|audience)\b/gi)).toBeNull(); // biome-ignore format: a list
    const buttons = await speaker
      .getByRole('button')
      .evaluateAll((every) =>
        every.map((each) => each.getAttribute('aria-label') ?? each.querySelector('span')?.textContent),
      );
    expect(new Set(buttons).size).toBe(buttons.length);
  });
});
