import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { connected, openSpeaker } from './both-windows.ts';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { nextInWords, speakerPlace } from './speaker-page.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

async function openBoth(options: Parameters<typeof openDeck>[1] = {}) {
  const { context, open } = await openDeck(steps, options);
  const show = await open();
  return { context, open, show, speaker: await openSpeaker(context, show) };
}

const notes = async (speaker: Page) => (await speaker.locator('.speaker-notes-text').textContent())?.trim();

async function bothAt(show: Page, speaker: Page, shown: string, spoken: string): Promise<void> {
  await eventually(() => place(show)).toBe(shown);
  await eventually(() => speakerPlace(speaker)).toBe(spoken);
}

/** What the browser tells assistive technology, in order: `button Weiter`. Unlike Playwright's own tree it knows `inert`. */
async function spokenBy(context: BrowserContext, page: Page): Promise<readonly string[]> {
  const cdp = await context.newCDPSession(page);
  const { nodes } = await cdp.send('Accessibility.getFullAXTree');
  return nodes.filter(({ ignored }) => !ignored).map(({ role, name }) => `${role?.value} ${name?.value ?? ''}`.trim());
}

describe('the speaker view', () => {
  test('shows slide, next step, notes and number of each step of the show', async () => {
    const { show, speaker } = await openBoth();
    const seen = [];
    for (const spoken of ['2 0', '2 1', '2 2', '3 0', '4 0', '4 1', '5 0']) {
      await show.keyboard.press('Space');
      await eventually(() => speakerPlace(speaker)).toBe(spoken);
      seen.push([spoken, await nextInWords(speaker), await notes(speaker)]);
    }
    const list = 'Notizen zur Liste, mit Umlauten: äöü.';
    const none = 'Zu dieser Folie gibt es keine Notizen.';
    expect(seen).toEqual([
      ['2 0', 'Liste | Immer da | Zuerst', list],
      ['2 1', 'Liste | Immer da | Zuerst | Dann | Mit dem zweiten zugleich', list],
      ['2 2', 'Oben', list],
      ['3 0', 'Unten', none],
      ['4 0', 'Unten | Ein Schritt im Stapel', none],
      ['4 1', 'Schluss | Danke.', none],
      ['5 0', 'Ende des Vortrags', 'Auf Wiedersehen.'],
    ]);
    expect(await speaker.locator('.speaker-where').textContent()).toBe('Folie 5 von 5 Schluss');
  });

  test('hears of a step at once, not with the next greeting', async () => {
    const { context, open } = await openDeck(steps);
    await context.clock.install({ time: new Date('2026-03-02T09:00:00') });
    const show = await open();
    const speaker = await openSpeaker(context, show);
    await context.clock.pauseAt(new Date('2026-03-02T09:30:00'));
    await show.keyboard.press('Space');
    await bothAt(show, speaker, 'liste 0', '2 0');
    await speaker.keyboard.press('Space');
    await bothAt(show, speaker, 'liste 1', '2 1');
  });

  test('moves the show by keys and buttons', async () => {
    const { show, speaker } = await openBoth();
    for (const [key, shown] of [
      ['ArrowRight', 'liste 0'],
      ['PageDown', 'liste 1'],
      ['ArrowDown', 'liste 2'],
      [' ', 'oben 0'],
      ['ArrowLeft', 'liste 2'],
      ['PageUp', 'liste 1'],
      ['End', 'schluss 0'],
      ['ArrowUp', 'unten 1'],
      ['Home', 'anfang 0'],
    ] as const) {
      await speaker.keyboard.press(key);
      await eventually(() => place(show)).toBe(shown);
    }
    await speaker.getByRole('button', { name: 'Weiter' }).click();
    await bothAt(show, speaker, 'liste 0', '2 0');
    await speaker.keyboard.press('Space');
    await bothAt(show, speaker, 'liste 1', '2 1');
    await speaker.getByRole('button', { name: 'Zurück', exact: true }).click();
    await bothAt(show, speaker, 'liste 0', '2 0');
  });

  test('is in step again after a reload of either window', async () => {
    const { show, speaker } = await openBoth();
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    await speaker.reload();
    await connected(speaker);
    await bothAt(show, speaker, 'liste 1', '2 1');
    await speaker.keyboard.press('ArrowRight');
    await bothAt(show, speaker, 'liste 2', '2 2');
    await show.reload();
    await eventually(() => place(show)).toBe('liste 2');
    await speaker.keyboard.press('ArrowRight');
    await bothAt(show, speaker, 'oben 0', '3 0');
    await show.keyboard.press('Space');
    await bothAt(show, speaker, 'unten 0', '4 0');
  });

  test('keeps the time of the talk over reloads of both windows', async () => {
    const { context, open } = await openDeck(steps);
    await context.clock.install({ time: new Date('2026-03-02T09:05:00') });
    const show = await open();
    const speaker = await openSpeaker(context, show);
    const elapsed = () => speaker.getByRole('timer').textContent();
    expect([await elapsed(), await speaker.locator('.speaker-clock').textContent()]).toEqual(['0:00', '09:05']);
    await show.keyboard.press('Space');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
    await context.clock.fastForward('12:34');
    await eventually(elapsed).toMatch(/^12:3\d$/);
    await show.reload();
    await speaker.reload();
    await eventually(elapsed).toMatch(/^12:[345]\d$/);
    await eventually(() => speaker.locator('.speaker-clock').textContent()).toBe('09:17');
  });

  test('says so when the show is gone, and can still be read page by page', async () => {
    const { show, speaker } = await openBoth();
    await connected(speaker);
    expect(await speaker.locator('.speaker-alarm').textContent()).toBe('');
    await show.close();
    await speaker.getByRole('alert').filter({ hasText: 'Keine Verbindung zum Fenster mit den Folien' }).waitFor();
    await speaker.keyboard.press('ArrowRight');
    await eventually(() => speakerPlace(speaker)).toBe('2 0');
    await speaker.getByRole('button', { name: 'Weiter' }).click();
    await eventually(() => speakerPlace(speaker)).toBe('2 1');
  });

  test('says so when there is no show to be found', async () => {
    const speaker = await (await openDeck(steps)).open('#speaker/0123456789abcdef');
    await speaker.getByRole('alert').filter({ hasText: 'Keine Verbindung zum Fenster mit den Folien' }).waitFor();
  });

  test('is in German, reads each thing once, and holds no id twice', async () => {
    const { context, speaker } = await openBoth();
    const spoken = await spokenBy(context, speaker);
    for (const part of ['heading Sprecheransicht', 'button Weiter', 'StaticText Notizen zum Anfang.']) {
      expect(spoken).toContain(part);
    }
    // In the head and under "Aktuelle Folie"; its picture says nothing.
    expect(spoken.filter((part) => part === 'StaticText Anfang')).toHaveLength(2);
    expect(spoken.filter((part) => /^(heading Anfang|link)/.test(part))).toEqual([]);
    expect(await speaker.title()).toBe('Sprecheransicht – Schritt für Schritt');
    const twice = await speaker.evaluate(() => {
      const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
      return ids.filter((id, index) => ids.indexOf(id) !== index);
    });
    expect(twice).toEqual([]);
  });
});

describe('without the usual ways', () => {
  test('a blocked window gets a message with a link that opens it', async () => {
    const { context, open } = await openDeck(steps, {
      before: () => {
        window.open = () => null;
      },
    });
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await show.keyboard.press('s');
    const message = show.getByRole('alert');
    await message.filter({ hasText: 'blockiert' }).waitFor();
    await show.keyboard.press('Escape');
    await message.waitFor({ state: 'detached' });
    expect(await show.locator('.overview').count()).toBe(0);
    await show.keyboard.press('s');
    const link = show.getByRole('link', { name: 'Sprecheransicht öffnen' });
    const [speaker] = await Promise.all([context.waitForEvent('page'), link.click()]);
    await connected(speaker);
    await show.keyboard.press('Space');
    await bothAt(show, speaker, 'liste 0', '2 0');
  });

  test('a tab opened by hand finds the show over the channel, and again after reloads', async () => {
    const { open } = await openDeck(steps);
    const show = await open('#/liste');
    const speaker = await open('#speaker');
    await connected(speaker);
    await speaker.keyboard.press('ArrowRight');
    await bothAt(show, speaker, 'liste 1', '2 1');
    await show.reload();
    await speaker.reload();
    await connected(speaker);
    await show.keyboard.press('Space');
    await bothAt(show, speaker, 'liste 2', '2 2');
  });

  test('works where storage and channel are forbidden and throw', async () => {
    const { show, speaker } = await openBoth({
      before: () => {
        for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel']) {
          Object.defineProperty(window, name, {
            get() {
              throw new DOMException('forbidden', 'SecurityError');
            },
          });
        }
      },
    });
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    await show.reload();
    await eventually(() => place(show)).toBe('liste 1');
    await speaker.keyboard.press('ArrowRight');
    await bothAt(show, speaker, 'liste 2', '2 2');
  });

  test('goes on when the browser refuses to write the address', async () => {
    const { show, speaker } = await openBoth({
      before: () => {
        history.replaceState = () => {
          throw new DOMException('too often', 'SecurityError');
        };
      },
    });
    await speaker.keyboard.press('ArrowRight');
    await bothAt(show, speaker, 'liste 0', '2 0');
  });
});

describe('strangers', () => {
  test('two shows of one deck do not mix', async () => {
    const { context, open } = await openDeck(steps);
    const shows = [await open(), await open()] as const;
    const speakers = [await openSpeaker(context, shows[0]), await openSpeaker(context, shows[1])] as const;
    await speakers[0].keyboard.press('End');
    await bothAt(shows[0], speakers[0], 'schluss 0', '5 0');
    await shows[1].keyboard.press('Space');
    await bothAt(shows[1], speakers[1], 'liste 0', '2 0');
    await bothAt(shows[0], speakers[0], 'schluss 0', '5 0');
    await shows[0].close();
    await speakers[0].getByRole('alert').filter({ hasText: 'Keine Verbindung' }).waitFor();
    await shows[1].keyboard.press('Space');
    await bothAt(shows[1], speakers[1], 'liste 1', '2 1');
    expect(await speakerPlace(speakers[0])).toBe('5 0');
  });

  test('messages that are not exactly ours change nothing', async () => {
    const { show, speaker } = await openBoth();
    const session = await speaker.evaluate(() => location.hash.slice('#speaker/'.length));
    const deck: string = await show.evaluate(() => history.state.deck);
    const forged = [
      { deck: 'andere', session, kind: 'go', slide: 2, step: 0 },
      { deck, session: '0123456789abcdef', kind: 'go', slide: 2, step: 0 },
      { deck, session, kind: 'go', slide: '2', step: 0 },
      { deck, session, kind: 'go', slide: 2, step: 0, html: '<b>' },
      { deck, session, kind: 'go', slide: -1, step: 0 },
      JSON.stringify({ method: 'slide', args: [2] }),
      null,
    ];
    await show.evaluate((messages) => {
      const channel = new BroadcastChannel(`deck:${history.state.deck}`);
      for (const message of messages) {
        window.postMessage(message, '*');
        channel.postMessage(message);
      }
    }, forged);
    // Answered after all of the above, which were sent to the same window before it.
    await speaker.keyboard.press('ArrowRight');
    await bothAt(show, speaker, 'liste 0', '2 0');
    await show.evaluate((message) => window.postMessage(message, '*'), {
      deck,
      session,
      kind: 'go',
      slide: 99,
      step: 9,
    });
    await bothAt(show, speaker, 'schluss 0', '5 0');
  });
});
