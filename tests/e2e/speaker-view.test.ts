import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { eventually, markup, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { connected, nextInWords, openSpeaker, speakerPlace } from './speaker-page.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let plain: string;
/** The same deck with a plan, marks in the notes of its list, and an umlaut in a title. */
let planned: string;

const plan: Readonly<Record<string, number>> = { anfang: 60, liste: 70, oben: 30, unten: 40, schluss: 100 };
const mark = (step: number) => `<span class="step-mark" data-step="${step}" hidden></span>`;
const markedNotes = `<p>Vorweg. ${mark(1)}Zum <em>ersten</em> Punkt.</p>
  <ol><li>Eins</li><li>Zwei, ${mark(2)}und noch zwei</li><li><a href="#/schluss">Drei</a></li></ol>`;

beforeAll(async () => {
  plain = await exportSteps();
  let html = await readFile(plain, 'utf8');
  for (const [id, seconds] of Object.entries(plan)) {
    html = html.replace(new RegExp(`<section (?=[^>]*id="${id}")`), `<section data-planned="${seconds}" `);
  }
  html = html.replace('data-title="Unten"', 'data-title="Übung ganz unten"');
  html = html.replace(/<p>Notizen zur Liste[^<]*<\/p>/, markedNotes);
  planned = join(dirname(plain), 'geplant.html');
  await writeFile(planned, html);
});

const start = new Date('2026-03-02T09:00:00');

/** Both windows, at the first slide, with a clock that stands still until it is told to go. */
async function openBoth(path = planned, options: Parameters<typeof openDeck>[1] = {}) {
  const { context, open } = await openDeck(path, { viewport: { width: 1280, height: 720 }, ...options });
  await context.clock.install({ time: start });
  const show = await open();
  const speaker = await openSpeaker(context, show);
  return { context, open, show, speaker };
}

async function pass(context: BrowserContext, time: string): Promise<void> {
  await context.clock.fastForward(time);
  await context.clock.runFor(1200);
}

const text = (page: Page, part: string) =>
  page.locator(`.speaker-${part}`).evaluate((element) => (element instanceof HTMLElement && element.hidden ? '' : element.textContent)); // biome-ignore format: one thought
const pressed = (page: Page) => page.locator('.speaker-screens [aria-pressed="true"] span').allTextContents();
const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

describe('time and pace', () => {
  test('says how the talk keeps to its plan, and how long the slide may take', async () => {
    const { context, show, speaker } = await openBoth();
    await context.clock.pauseAt(new Date(start.getTime() + 60_000));
    expect(await text(speaker, 'state')).toBe('Startet beim Blättern');
    expect([await text(speaker, 'remaining'), await text(speaker, 'pace')]).toEqual(['noch 5:00', '']);
    await button(speaker, 'Starten').click();
    await eventually(() => text(speaker, 'pace')).toBe('im Plan');
    await pass(context, '00:30');
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
    await eventually(() => text(speaker, 'pace')).toMatch(/^0:2[789] vor dem Plan$/);
    await pass(context, '01:09');
    await eventually(() => text(speaker, 'pace')).toBe('im Plan');
    expect(await text(speaker, 'slide-time')).toMatch(/^Folie 1:1[0-2] von 1:10$/);
    await pass(context, '02:30');
    await eventually(() => text(speaker, 'pace')).toMatch(/^2:0\d hinter dem Plan$/);
    await pass(context, '02:00');
    await eventually(() => text(speaker, 'remaining')).toMatch(/^1:1\d über der Zeit$/);
  });

  test('shows clock and time of the talk alone where there is no plan', async () => {
    const { show, speaker } = await openBoth(plain);
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
    for (const part of ['remaining', 'pace', 'slide-time']) {
      expect(await speaker.locator(`.speaker-${part}`).isVisible()).toBe(false);
    }
    expect(await speaker.locator('.speaker-clock').isVisible()).toBe(true);
  });

  test('counts a frozen talk where the audience sees it', async () => {
    const { context, show, speaker } = await openBoth();
    await walk(show, 'Space', ['liste 0']);
    await speaker.keyboard.press('e');
    await speaker.keyboard.press('End');
    await eventually(() => speakerPlace(speaker)).toBe('5 0');
    await pass(context, '01:20');
    await eventually(() => text(speaker, 'pace')).toBe('im Plan');
  });

  test('stops, says so unmistakably, and goes on', async () => {
    const { context, show, speaker } = await openBoth();
    const timer = () => speaker.getByRole('timer').textContent();
    await walk(show, 'Space', ['liste 0']);
    await pass(context, '01:00');
    await speaker.keyboard.press('u');
    await eventually(() => text(speaker, 'state')).toBe('Angehalten');
    // The word stands in the place of the clock's name, not over it.
    const name = speaker.locator('.speaker-times dt');
    expect(await name.evaluate((element) => getComputedStyle(element).opacity)).toBe('0');
    const stopped = await timer();
    await pass(context, '10:00');
    expect(await timer()).toBe(stopped);
    await button(speaker, 'Fortsetzen').click();
    await eventually(() => text(speaker, 'state')).toBe('');
    await pass(context, '01:00');
    await eventually(timer).toMatch(/^2:0\d$/);
    await button(speaker, 'Anhalten').waitFor();
  });

  test('a reset is taken back in the same place, even when the clock runs again', async () => {
    const { context, show, speaker } = await openBoth();
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
    await button(speaker, 'Erneut zurücksetzen').waitFor();
    await button(speaker, 'Zurücksetzen rückgängig').click();
    await eventually(timer).toMatch(/^12:\d\d$/);
    await button(speaker, 'Zurücksetzen').click();
    await eventually(timer).toBe('0:00');
    await speaker.mouse.click((box?.x ?? 0) + 20, (box?.y ?? 0) + 20);
    await eventually(timer).toMatch(/^12:\d\d$/);
    expect(await speaker.locator('[aria-live], [role=log]').count()).toBe(0);
  });
});

describe('the picture', () => {
  test('frozen, the speaker looks ahead while the audience keeps its slide', async () => {
    const { show, speaker } = await openBoth();
    await walk(show, 'Space', ['liste 0']);
    await eventually(() => text(speaker, 'audience')).toBe('Publikum sieht: diese Folie');
    await button(speaker, 'Einfrieren').click();
    await eventually(() => text(speaker, 'audience')).toBe('Publikum sieht: weiterhin Folie 2');
    expect(await pressed(speaker)).toEqual(['Einfrieren']);
    await speaker.keyboard.press('End');
    await eventually(() => speakerPlace(speaker)).toBe('5 0');
    expect(await text(speaker, 'audience')).toBe('Publikum sieht: weiterhin Folie 2');
    expect(await show.locator('.slide-number-a').textContent()).toBe('2');
    await speaker.keyboard.press('e');
    await eventually(() => place(show)).toBe('schluss 0');
    await eventually(() => pressed(speaker)).toEqual([]);
  });

  test('black and white are said, and one key brings the slide back', async () => {
    const { show, speaker } = await openBoth();
    const cover = () => show.locator('.cover').evaluate((element) => (element as HTMLElement).dataset['screen']);
    const before = await button(speaker, 'Schwarz').boundingBox();
    await button(speaker, 'Schwarz').click();
    await eventually(() => text(speaker, 'audience')).toBe('Publikum sieht: schwarzes Bild');
    await eventually(cover).toBe('black');
    expect(await button(speaker, 'Schwarz').boundingBox()).toEqual(before);
    await button(speaker, 'Weiß').click();
    await eventually(() => text(speaker, 'audience')).toBe('Publikum sieht: weißes Bild');
    await eventually(() => pressed(speaker)).toEqual(['Weiß']);
    await speaker.keyboard.press('Escape');
    await eventually(cover).toBe('live');
    await eventually(() => pressed(speaker)).toEqual([]);
  });

  test('cannot be switched without a show, but pages are turned', async () => {
    const { show, speaker } = await openBoth();
    await show.close();
    await speaker.getByRole('alert').filter({ hasText: 'Keine Verbindung' }).waitFor();
    await speaker.keyboard.press('b');
    expect(await pressed(speaker)).toEqual([]);
    expect(await button(speaker, 'Schwarz').isDisabled()).toBe(true);
    await speaker.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
  });

  test('F5 does not load the window anew, F fills the screen with it', async () => {
    const { speaker } = await openBoth();
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

describe('the list of slides', () => {
  test.each(['speaker', 'show'] as const)('leads to a slide by number, word or umlaut: %s', async (name) => {
    const both = await openBoth();
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

  test('opens by its button and takes a click; the keys of a clicker turn no slide meanwhile', async () => {
    const { show, speaker } = await openBoth();
    await button(speaker, 'Folien').click();
    await speaker.keyboard.press('PageDown');
    await speaker.getByRole('option', { name: 'Liste' }).and(speaker.locator('[aria-selected="true"]')).waitFor();
    expect(await place(show)).toBe('anfang 0');
    await speaker.getByRole('option', { name: 'Schluss' }).click();
    await eventually(() => place(show)).toBe('schluss 0');
    expect(await speaker.evaluate(() => document.activeElement?.textContent)).toMatch(/^Folien/);
  });
});

describe('notes', () => {
  const size = (page: Page) =>
    page.locator('.speaker-notes-text').evaluate((element) => Number.parseFloat(getComputedStyle(element).fontSize));

  test('grow and shrink by key and button, and stay so after a reload', async () => {
    const { speaker } = await openBoth();
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
    const { speaker } = await openBoth(planned, {
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
    const { show, speaker } = await openBoth();
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
    const { show, speaker } = await openBoth();
    await walk(show, 'Space', ['liste 0']);
    await speaker.getByRole('link', { name: 'Drei' }).click();
    await eventually(() => place(show)).toBe('schluss 0');
    expect(new URL(speaker.url()).hash).toMatch(/^#speaker/);
  });

  test('bring the current part into view, however large they are', async () => {
    const { show, speaker } = await openBoth(planned, {
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

describe('on one screen', () => {
  async function openHere(hash = '') {
    const { context, open } = await openDeck(planned, { viewport: { width: 1280, height: 720 } });
    const show = await open(hash);
    await eventually(() => place(show)).not.toBe('no show');
    return { context, show };
  }

  /** The page without what the show has said of its last step. */
  async function unsaid(show: Page): Promise<string> {
    return (await markup(show)).replace(/(<div class="announcement"[^>]*>)[^<]*/, '$1');
  }

  test('V brings the speaker view over the show, says how to get back, and does', async () => {
    const { show } = await openHere('#/liste');
    const before = await unsaid(show);
    await show.keyboard.press('v');
    const hint = show.getByText(
      'Nur ein Bildschirm: Ihr Publikum sieht jetzt diese Ansicht. V zeigt wieder die Folien.',
    );
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
    await eventually(() => text(show, 'audience')).toBe('Danach sieht das Publikum: schwarzes Bild');
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
    const { show, speaker } = await openBoth(planned, { reducedMotion: 'reduce' });
    await speaker.setViewportSize({ width, height });
    await walk(show, 'Space', ['liste 0']);
    await speaker.bringToFront();
    await button(speaker, 'Zurücksetzen').waitFor();
    const { seen, hidden } = await tabThrough(speaker);
    expect(hidden).toEqual([]);
    expect([...seen].sort()).toEqual(
      ['Folien', 'Anhalten', 'Zurücksetzen', 'Notizen', 'Notizen kleiner', 'Notizen größer', 'Drei', 'Schwarz', 'Weiß', 'Einfrieren', 'Zurück', 'Weiter'].sort(),
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
      const { show, speaker } = await openBoth();
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
    const { context, show, speaker } = await openBoth();
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
