import { readFile } from 'node:fs/promises';
import type { BrowserContext, Page } from 'playwright-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { type PlainCommand, plainCommands } from '../../src/talk/command.ts';
import { openSpeaker } from './both-windows.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let planned: string;
let unplanned: string;
beforeAll(async () => {
  planned = await exportSteps((text) => text.replace('lang: de', 'lang: de\nduration: 5'));
  unplanned = await exportSteps();
});

type Options = Parameters<typeof openDeck>[1];

/** A show whose clock stands still unless it is told to go on. */
async function openShow(path: string, options: Options = {}) {
  const { context, open } = await openDeck(path, options);
  await context.clock.install({ time: new Date('2026-11-26T09:00:00') });
  const show = await open();
  await eventually(() => place(show)).toBe('anfang 0');
  await context.clock.pauseAt(new Date('2026-11-26T10:00:00'));
  return { context, show };
}

/** What the first button of the clock says, in a speaker view. */
const clockButton = (page: Page) =>
  page.evaluate(() => document.querySelector('.speaker-clock-buttons button')?.textContent);

/** Speaks for some seconds, then presses the key; where it leads to another place, waits until that is shown. */
async function speak(context: BrowserContext, show: Page, steps: readonly [number, string, string][], by = show) {
  for (const [seconds, key, then] of steps) {
    await context.clock.runFor(seconds * 1000);
    const before = await clockButton(by);
    await by.keyboard.press(key);
    await eventually(() => place(show)).toBe(then);
    // From another window the key is a message: time goes on only when it has come and was answered.
    if (by !== show && key === 'u') await eventually(() => clockButton(by)).not.toBe(before);
  }
}

/** All slides but the last; five minutes of pause do not count. */
const rehearsal: readonly [number, string, string][] = [
  [0, 'u', 'anfang 0'],
  [42, ' ', 'liste 0'],
  [10.5, ' ', 'liste 1'],
  [20, ' ', 'liste 2'],
  [5, 'u', 'liste 2'],
  [300, 'u', 'liste 2'],
  [4.5, ' ', 'oben 0'],
  [61.3, ' ', 'unten 0'],
  [0.2, ' ', 'unten 1'],
  [12, 'u', 'unten 1'],
];

const report = (page: Page) => page.getByRole('dialog', { name: 'Bericht' });
const openReport = async (page: Page) => {
  await page.keyboard.press('r');
  await report(page).waitFor();
};
const button = (page: Page, name: string) => report(page).getByRole('button', { name });
const summary = (page: Page) => report(page).locator('.report-summary').textContent();
const status = (page: Page) => report(page).getByRole('status').textContent();
const rows = (page: Page) =>
  report(page)
    .locator('tr:not(.report-steps)')
    .evaluateAll((all) => all.map((row) => [...row.children].map((cell) => cell.textContent).join(' | ')));

const table = [
  'Folie | Plan | Gesprochen | Abweichung',
  '1 Anfang | 1:00 | 0:42 | −0:18',
  '2 Liste | 1:00 | 0:40 | −0:20',
  '3 Oben | 1:00 | 1:01 | +0:01',
  '4 Unten | 1:00 | 0:13 | −0:47',
  '5 Schluss | 1:00 | nicht gezeigt | ',
  'Zusammen | 5:00 | 2:36 | −2:24',
];
const csv = [
  '\uFEFFFolie;Titel;Schritt;Plan (s);Gesprochen (s);Abweichung (s)',
  ...['1;Anfang;;60,0;42,0;-18,0', '2;Liste;;60,0;40,0;-20,0', '2;Liste;0;;10,5;', '2;Liste;1;;20,0;'],
  ...['2;Liste;2;;9,5;', '3;Oben;;60,0;61,3;1,3', '4;Unten;;60,0;12,2;-47,8', '4;Unten;0;;0,2;', '4;Unten;1;;12,0;'],
  ...['5;Schluss;;60,0;0,0;', ';Zusammen;;300,0;155,5;-144,5', ''],
].join('\r\n');
const lines = [
  ...['Folie 1: Anfang', '<!-- .slide: data-duration="0.7" -->', ''],
  ...['Folie 2: Liste', '<!-- .slide: data-duration="0.7" -->', ''],
  ...['Folie 3: Oben', '<!-- .slide: data-duration="1" -->', ''],
  ...['Folie 4: Unten', '<!-- .slide: data-duration="0.2" -->'],
].join('\n');

/** As the speaker view would say it; resolves when the show has heard it. */
async function command(show: Page, session: string, kind: PlainCommand): Promise<void> {
  const message = { session, kind: 'do', command: plainCommands.indexOf(kind) };
  await show.evaluate((body) => {
    const heard = new Promise((resolve) => window.addEventListener('message', resolve, { once: true }));
    window.postMessage({ ...body, deck: history.state.deck }, '*');
    return heard.then(() => undefined);
  }, message);
}

describe('the report of a rehearsal', () => {
  test('sets what was spoken beside the plan, without the pauses', async () => {
    const { context, show } = await openShow(planned);
    await speak(context, show, rehearsal);
    await context.clock.runFor(60_000);
    await openReport(show);
    expect(await rows(show)).toEqual(table);
    expect(await summary(show)).toBe('2:36 gesprochen, 2:24 kürzer als geplant. Eine Folie wurde nicht gezeigt.');
    await report(show).getByText('Schritte der Folie 2').click();
    const steps = await report(show).locator('details[open] dl > div').allTextContents();
    expect(steps).toEqual(['Zu Beginn0:11', 'Schritt 10:20', 'Schritt 20:09']);
    expect(await report(show).getByRole('table', { name: 'Zeit je Folie in Minuten und Sekunden' }).count()).toBe(1);
    expect(await report(show).getByRole('rowheader').count()).toBe(6);
  });

  test('goes up to now while the clock runs, and counts both visits to a slide', async () => {
    const { context, show } = await openShow(planned);
    await speak(context, show, [
      [0, 'u', 'anfang 0'],
      [200, ' ', 'liste 0'],
      [1, 'ArrowLeft', 'anfang 0'],
    ]);
    await context.clock.runFor(100_000);
    await openReport(show);
    expect((await rows(show)).slice(1, 3)).toEqual([
      '1 Anfang 2-mal gezeigt | 1:00 | 5:00 | +4:00',
      '2 Liste | 1:00 | 0:01 | −0:59',
    ]);
    expect(await summary(show)).toBe(
      '5:01 gesprochen, 0:01 länger als geplant. 3 Folien wurden nicht gezeigt. Die Vortragszeit läuft noch.',
    );
  });

  test('is the same in the speaker view', async () => {
    const { context, show } = await openShow(planned);
    const speaker = await openSpeaker(context, show);
    await speak(context, show, rehearsal, speaker);
    await openReport(speaker);
    expect(await rows(speaker)).toEqual(table);
    await speaker.keyboard.press('Escape');
    await report(speaker).waitFor({ state: 'detached' });
    await speaker.keyboard.press('ArrowLeft');
    await eventually(() => place(show)).toBe('unten 0');
  });

  test('says how to make a record where there is none, and comes back when a reset is undone', async () => {
    const { context, show } = await openShow(planned);
    await openReport(show);
    expect(await report(show).textContent()).toContain('Noch gibt es keine Aufzeichnung.');
    await show.keyboard.press('Escape');
    await speak(context, show, rehearsal);
    const speaker = await openSpeaker(context, show);
    const session = await speaker.evaluate(() => location.hash.slice('#speaker/'.length));
    await speaker.close();
    await command(show, session, 'reset');
    await openReport(show);
    expect(await report(show).textContent()).toContain('Die letzte Aufzeichnung wurde zurückgesetzt');
    await show.keyboard.press('Escape');
    await command(show, session, 'restore');
    await openReport(show);
    expect(await rows(show)).toEqual(table);
  });

  test('has no column of a plan where the deck has none', async () => {
    const { context, show } = await openShow(unplanned);
    await speak(context, show, rehearsal);
    await openReport(show);
    expect((await rows(show)).filter((_, index) => [0, 1, 5, 6].includes(index))).toEqual([
      'Folie | Gesprochen',
      '1 Anfang | 0:42',
      '5 Schluss | nicht gezeigt',
      'Zusammen | 2:36',
    ]);
    expect(await summary(show)).toBe(
      '2:36 gesprochen. Eine Folie wurde nicht gezeigt. Einen Zeitplan hat dieser Vortrag nicht.',
    );
  });

  test('fits a window of 320 pixels without scrolling sideways', async () => {
    const { context, show } = await openShow(planned, { viewport: { width: 320, height: 640 }, presents: true });
    await speak(context, show, rehearsal);
    await openReport(show);
    await button(show, 'Zeilen für den Zeitplan').click();
    const sideways = await show.locator('.dialog-content').evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(sideways).toBe(0);
    expect(await report(show).getByRole('rowheader').count()).toBe(6);
  });
});

describe('the report leaves the window', () => {
  test('as a CSV file', async () => {
    const { context, show } = await openShow(planned);
    await speak(context, show, rehearsal);
    await openReport(show);
    const [download] = await Promise.all([show.waitForEvent('download'), button(show, 'Als CSV speichern').click()]);
    expect(download.suggestedFilename()).toBe('schritte-probe-2026-11-26.csv');
    expect(await readFile(await download.path())).toEqual(Buffer.from(csv));
    expect(await status(show)).toContain('schritte-probe-2026-11-26.csv');
  });

  test('as lines for the slides, by the clipboard', async () => {
    const { context, show } = await openShow(planned, {
      before: () => {
        const writeText = async (text: string) => void document.body.setAttribute('data-copied', text);
        Object.defineProperty(navigator, 'clipboard', { value: { writeText } });
      },
    });
    await speak(context, show, rehearsal);
    await openReport(show);
    await button(show, 'Zeilen für den Zeitplan').click();
    expect(await report(show).getByRole('textbox', { name: 'Zeilen für den Zeitplan' }).inputValue()).toBe(lines);
    await button(show, 'Zeilen kopieren').click();
    await eventually(() => status(show)).toBe('Kopiert.');
    expect(await show.locator('body').getAttribute('data-copied')).toBe(lines);
    await button(show, 'CSV in die Zwischenablage').click();
    await eventually(() => show.locator('body').getAttribute('data-copied')).toBe(csv);
  });

  test('as selected text, where the browser allows neither a file nor the clipboard', async () => {
    const { context, show } = await openShow(planned, {
      before: () => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
        URL.createObjectURL = () => {
          throw new DOMException('no', 'SecurityError');
        };
      },
    });
    await speak(context, show, rehearsal);
    await openReport(show);
    await button(show, 'Als CSV speichern').click();
    await eventually(() => status(show)).toBe(
      'Der Browser lässt das Speichern nicht zu. Nehmen Sie die Zwischenablage.',
    );
    await button(show, 'CSV in die Zwischenablage').click();
    await eventually(() => status(show)).toContain('Kopieren Sie ihn mit Strg+C.');
    expect(await show.evaluate(() => getSelection()?.toString())).toBe(csv.replaceAll('\r\n', '\n'));
  });
});
