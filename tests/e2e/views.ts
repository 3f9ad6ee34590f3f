import type { Page } from 'playwright-core';
import { eventually, type OfflineDeck, place } from './offline-browser.ts';

/** What people meet in the exported talk: what is proved for one of these is proved for all. */
export interface View {
  readonly name: string;
  readonly open: (deck: OfflineDeck) => Promise<Page>;
  /** Rules of axe that do not hold here. */
  readonly without?: readonly string[];
}

/** One line for each thing that a key opens in the show: `{ name: 'help', open: byKey('h', '.dialog-help') }`. */
export const views: readonly View[] = [
  { name: 'first slide', open: show },
  { name: 'slide with a map', open: (deck) => show(deck, '#/querschnittsaufgabe') },
  // All slides are pictures to choose from: headings inside are inert, and where one is gets announced.
  { name: 'overview', open: byKey('o', '.reveal.overview'), without: ['page-has-heading-one'] },
  { name: 'notice of a blocked window', open: byKey('s', '.notice') },
  { name: 'help', open: byKey('h', '.dialog-help') },
  { name: 'Technik-Check', open: byKey('t', '.dialog-check') },
  { name: 'report without a record', open: byKey('r', '.dialog-report') },
  { name: 'report', open: openReport },
  { name: 'list of slides', open: byKey('g', '.dialog-jump') },
  { name: 'all functions', open: openMore },
  { name: 'speaker view', open: openSpeaker },
  { name: 'speaker view in place', open: byKey('v', '.speaker-view') },
  { name: 'help in the speaker view', open: inSpeaker('h', '.dialog-help') },
  { name: 'Technik-Check in the speaker view', open: inSpeaker('t', '.dialog-check') },
  { name: 'speaker view without its show', open: openAlone },
];

async function show(deck: OfflineDeck, hash?: string): Promise<Page> {
  const page = await deck.open(hash);
  await eventually(() => place(page)).not.toBe('no show');
  return page;
}

/** In a browser that opens no windows: what asks for one gets its notice. */
function byKey(key: string, selector: string, hash?: string): View['open'] {
  return async (deck) => {
    const page = await show(deck, hash);
    await page.evaluate(() => {
      window.open = () => null;
    });
    await page.keyboard.press(key);
    await page.locator(selector).waitFor();
    return page;
  };
}

async function openMore(deck: OfflineDeck): Promise<Page> {
  const page = await show(deck);
  await page.getByRole('button', { name: 'Mehr …' }).click();
  await page.locator('.dialog-more').waitFor();
  return page;
}

async function openSpeaker(deck: OfflineDeck): Promise<Page> {
  const page = await show(deck);
  const [speaker] = await Promise.all([deck.context.waitForEvent('page'), page.keyboard.press('s')]);
  await speaker.locator('.speaker-view[data-connected=true]').waitFor();
  return speaker;
}

async function openReport(deck: OfflineDeck): Promise<Page> {
  const page = await show(deck);
  for (const expected of ['querschnittsaufgabe 0', 'leitlinien 0', 'leitlinien 1']) {
    await page.keyboard.press('PageDown');
    await eventually(() => place(page)).toBe(expected);
  }
  await page.keyboard.press('r');
  await page.locator('.dialog-report table').waitFor();
  return page;
}

function inSpeaker(key: string, selector: string): View['open'] {
  return async (deck) => {
    const speaker = await openSpeaker(deck);
    await speaker.keyboard.press(key);
    await speaker.locator(selector).waitFor();
    return speaker;
  };
}

async function openAlone(deck: OfflineDeck): Promise<Page> {
  const speaker = await deck.open('#speaker/0123456789abcdef');
  await speaker.locator('.speaker-view[data-connected=false]').waitFor();
  return speaker;
}
