import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { type Action, keyTable, worksIn } from '../../src/talk/keys.ts';
import { spokenPlace } from './both-windows.ts';
import { eventually } from './offline-browser.ts';
import { lines, typeAddress } from './show-deeds.ts';
import { drag, openAndLeave, type Walker } from './walker.ts';

/** The speaker view, in a window of its own or in that of the show, and somebody who walks through it. */
interface SpeakerWalk {
  readonly walker: Walker;
  readonly show: Page;
  /** Not all that has a key has a button, nor the other way round. */
  readonly act: (action: Action) => Promise<void>;
}

type Deed = (walk: SpeakerWalk, act: () => Promise<void>) => Promise<void>;
type SpeakerAction = Exclude<
  Action,
  'overview' | 'speakerWindow' | 'speakerHere' | 'read' | 'search' | 'print' | 'menu'
>;

export const speakerTable = Object.values(keyTable)
  .flat()
  .filter((binding) => worksIn(binding, 'speaker'));

/** The names of the buttons; what is not here has keys that are no single letters, or is done in the show. */
export const speakerButtons: Partial<Readonly<Record<Action, string | RegExp>>> = {
  next: 'Weiter',
  prev: 'Zurück',
  jump: 'Folien',
  black: 'Schwarz',
  white: 'Weiß',
  frozen: 'Einfrieren',
  laser: 'Laser',
  spotlight: 'Lichtkegel',
  zoom: 'Lupe',
  pen: 'Stift',
  undo: 'Rückgängig',
  wipe: 'Wegwischen',
  clock: /^(?:Starten|Anhalten|Fortsetzen)$/,
  larger: 'Notizen größer',
  smaller: 'Notizen kleiner',
  report: 'Bericht',
  check: 'Technik-Check',
  help: 'Hilfe',
};
export const buttonOf = (page: Page, action: Action): Locator =>
  page.locator('.speaker-view').getByRole('button', { name: speakerButtons[action] ?? '', exact: true });

const screen = ({ show }: SpeakerWalk) => show.locator('.cover').getAttribute('data-screen');
const tool = ({ walker }: SpeakerWalk) => walker.page.locator('.speaker-view .ink').getAttribute('data-tool');
const scale = ({ walker }: SpeakerWalk) =>
  walker.page.locator('.speaker-view [style*="--scale"]').evaluate((text) => {
    return Number((text as HTMLElement).style.getPropertyValue('--scale'));
  });

const turns =
  (from: string, to: string): Deed =>
  async ({ walker: { page }, show }, act) => {
    await typeAddress(show, `#/${from}`);
    await act();
    await eventually(() => spokenPlace(page)).toBe(to);
  };

const switches =
  (name: 'black' | 'white' | 'frozen'): Deed =>
  async (walk, act) => {
    for (const expected of [name, 'live']) {
      await act();
      await eventually(() => screen(walk)).toBe(expected);
    }
  };

const points =
  (name: 'laser' | 'spotlight' | 'pen'): Deed =>
  async (walk, act) => {
    for (const expected of [name, '']) {
      await act();
      await eventually(() => tool(walk)).toBe(expected);
    }
  };

const sizes =
  (by: 1 | -1): Deed =>
  async (walk, act) => {
    const before = await scale(walk);
    await act();
    await eventually(async () => Math.sign((await scale(walk)) - before)).toBe(by);
  };

const opens =
  (name: string): Deed =>
  ({ walker }, act) =>
    openAndLeave(walker, name, act);

const isFull = (page: Page) => page.evaluate(() => document.fullscreenElement !== null);
const schemeOf = (page: Page) => page.evaluate(() => document.documentElement.dataset['scheme'] ?? 'light');

/** A line is drawn by hand, for keys by somebody else's, and the pen put away. */
async function draw(walk: SpeakerWalk): Promise<void> {
  const { page, isTouch } = walk.walker;
  await walk.act('pen');
  await eventually(() => tool(walk)).toBe('pen');
  const preview = page.locator('.speaker-current .preview');
  await preview.scrollIntoViewIfNeeded();
  const box = (await preview.boundingBox()) ?? { x: 0, y: 0, width: 0 };
  const [left, right, y] = [box.x + box.width / 4, box.x + box.width / 2, box.y + box.width / 4];
  if (isTouch) await drag(page, [left, left + 20, right], { y });
  else {
    await page.mouse.move(left, y);
    await page.mouse.down();
    await page.mouse.move(right, y, { steps: 3 });
    await page.mouse.up();
  }
  await eventually(() => lines(page)).toBe(1);
  await walk.act('pen');
}

const erases: Deed = async (walk, act) => {
  await draw(walk);
  await act();
  await eventually(() => lines(walk.walker.page)).toBe(0);
};

/** Every action that has a key in the speaker view; who adds one to the table adds its deed. */
const speakerDeeds: Readonly<Record<SpeakerAction, Deed>> = {
  next: turns('ziele', '5/1'),
  prev: turns('ziele/1', '5/0'),
  right: turns('ziele/2', '8/0'),
  left: turns('leitlinien', '1/0'),
  first: turns('ziele', '0/0'),
  last: turns('ziele', '9/0'),
  async jump({ walker }, act) {
    const { page } = walker;
    await act();
    await page.getByRole('dialog', { name: 'Zu einer Folie' }).waitFor();
    await walker.pick(page.getByRole('option', { name: 'Leitlinien' }), 'Control+a', ...'leitl', 'Enter');
    await eventually(() => spokenPlace(page)).toBe('2/0');
  },
  // The page is not loaded anew: it still knows the mark.
  async present({ walker: { page } }, act) {
    await page.evaluate(() => document.body.setAttribute('data-mark', ''));
    await act();
    expect(await page.locator('body[data-mark] .speaker-view').count()).toBe(1);
  },
  async fullscreen({ walker: { page } }, act) {
    for (const expected of [true, false]) {
      await act();
      await eventually(() => isFull(page)).toBe(expected);
    }
  },
  black: switches('black'),
  white: switches('white'),
  frozen: switches('frozen'),
  async scheme({ show }, act) {
    const before = await schemeOf(show);
    await act();
    await eventually(() => schemeOf(show)).not.toBe(before);
  },
  laser: points('laser'),
  spotlight: points('spotlight'),
  async zoom(walk, act) {
    await act();
    await eventually(() => tool(walk)).toBe('zoom');
    await walk.walker.pick(walk.walker.page.locator('.speaker-view .ink'), 'Shift+ArrowRight', 'Enter');
    const zoomed = () => walk.show.locator('.reveal.zoomed').count();
    await eventually(zoomed).toBe(1);
    // Before it has heard of it, this window would take the tool up again.
    await walk.walker.page.locator('.speaker-view .ink.has-zoom').waitFor();
    await act();
    await eventually(zoomed).toBe(0);
  },
  pen: points('pen'),
  undo: erases,
  wipe: erases,
  async clock({ walker: { page } }, act) {
    const before = await buttonOf(page, 'clock').textContent();
    await act();
    await eventually(() => buttonOf(page, 'clock').textContent()).not.toBe(before);
  },
  larger: sizes(1),
  smaller: sizes(-1),
  report: opens('Bericht'),
  check: opens('Technik-Check'),
  help: opens('Hilfe'),
  async escape(walk, act) {
    await walk.act('black');
    await eventually(() => screen(walk)).toBe('black');
    await act();
    await eventually(() => screen(walk)).toBe('live');
  },
};

/** All that the given way leads to; returns what it does not. */
export async function doSpeakerDeeds(
  walk: SpeakerWalk,
  isPossible: (action: Action) => boolean = () => true,
): Promise<readonly Action[]> {
  expect(Object.keys(speakerDeeds).toSorted()).toEqual(speakerTable.map(({ action }) => action).toSorted());
  const deeds = Object.entries(speakerDeeds) as [SpeakerAction, Deed][];
  for (const [action, deed] of deeds) if (isPossible(action)) await deed(walk, () => walk.act(action));
  return deeds.map(([action]) => action).filter((action) => !isPossible(action));
}

/** Start, stop, reset and its undoing: each leaves the time in another state, which its button names. */
export async function resetTime({ walker }: Pick<SpeakerWalk, 'walker'>): Promise<void> {
  const group = walker.page.getByRole('group', { name: 'Vortragszeit' });
  const state = () => walker.page.locator('.speaker-state').textContent();
  await walker.press(group.getByRole('button', { name: 'Zurücksetzen', exact: true }));
  await eventually(state).toBe('Startet beim Blättern');
  await walker.press(group.getByRole('button', { name: 'Zurücksetzen rückgängig' }));
  await eventually(state).not.toBe('Startet beim Blättern');
}
