import type { Page } from 'playwright-core';
import { openSpeaker } from './both-windows.ts';
import type { useOfflineBrowser } from './offline-browser.ts';

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

export const startOfTalk = new Date('2026-03-02T09:00:00');

type OpenDeck = ReturnType<typeof useOfflineBrowser>['openDeck'];

/** Show and speaker view at the first slide, with a faked clock. */
export async function openBothWindows(openDeck: OpenDeck, path: string, options: Parameters<OpenDeck>[1] = {}) {
  const { context, open } = await openDeck(path, { viewport: { width: 1280, height: 720 }, ...options });
  await context.clock.install({ time: startOfTalk });
  const show = await open();
  const speaker = await openSpeaker(context, show);
  return { context, open, show, speaker };
}

/** The words of a part of the view; empty while it is hidden. */
export const textOf = (page: Page, part: string) =>
  page.locator(`.speaker-${part}`).evaluate((element) => (element instanceof HTMLElement && element.hidden ? '' : element.textContent)); // biome-ignore format: one thought

export const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
