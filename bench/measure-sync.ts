import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { median } from './median.ts';

/** Milliseconds between the moments at which the two windows of a talk show the same step: medians of `syncSteps`. */
export interface SyncCost {
  readonly fromShow: number;
  readonly fromSpeaker: number;
}

export const syncSteps = 50;

declare global {
  interface Window {
    /** When each place came into the page, in milliseconds since 1970: the same clock in both windows. */
    shownAt: Map<string, number>;
  }
}

/** Opens the page with its speaker view and turns pages, from one window and then from the other. */
export async function measureSync(browser: Browser, path: string): Promise<SyncCost> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 720 } });
  const show = await context.newPage();
  await show.goto(pathToFileURL(path).href);
  await show.locator('html.show .reveal.ready').waitFor();
  const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
  await speaker.locator('.speaker-view[data-connected=true]').waitFor();
  const windows = [show, speaker];
  await show.evaluate(watch, { slide: '.slides section.present:not(.stack)', number: '.slide-number-a' });
  await speaker.evaluate(watch, { slide: '.speaker-current', number: '.speaker-position' });
  const route = backAndForth(await show.evaluate(readPlaces));
  const fromShow = await walk(show, windows, route.slice(0, syncSteps));
  const fromSpeaker = await walk(speaker, windows, route.slice(syncSteps));
  await context.close();
  return { fromShow: median(fromShow), fromSpeaker: median(fromSpeaker) };
}

/** Runs in the page: notes each place, `3 1` for the third slide with one of its steps, as soon as it is there. */
function watch(selectors: { readonly slide: string; readonly number: string }): void {
  const read = () => {
    const number = document.querySelector(selectors.number)?.textContent?.match(/\d+/)?.[0];
    const fragments = document.querySelector(selectors.slide)?.querySelectorAll<HTMLElement>('.fragment.visible') ?? [];
    return `${number} ${new Set([...fragments].map(({ dataset }) => dataset['fragmentIndex'])).size}`;
  };
  window.shownAt = new Map();
  new MutationObserver(() => {
    const place = read();
    if (!window.shownAt.has(place)) window.shownAt.set(place, performance.timeOrigin + performance.now());
  }).observe(document.body, { subtree: true, childList: true, characterData: true, attributeFilter: ['class'] });
}

/** Runs in the page. */
function readPlaces(): readonly string[] {
  const slides = [...document.querySelectorAll<HTMLElement>('.slides section.slide')];
  return slides.flatMap(({ dataset }, index) =>
    Array.from({ length: Number(dataset['steps'] ?? 0) + 1 }, (_, step) => `${index + 1} ${step}`),
  );
}

interface Step {
  readonly key: 'PageDown' | 'PageUp';
  readonly to: string;
}

/** Twice `syncSteps`: to the end and back again and so on, so that a short deck has as many as a long one. */
function backAndForth(places: readonly string[]): readonly Step[] {
  const forth = places.slice(1).map((to): Step => ({ key: 'PageDown', to }));
  const back = places
    .slice(0, -1)
    .reverse()
    .map((to): Step => ({ key: 'PageUp', to }));
  const round = [...forth, ...back];
  return Array.from({ length: 2 * syncSteps }, (_, index) => round[index % round.length] ?? round[0]).filter(
    (step) => step !== undefined,
  );
}

async function walk(driver: Page, windows: readonly Page[], steps: readonly Step[]): Promise<readonly number[]> {
  const differences: number[] = [];
  for (const { key, to } of steps) {
    for (const page of windows) await page.evaluate(() => window.shownAt.clear());
    await driver.keyboard.press(key);
    const moments = await Promise.all(windows.map((page) => momentOf(page, to)));
    differences.push(Math.max(...moments) - Math.min(...moments));
  }
  return differences;
}

async function momentOf(page: Page, place: string): Promise<number> {
  const moment = await page.waitForFunction((wanted) => window.shownAt.get(wanted), place);
  return (await moment.jsonValue()) ?? Number.NaN;
}
