import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { eventually, useOfflineBrowser } from './offline-browser.ts';
import { openReading } from './reading-page.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');

/** What is wrong with the dialog that is open: cut off, wider than it should be, or a slit to read through. */
async function faults(page: Page, name: string): Promise<readonly string[]> {
  await eventually(() => page.locator('dialog h1').allTextContents()).toEqual([name]);
  const found = await page.getByRole('dialog', { name, exact: true }).evaluate((element) => {
    const content = element.querySelector('.dialog-content') as HTMLElement;
    element.scrollTop = 0;
    const own = element.getBoundingClientRect();
    const isInside = (part: Element) => {
      const { left, right, top, bottom } = part.getBoundingClientRect();
      return left >= own.left && right <= own.right && top >= own.top - 1 && bottom <= own.bottom + 1;
    };
    const close = element.querySelector('.dialog-close') as HTMLElement;
    const isOpenable = isInside(close) && isInside(element.querySelector('h1') as HTMLElement);
    const wide = [element, content].filter((box) => box.scrollWidth > box.clientWidth);
    const last = [...content.querySelectorAll('*')].filter((part) => part.getClientRects().length > 0).at(-1);
    last?.scrollIntoView({ block: 'end' });
    const end = last?.getBoundingClientRect().bottom ?? 0;
    const isReached = end > own.top && end <= own.bottom + 1;
    const spills = [...content.children].filter(
      (part) => getComputedStyle(part).overflowY === 'visible' && part.scrollHeight > part.clientHeight + 1,
    );
    return {
      'runs into what is below it': spills.length > 0,
      'head cut off': !isOpenable,
      'wider than the window': own.left < 0 || own.right > innerWidth || wide.length > 0,
      'last line out of reach': !isReached,
      'a slit to read through': content.scrollHeight > content.clientHeight && content.clientHeight < innerHeight / 3,
    };
  });
  return Object.entries(found)
    .filter(([, isFault]) => isFault)
    .map(([fault]) => `${name}: ${fault}`);
}

async function leave(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  // Not before it is out of the page does the field that had the keyboard let go of it.
  await eventually(() => page.locator('dialog').count()).toBe(0);
}

describe.each([
  [320, 640],
  [320, 256],
  [640, 180],
])('in a window of %i × %i a dialog is all there', (width, height) => {
  test('in the show', async () => {
    const page = await (await openDeck(talk, { presents: true, viewport: { width, height } })).open();
    await page.locator('.reveal.ready .menu').waitFor();
    const found: string[] = [];
    const look = async (name: string) => found.push(...(await faults(page, name)));
    for (const [key, name] of [
      ['g', 'Zu einer Folie'],
      ['r', 'Bericht'],
      ['t', 'Technik-Check'],
      ['Control+p', 'Drucken'],
      ['h', 'Hilfe'],
    ] as const) {
      await page.keyboard.press(key);
      await look(name);
      if (key !== 'h') await leave(page);
    }
    await page.getByRole('button', { name: 'Barrierefreiheit' }).press('Enter');
    await look('Barrierefreiheit');
    await leave(page);
    await page.getByRole('button', { name: 'Mehr …' }).press('Enter');
    await look('Alle Funktionen');
    expect(found).toEqual([]);
  });

  test('in the reading edition', async () => {
    const page = await openReading(await openDeck(talk, { viewport: { width, height } }));
    const found: string[] = [];
    const look = async (name: string) => {
      found.push(...(await faults(page, name)));
      await leave(page);
    };
    await page.keyboard.press('/');
    await page.keyboard.type('land');
    await look('Suchen');
    await page.keyboard.press('Control+p');
    await look('Drucken');
    await page.keyboard.press('h');
    await look('Hilfe');
    // The slide with the longest title.
    await page.getByRole('button', { name: 'Link kopieren: Folie 8' }).press('Enter');
    await look('Link kopieren');
    expect(found).toEqual([]);
  });
});
