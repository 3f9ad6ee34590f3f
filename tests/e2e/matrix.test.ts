import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Firefox, findFirefox, launchFirefox } from './firefox.ts';
import { type Cell, chromiumDesk, type Desk, firefoxDesk, firefoxPreferences, type Seat } from './matrix-browsers.ts';
import { eventually, useOfflineBrowser } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
const firefoxPath = findFirefox();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

/** What the audience sees, and what the speaker sees: number of the slide, steps of it. */
const places = [
  ['anfang 0', '1 0'],
  ['liste 0', '2 0'],
  ['liste 1', '2 1'],
  ['liste 2', '2 2'],
  ['oben 0', '3 0'],
  ['unten 0', '4 0'],
  ['unten 1', '4 1'],
  ['schluss 0', '5 0'],
] as const;
/** After these the window of the show and the speaker view are loaded anew: within a slide's steps. */
const reloads = { show: 2, speaker: 6 };

/** What the page says is off, by what is off. */
const limits: Readonly<Record<keyof Cell, string>> = {
  popups: 'neue Fenster',
  storage: 'Speicher',
  channel: 'Verbindung der Fenster',
};

const countSteps = (fragments: string) =>
  `new Set([...${fragments}].filter((part) => getComputedStyle(part).visibility === 'visible')
    .map((part) => part.dataset.fragmentIndex)).size`;
const shown = (show: Seat) =>
  show.evaluate(`(() => {
    if (document.querySelector('html.show > body > .reveal.ready ~ .announcement') === null) return 'no show';
    const slide = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.slide');
    return slide?.id + ' ' + ${countSteps("slide?.querySelectorAll('.fragment') ?? []")};
  })()`);
const spoken = (speaker: Seat) =>
  speaker.evaluate(`document.querySelector('.speaker-position')?.textContent.match(/\\d+/)?.[0] + ' ' +
    ${countSteps("document.querySelectorAll('.speaker-current .fragment')")}`);
const isConnected = (speaker: Seat) => speaker.evaluate(`document.querySelector('.speaker-view')?.dataset.connected`);
const isNotified = (show: Seat) => show.evaluate(`document.activeElement?.matches('.notice a')`);

/** The line under the start bar; empty where it cannot be seen. */
const saidLimits = (show: Seat) =>
  show.evaluate(`(() => {
    const line = document.querySelector('.menu-limits');
    return line?.checkVisibility({ visibilityProperty: true }) ? line.textContent : '';
  })()`);

async function openShow(desk: Desk): Promise<Seat> {
  const show = await desk.open();
  await eventually(() => shown(show)).toBe('anfang 0');
  return show;
}

/** By key S; where that is refused, by the link that the page then offers. */
async function openSpeaker(desk: Desk, show: Seat, { popups }: Cell): Promise<Seat> {
  await show.press('s');
  if (!popups) {
    await eventually(() => isNotified(show)).toBe('true');
    await show.press('Enter');
  }
  const speaker = await desk.nextWindow();
  await eventually(() => isConnected(speaker)).toBe('true');
  return speaker;
}

async function holdTalk(desk: Desk, cell: Cell): Promise<void> {
  const show = await openShow(desk);
  const speaker = await openSpeaker(desk, show, cell);
  const expectBothAt = async ([audience, own]: readonly [string, string]) => {
    await eventually(() => shown(show)).toBe(audience);
    await eventually(() => spoken(speaker)).toBe(own);
  };
  for (const [index, place] of places.entries()) {
    if (index > 0) await (index % 2 ? show : speaker).press('PageDown');
    await expectBothAt(place);
    if (index === reloads.show) await show.reload();
    if (index === reloads.speaker) await speaker.reload();
    await expectBothAt(place);
  }
  await eventually(() => isConnected(speaker)).toBe('true');
}

async function expectLimitsSaid(desk: Desk, cell: Cell): Promise<void> {
  const show = await openShow(desk);
  await openSpeaker(desk, show, cell);
  const names = Object.keys(limits) as (keyof Cell)[];
  const off = names.filter((name) => !cell[name]);
  await eventually(async () => {
    const said = await saidLimits(show);
    return names.filter((name) => said.includes(limits[name]));
  }).toEqual(off);
}

const either = [true, false];
const cellsWith = (storage: boolean): Cell[] =>
  either.flatMap((popups) => either.map((channel) => ({ popups, storage, channel })));
const withNames = (cells: readonly Cell[]) => cells.map((cell) => ({ name: nameOf(cell), cell }));

/** `no storage, no channel`: vitest cuts longer names. */
function nameOf(cell: Cell): string {
  const off = Object.entries(cell).filter(([, allowed]) => !allowed);
  return off.map(([name]) => `no ${name}`).join(', ') || 'all allowed';
}

describe.each(withNames(either.flatMap(cellsWith)))('Chromium: $name', ({ cell }) => {
  const openDesk = async () => chromiumDesk(await openDeck(steps), cell);

  test('a talk is held to its last step', async () => holdTalk(await openDesk(), cell));
  test('the page says what is off', async () => expectLimitsSaid(await openDesk(), cell));
});

describe.skipIf(firefoxPath === undefined).each([{ storage: true }, { storage: false }])(
  'Firefox, storage: $storage',
  ({ storage }) => {
    let firefox: Firefox;
    beforeAll(async () => {
      firefox = await launchFirefox(firefoxPath ?? '', firefoxPreferences({ storage }));
    });
    afterAll(() => firefox?.close());

    describe.each(withNames(cellsWith(storage)))('$name', ({ cell }) => {
      test('a talk is held to its last step', async () => {
        await holdTalk(firefoxDesk(firefox, steps, cell), cell);
        expect(firefox.heard).toEqual([]);
      });
      test('the page says what is off', () => expectLimitsSaid(firefoxDesk(firefox, steps, cell), cell));
    });
  },
);
