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

/** Number of the slide and visible text of the current preview, as the speaker sees them. */
export const speakerPlace = (speaker: Page) =>
  speaker.evaluate(() => {
    const number = document.querySelector('.speaker-position')?.textContent?.match(/\d+/)?.[0];
    const shown = [...document.querySelectorAll('.speaker-current .fragment')].filter(
      (fragment) => getComputedStyle(fragment).visibility === 'visible',
    );
    return `${number} ${new Set(shown.map((fragment) => fragment.getAttribute('data-fragment-index'))).size}`;
  });

/** The picture of the next step in words. */
export const nextInWords = (speaker: Page) =>
  speaker.locator('.speaker-next .preview').evaluate((preview) => {
    const visible = [...preview.querySelectorAll('h1, h2, li, p:not(.preview-end)')].filter(
      (part) => getComputedStyle(part).visibility === 'visible',
    );
    return visible.length > 0 ? visible.map((part) => part.textContent?.trim()).join(' | ') : preview.textContent;
  });
