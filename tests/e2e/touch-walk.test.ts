import type { Page } from 'playwright-core';
import { describe, inject, test } from 'vitest';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';
import { doAllDeeds } from './show-deeds.ts';
import { walkWithFingers } from './walker.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');

async function openShow(viewport: { width: number; height: number }): Promise<Page> {
  const page = await (await openDeck(talk, { viewport, hasTouch: true, isMobile: true, presents: true })).open(
    '#/leitlinien',
  );
  await eventually(() => place(page)).not.toBe('no show');
  return page;
}

describe('by fingers alone', () => {
  test.each([
    [390, 844],
    [1024, 768],
  ])('at %i × %i every action of the show is done', async (width, height) => {
    await doAllDeeds(await walkWithFingers(await openShow({ width, height })));
  });
});
