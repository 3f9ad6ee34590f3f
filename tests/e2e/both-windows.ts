import type { BrowserContext, Page } from 'playwright-core';
import { eventually, place } from './offline-browser.ts';

/** Key S on the show; resolves when both windows have found each other. */
export async function openSpeaker(context: BrowserContext, show: Page): Promise<Page> {
  await eventually(() => place(show)).not.toBe('no show');
  const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
  await connected(speaker);
  return speaker;
}

export const connected = (speaker: Page) => speaker.locator('.speaker-view[data-connected=true]').waitFor();

/** Slide and step of the speaker view, from 0: `1/2`. */
export const spokenPlace = (speaker: Page) => speaker.locator('.speaker-view').getAttribute('data-place');

interface KeptTalk {
  readonly deck: string;
  readonly snapshot: {
    readonly token: string;
    readonly state: Readonly<Record<string, number>>;
    readonly ink: readonly number[];
    readonly visits: readonly number[];
  };
}

/** The talk of a show as it would survive a reload, and under which names. */
export const keptTalk = (show: Page): Promise<KeptTalk> => show.evaluate(() => history.state);

/** What a speaker view would say to this show, said by another window. */
export async function tell(show: Page, body: object): Promise<void> {
  await show.evaluate((own) => {
    const { deck, snapshot } = history.state;
    window.postMessage({ deck, session: snapshot.token, ...own }, '*');
  }, body);
}

/** The talks in the database, of whatever deck. */
export const storedTalks = async (page: Page) => (await stored(page)).filter(({ id }) => !id.endsWith('#'));

/** The last moment at which any talk is known to have been held. */
export const lastBeat = async (page: Page) => Math.max(...(await stored(page)).map(({ savedAt }) => savedAt));

const stored = (page: Page): Promise<readonly (KeptTalk & { readonly id: string; readonly savedAt: number })[]> =>
  page.evaluate(
    () =>
      new Promise((resolve, reject) => {
        const opening = indexedDB.open('deck');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const reading = opening.result.transaction('talks').objectStore('talks').getAll();
          reading.onsuccess = () => resolve(reading.result);
        };
      }),
  );
