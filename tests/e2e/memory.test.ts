import { copyFile, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, onTestFinished, test } from 'vitest';
import { connected, keptTalk, lastBeat, openSpeaker, spokenPlace, storedTalks, tell } from './both-windows.ts';
import { useProfile } from './killable-browser.ts';
import { eventually, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

const notice = (page: Page) => page.locator('.notice');
const storedPlaces = async (page: Page) =>
  (await storedTalks(page)).map(({ snapshot: { state } }) => `${state['slide']}/${state['step']}`);

/** As when the tab's process dies: the page hears nothing of it. */
async function crash(context: BrowserContext, page: Page): Promise<void> {
  const cdp = await context.newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  cdp.send('Page.crash').catch(() => undefined);
  await crashed;
  await page.close();
}

/** Begins a talk, comes to slide 2 with one step, and loses the window in that way. */
async function breakOff(how: 'crash' | 'close', time = '2026-11-24T10:00:00') {
  const { context, open } = await openDeck(steps);
  await context.clock.install({ time: new Date(time) });
  const show = await open();
  await eventually(() => place(show)).toBe('anfang 0');
  await walk(show, 'Space', ['liste 0']);
  await context.clock.fastForward('12:00');
  await walk(show, 'Space', ['liste 1']);
  await eventually(() => storedPlaces(show)).toEqual(['1/1']);
  const { token } = (await keptTalk(show)).snapshot;
  if (how === 'crash') await crash(context, show);
  else await show.close();
  return { context, open, token };
}

/** Milliseconds of the talk, as its clock stands now. */
const timeOf = async (show: Page) => {
  const { startedAt = 0, pausedFor = 0 } = (await keptTalk(show)).snapshot.state;
  return (await show.evaluate(() => Date.now())) - startedAt - pausedFor;
};

describe('a talk whose browser is killed', () => {
  test('goes on at the same step, with clock and drawings, and says so', async () => {
    const start = await useProfile();
    const first = await start();
    const show = await first.context.newPage();
    await show.goto(pathToFileURL(steps).href);
    await eventually(() => place(show)).toBe('anfang 0');
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    await tell(show, { kind: 'draw', slide: 1, stroke: [100, 200, 300, 400] });
    await eventually(async () => (await keptTalk(show)).snapshot.ink).toEqual([1, 4, 100, 200, 300, 400]);
    await show.keyboard.press('Space');
    await eventually(() => place(show)).toBe('liste 2');
    // Long before the next heartbeat.
    await expect.poll(() => storedPlaces(show), { timeout: 5000 }).toEqual(['1/2']);
    const before = (await keptTalk(show)).snapshot;
    await first.kill();

    const second = await start();
    const again = await second.context.newPage();
    await again.goto(pathToFileURL(steps).href);
    await eventually(() => place(again)).toBe('liste 2');
    const text = await notice(again).textContent();
    expect(text).toMatch(/Fortgesetzt nach einem Abbruch: Folie 2 von 5, Vortragszeit 0:\d\d\./);
    const after = (await keptTalk(again)).snapshot;
    expect({ ...after, savedAt: 0 }).toEqual({ ...before, savedAt: 0 });
    await again.getByRole('button', { name: 'In Ordnung' }).click();
    expect(await notice(again).count()).toBe(0);
    await walk(again, 'Space', ['oben 0']);
  });
});

describe('a talk that was broken off', () => {
  test('by a crash goes on under its old token, so that a speaker view finds it again', async () => {
    const { context, open, token } = await breakOff('crash');
    const speaker = await open(`#speaker/${token}`);
    await speaker.getByRole('alert').filter({ hasText: 'Keine Verbindung' }).waitFor();
    await context.clock.fastForward('01:00');
    const show = await open();
    await eventually(() => place(show)).toBe('liste 1');
    await connected(speaker);
    await eventually(() => spokenPlace(speaker)).toBe('1/1');
    expect(await notice(show).textContent()).toMatch(/Abbruch: Folie 2 von 5, Vortragszeit 13:0\d\./);
  });

  test('by a crash begins anew when asked to, and nothing is left of it', async () => {
    const { open } = await breakOff('crash');
    const show = await open();
    await show.getByRole('button', { name: 'Von vorn beginnen' }).click();
    await eventually(() => place(show)).toBe('anfang 0');
    expect(await notice(show).count()).toBe(0);
    await eventually(() => storedPlaces(show)).toEqual([]);
    const later = await open();
    await eventually(() => place(later)).toBe('anfang 0');
    await later.evaluate(() => navigator.locks.query());
    expect(await notice(later).count()).toBe(0);
  });

  test.each(['crash', 'close'] as const)(
    'long ago by a %s is resumed only when asked to, without the break',
    async (how) => {
      const { context, open } = await breakOff(how);
      await context.clock.fastForward('27:00:00');
      const show = await open();
      const text = 'Zuletzt gehalten am 24. November um 10:12 Uhr, bis Folie 2 von 5.';
      await notice(show).filter({ hasText: text }).waitFor();
      expect(await place(show)).toBe('anfang 0');
      await show.getByRole('button', { name: 'Fortsetzen' }).click();
      await eventually(() => place(show)).toBe('liste 1');
      expect(await notice(show).count()).toBe(0);
      await eventually(async () => Math.floor((await timeOf(show)) / 60_000)).toBe(12);
      await walk(show, 'Space', ['liste 2']);
    },
  );

  test('and not resumed is gone for good by the button only', async () => {
    const { context, open } = await breakOff('close');
    await context.clock.fastForward('27:00:00');
    const show = await open();
    await notice(show).waitFor();
    await walk(show, 'Space', ['liste 0']);
    await notice(show).waitFor({ state: 'detached' });
    await eventually(async () => (await storedPlaces(show)).toSorted()).toEqual(['1/0', '1/1']);
    await show.close();
    const later = await open();
    await notice(later).filter({ hasText: 'am 25. November um 13:12 Uhr, bis Folie 2 von 5.' }).waitFor();
    await later.getByRole('button', { name: 'Neu beginnen' }).click();
    await eventually(() => storedPlaces(later)).toEqual([]);
    expect(await place(later)).toBe('anfang 0');
  });

  test('is asked for where a step came before the disk had answered, and its clock has gone on', async () => {
    const { context } = await breakOff('crash');
    await context.clock.fastForward('01:00');
    const show = await context.newPage();
    await show.addInitScript(() => {
      const query = navigator.locks.query.bind(navigator.locks);
      navigator.locks.query = () =>
        new Promise((resolve) => document.addEventListener('disk', () => resolve(query()), { once: true }));
    });
    await show.goto(pathToFileURL(steps).href);
    await eventually(() => place(show)).toBe('anfang 0');
    await walk(show, 'Space', ['liste 0']);
    await show.evaluate(() => document.dispatchEvent(new Event('disk')));
    await notice(show).filter({ hasText: 'Zuletzt gehalten am 24. November' }).waitFor();
    await show.getByRole('button', { name: 'Fortsetzen' }).click();
    await eventually(() => place(show)).toBe('liste 1');
    await eventually(async () => Math.floor((await timeOf(show)) / 60_000)).toBe(13);
  });

  test('leaves a speaker view that has found the new window with it', async () => {
    const { context } = await breakOff('crash');
    const address = pathToFileURL(steps).href;
    const speaker = await context.newPage();
    await speaker.goto(`${address}#speaker`);
    await speaker.locator('.speaker-view').waitFor();
    const show = await context.newPage();
    await show.addInitScript(() => {
      const query = navigator.locks.query.bind(navigator.locks);
      navigator.locks.query = () =>
        new Promise((resolve) => document.addEventListener('disk', () => resolve(query()), { once: true }));
    });
    await show.goto(address);
    await eventually(() => place(show)).toBe('anfang 0');
    await connected(speaker);
    const { token } = (await keptTalk(show)).snapshot;
    await show.evaluate(() => document.dispatchEvent(new Event('disk')));
    await eventually(() => place(show)).toBe('liste 1');
    await eventually(() => spokenPlace(speaker)).toBe('1/1');
    expect((await keptTalk(show)).snapshot.token).toBe(token);
    await eventually(() => storedPlaces(show)).toEqual(['1/1']);
  });

  test('is asked for where the address names another slide, and does not take its place', async () => {
    const { open } = await breakOff('crash');
    const show = await open('#/unten');
    await notice(show).filter({ hasText: 'bis Folie 2 von 5' }).waitFor();
    expect(await place(show)).toBe('unten 0');
  });

  test('is reached by the first press of Tab, read aloud, and closed by Escape', async () => {
    const { open } = await breakOff('close');
    const show = await open();
    await notice(show).waitFor();
    expect(await show.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
    expect(await notice(show).evaluate((element) => element.closest('[aria-live=polite]') !== null)).toBe(true);
    await show.keyboard.press('Tab');
    expect(await show.evaluate(() => document.activeElement?.textContent)).toBe('Fortsetzen');
    await show.keyboard.press('Escape');
    expect(await notice(show).count()).toBe(0);
    await eventually(() => storedPlaces(show)).toEqual(['1/1']);
  });

  test('at its last place goes on as from any other, and is no matter while a window holds it', async () => {
    const { context, open } = await openDeck(steps);
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await walk(show, 'Space', ['liste 0']);
    await eventually(() => storedPlaces(show)).toEqual(['1/0']);
    const second = await open();
    await eventually(() => place(second)).toBe('anfang 0');
    await second.keyboard.press('Tab');
    await walk(show, 'End', ['schluss 0']);
    await eventually(() => storedPlaces(show)).toEqual(['4/0']);
    expect(await notice(second).count()).toBe(0);
    await crash(context, show);
    const third = await open();
    await notice(third).filter({ hasText: 'Fortgesetzt nach einem Abbruch: Folie 5 von 5' }).waitFor();
    expect(await place(third)).toBe('schluss 0');
    await third.close();
    const fourth = await open();
    await notice(fourth)
      .filter({ hasText: /Zuletzt gehalten am .* Uhr, bis Folie 5 von 5\./ })
      .waitFor();
    expect(await place(fourth)).toBe('anfang 0');
  });

  test('before its clock began keeps its drawings, and after a reset what that took', async () => {
    const { context, open } = await openDeck(steps);
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await tell(show, { kind: 'draw', slide: 0, stroke: [1, 2, 3, 4] });
    await eventually(async () => (await storedTalks(show))[0]?.snapshot.ink).toEqual([0, 4, 1, 2, 3, 4]);
    await crash(context, show);
    const second = await open();
    await notice(second).filter({ hasText: 'Abbruch: Folie 1 von 5, Vortragszeit 0:00.' }).waitFor();
    expect((await keptTalk(second)).snapshot.ink).toEqual([0, 4, 1, 2, 3, 4]);
    await second.keyboard.press('Control+z');
    await eventually(() => storedPlaces(second)).toEqual([]);
    await walk(second, 'Space', ['liste 0']);
    await second.keyboard.press('v');
    await second.getByRole('button', { name: 'Zurücksetzen' }).click();
    await eventually(async () => (await storedTalks(second))[0]?.snapshot.state['restorable']).toBe(1);
    await crash(context, second);
    const third = await open();
    await notice(third).waitFor();
    await third.keyboard.press('v');
    await third.getByRole('button', { name: 'Zurücksetzen rückgängig' }).click();
    await eventually(async () => (await keptTalk(third)).snapshot.visits.slice(3, 5)).toEqual([1, 0]);
  });

  test('is kept once a second while its clock runs', async () => {
    const { context, open } = await openDeck(steps);
    await context.clock.install();
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await walk(show, 'Space', ['liste 0']);
    await eventually(() => storedPlaces(show)).toEqual(['1/0']);
    await context.clock.pauseAt(Date.now() + 60_000);
    await context.clock.runFor(1000);
    const age = async () => (await show.evaluate(() => Date.now())) - (await lastBeat(show));
    await eventually(age).toBeLessThan(1000);
    await show.keyboard.press('u');
    const stopped = async () => (await storedTalks(show))[0]?.snapshot.state['pausedAt'];
    await eventually(stopped).toBeGreaterThan(0);
    await context.clock.runFor(5000);
    expect(await age()).toBeGreaterThanOrEqual(5000);
    await show.keyboard.press('u');
    await context.clock.runFor(60_000);
    await eventually(age).toBeLessThan(1000);
    // The beat is no talk of its own, and says how long the talk was held.
    expect(await storedPlaces(show)).toEqual(['1/0']);
    await crash(context, show);
    await context.clock.resume();
    await context.clock.fastForward('14:30');
    const later = await open();
    await notice(later).filter({ hasText: 'Fortgesetzt nach einem Abbruch' }).waitFor();
    await later.getByRole('button', { name: 'Von vorn beginnen' }).click();
    await eventually(() => lastBeat(later)).toBe(Number.NEGATIVE_INFINITY);
  });

  test('long enough ago is forgotten, and of those of other decks ten are kept', async () => {
    const { context, open } = await breakOff('close');
    await context.clock.fastForward(8 * 24 * 3_600_000);
    const show = await open();
    await eventually(() => place(show)).toBe('anfang 0');
    await eventually(() => storedPlaces(show)).toEqual([]);
    expect(await notice(show).count()).toBe(0);
    await show.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('deck');
          opening.onsuccess = () => {
            const writing = opening.result.transaction('talks', 'readwrite');
            for (let i = 0; i < 12; i += 1) {
              writing.objectStore('talks').put({ id: `andere/${i}`, deck: 'andere', savedAt: Date.now() - i });
            }
            writing.objectStore('talks').put({ id: 'Unsinn' });
            writing.oncomplete = () => resolve();
          };
        }),
    );
    const later = await open();
    await eventually(async () => (await storedTalks(later)).filter(({ deck }) => deck === 'andere').length).toBe(10);
  });
});

describe('talks that are not one', () => {
  test('two copies of a file, and two decks, share neither talk nor speaker view', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'Kopie '));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const copy = join(folder, 'schritte.html');
    await copyFile(steps, copy);
    // Opens other files as well, which counts as a request to elsewhere.
    const { context, open } = await openDeck(steps, { mayComplain: true });
    const show = await open();
    const speaker = await openSpeaker(context, show);
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    await eventually(() => storedPlaces(show)).toEqual(['1/1']);
    const others = [copy, inject('exportedHtml')].map((path) => pathToFileURL(path).href);
    const shows = await Promise.all(others.map(() => context.newPage()));
    const speakers = await Promise.all(others.map(() => context.newPage()));
    for (const [index, address] of others.entries()) {
      await shows[index]?.goto(address);
      await speakers[index]?.goto(`${address}#speaker`);
    }
    for (const other of speakers) await connected(other);
    expect(await Promise.all(speakers.map(spokenPlace))).toEqual(['0/0', '0/0']);
    await speakers[0]?.keyboard.press('End');
    await eventually(() => Promise.all([speaker, ...speakers].map(spokenPlace))).toEqual(['1/1', '4/0', '0/0']);
    await walk(show, 'Space', ['liste 2']);
    await eventually(() => Promise.all([speaker, ...speakers].map(spokenPlace))).toEqual(['1/2', '4/0', '0/0']);
    await show.close();
    for (const other of shows) await other.reload();
    await eventually(() => Promise.all(speakers.map(spokenPlace))).toEqual(['4/0', '0/0']);
    for (const other of shows) expect(await notice(other).count()).toBe(0);
  });

  test.each([
    ['', () => undefined],
    [', also where the browser refuses the first lock', refuseFirstLock],
  ])('a duplicated tab shows the same slide and is another talk%s', async (_where, before) => {
    const { context, open } = await openDeck(steps, { before });
    const show = await open();
    const speaker = await openSpeaker(context, show);
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    const state = await keptTalk(show);
    await eventually(() => show.evaluate(async () => (await navigator.locks.query()).held?.length)).toBe(1);
    await context.addInitScript((copied) => {
      if (history.state === null && location.hash === '') history.replaceState(copied, '', '#/liste/1');
    }, state);
    const duplicate = await open();
    await eventually(() => place(duplicate)).toBe('liste 1');
    await eventually(async () => (await keptTalk(duplicate)).snapshot.token).not.toBe(state.snapshot.token);
    await walk(duplicate, 'Space', ['liste 2', 'oben 0']);
    await walk(show, 'PageUp', ['liste 0']);
    await eventually(() => spokenPlace(speaker)).toBe('1/0');
    expect(await place(duplicate)).toBe('oben 0');
    expect((await keptTalk(show)).snapshot.token).toBe(state.snapshot.token);
  });
});

/** As Chromium does now and then in a window that opens another one. */
function refuseFirstLock(): void {
  // The empty page before it has none.
  if (!('locks' in navigator)) return;
  const request = LockManager.prototype.request as (...all: unknown[]) => Promise<unknown>;
  let isFirst = true;
  LockManager.prototype.request = function (this: LockManager, ...all: unknown[]) {
    if (!isFirst) return request.apply(this, all);
    isFirst = false;
    return Promise.reject(new Error('seeded'));
  } as typeof LockManager.prototype.request;
}

describe('a reload in the middle of a step', () => {
  const forbidStorage = () => {
    for (const name of ['localStorage', 'sessionStorage', 'indexedDB']) {
      Object.defineProperty(window, name, {
        get() {
          throw new DOMException('forbidden', 'SecurityError');
        },
      });
    }
  };

  // More steps than a hand can make are written to the address a moment later; the database has them by then.
  test.each([
    ['with storage, after a key that was held down', 20, undefined],
    ['without any', 4, forbidStorage],
  ])('of the show loses nothing, %s', async (_, more, before) => {
    const { context, open } = await openDeck(steps, before === undefined ? {} : { before });
    const show = await open();
    const speaker = await openSpeaker(context, show);
    const reloaded = show.waitForEvent('load');
    await show.evaluate((count) => {
      const press = (key: string) => document.dispatchEvent(new KeyboardEvent('keydown', { key, cancelable: true }));
      for (let i = 0; i < count; i += 1) press(i % 2 === 0 ? 'End' : 'Home');
      for (let i = 0; i < 3; i += 1) press('PageDown');
      location.reload();
    }, more);
    await reloaded;
    await eventually(() => place(show)).toBe('liste 2');
    await eventually(() => spokenPlace(speaker)).toBe('1/2');
    // The place where the clock began, and each that was reached.
    expect((await keptTalk(show)).snapshot.visits.length).toBe(3 * (1 + more + 3));
  });

  test('of the speaker view loses nothing', async () => {
    const { context, open } = await openDeck(steps);
    const show = await open();
    const speaker = await openSpeaker(context, show);
    const reloaded = speaker.waitForEvent('load');
    await speaker.evaluate(() => {
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'PageDown', cancelable: true }));
      location.reload();
    });
    await reloaded;
    await eventually(() => place(show)).toBe('liste 0');
    await connected(speaker);
    await eventually(() => spokenPlace(speaker)).toBe('1/0');
    await speaker.keyboard.press('Space');
    await eventually(() => place(show)).toBe('liste 1');
  });
});

test('a write that fails in the middle of a talk is said, and taken back when one works again', async () => {
  const { open } = await openDeck(steps, {
    before: () => {
      const put = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function (...given) {
        if (document.documentElement.dataset['disk'] === 'full') throw new DOMException('full', 'QuotaExceededError');
        return put.apply(this, given);
      };
    },
  });
  const show = await open();
  await eventually(() => place(show)).toBe('anfang 0');
  await walk(show, 'Space', ['liste 0']);
  await eventually(() => storedPlaces(show)).toEqual(['1/0']);
  const said = () => show.locator('.menu-limits').allTextContents();
  expect(await said()).toEqual([]);
  const setDisk = (state: string) =>
    show.evaluate((disk) => document.documentElement.setAttribute('data-disk', disk), state);
  await setDisk('full');
  await walk(show, 'Space', ['liste 1']);
  await eventually(async () => (await said()).length).toBe(1);
  await setDisk('free');
  await walk(show, 'Space', ['liste 2']);
  await eventually(said).toEqual([]);
});

describe('storage that is forbidden, broken, or full of something else', () => {
  const broken: Readonly<Record<string, () => void>> = {
    'forbidden and throwing': () => {
      for (const name of ['localStorage', 'sessionStorage', 'indexedDB', 'BroadcastChannel', 'locks']) {
        Object.defineProperty(name === 'locks' ? navigator : window, name, {
          get() {
            throw new DOMException('forbidden', 'SecurityError');
          },
        });
      }
    },
    missing: () => {
      Object.defineProperty(window, 'indexedDB', { value: undefined });
      Object.defineProperty(navigator, 'locks', { value: undefined });
    },
    'silent for ever': () => {
      Object.defineProperty(window, 'indexedDB', { value: { open: () => new EventTarget() } });
    },
    'failing at each write': () => {
      IDBObjectStore.prototype.put = () => {
        throw new DOMException('full', 'QuotaExceededError');
      };
    },
    "another file's": () => {
      if (location.protocol === 'file:') indexedDB.open('deck', 7).onupgradeneeded = () => undefined;
    },
  };
  test.each(Object.keys(broken))('%s: the talk goes on, and a reload restores it', async (name) => {
    const { context, open } = await openDeck(steps, { before: broken[name] ?? (() => undefined) });
    const show = await open();
    const speaker = await openSpeaker(context, show);
    await walk(show, 'Space', ['liste 0', 'liste 1']);
    await tell(show, { kind: 'draw', slide: 1, stroke: [1, 2, 3, 4] });
    const ink = async () => (await keptTalk(show)).snapshot.ink;
    // Written at a pace that browsers bear.
    await eventually(ink).toEqual([1, 4, 1, 2, 3, 4]);
    await show.reload();
    await eventually(() => place(show)).toBe('liste 1');
    expect(await ink()).toEqual([1, 4, 1, 2, 3, 4]);
    await speaker.keyboard.press('Space');
    await eventually(() => place(show)).toBe('liste 2');
    await eventually(() => spokenPlace(speaker)).toBe('1/2');
    expect(await notice(show).count()).toBe(0);
  });
});
