import { describe, expect, inject, test } from 'vitest';
import { eventually, hashOf, place, useOfflineBrowser } from './offline-browser.ts';
import { reached } from './reading-page.ts';
import { doAllDeeds, typeAddress } from './show-deeds.ts';
import { buttonOf, doSpeakerDeeds, resetTime, speakerButtons } from './speaker-deeds.ts';
import { drag, named, openAndLeave, type Walker, walkWithFingers } from './walker.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
const phone = { width: 390, height: 844 };
const tablet = { width: 1024, height: 768 };

async function open(viewport: typeof phone): Promise<Walker> {
  const { open: openPage } = await openDeck(talk, { viewport, hasTouch: true, isMobile: true });
  return walkWithFingers(await openPage());
}

/** Through all that the bar of the reading edition has, and by the links of the text. */
async function read(walker: Walker): Promise<void> {
  const { page } = walker;
  const bar = page.getByRole('navigation', { name: 'Lesefassung' });
  await bar.waitFor();
  const contents = named(bar, 'Inhalt');
  if (await contents.isVisible()) await contents.tap();
  await page.locator('.contents').getByRole('link', { name: 'Leitlinien' }).tap();
  expect(await reached(page)).toBe('Leitlinien');
  await named(bar, 'Suchen').tap();
  // As the keyboard on the screen does.
  await page.keyboard.type('schulterschluss');
  await page.getByRole('option').first().tap();
  expect(await reached(page)).toMatch(/^Vernetzung der Kommunen/);
  await page.getByRole('button', { name: 'Link kopieren: Folie 6: Ziele' }).tap();
  await page.getByRole('radio').nth(2).tap();
  await named(page, 'Kopieren').tap();
  await eventually(() => page.getByRole('dialog').getByRole('status').textContent()).toBe('Kopiert');
  await walker.leave();
  await page.locator('#zeitleiste').getByRole('link', { name: 'NRW' }).tap();
  expect(await reached(page)).toMatch(/^NRWNordrhein-Westfalen/);
  await page.getByRole('link', { name: 'Zurück zum Text' }).tap();
  await eventually(() => hashOf(page)).toMatch(/^#\/lesen\/zeitleiste\/\d+$/);
  const more = named(bar, 'Mehr');
  if (await more.isVisible()) await more.tap();
  const isDark = () => page.evaluate(() => document.documentElement.dataset['scheme']);
  for (const expected of ['dark', 'light']) {
    await named(bar, 'Dunkle Farben').tap();
    await eventually(isDark).toBe(expected);
  }
  await openAndLeave(walker, 'Drucken', () => named(bar, 'Drucken').tap());
  await openAndLeave(walker, 'Barrierefreiheit', async () => {
    await named(bar, 'Hilfe').tap();
    await named(page.getByRole('dialog'), 'Barrierefreiheit').tap();
  });
}

/** By swipes and arrows, on and back. */
async function turnPages({ page }: Walker): Promise<void> {
  await eventually(() => place(page)).not.toBe('no show');
  await typeAddress(page, '#/arbeitsbereiche');
  await eventually(() => place(page)).toBe('arbeitsbereiche 0');
  await drag(page, [350, 200, 60]);
  await eventually(() => place(page)).toBe('fokus-kommune 0');
  await named(page, 'Nächste Folie').tap();
  await eventually(() => place(page)).toBe('fokus-kommune 1');
  await named(page, 'Vorherige Folie').tap();
  await eventually(() => place(page)).toBe('fokus-kommune 0');
  await drag(page, [60, 200, 350]);
  await eventually(() => place(page)).toBe('arbeitsbereiche 0');
}

async function speakHere(walker: Walker): Promise<void> {
  const { page } = walker;
  await walker.act('speakerHere');
  const act = (action: keyof typeof speakerButtons) => buttonOf(page, action).tap();
  await doSpeakerDeeds({ walker, show: page, act }, (action) => action in speakerButtons);
  await resetTime({ walker });
  await walker.leave();
  await eventually(() => place(page)).toBe('leitlinien 0');
}

describe('by fingers alone', () => {
  test('on a phone somebody reads, presents with every function, and reads on', async () => {
    const walker = await open(phone);
    await read(walker);
    await walker.toTalk();
    await turnPages(walker);
    await doAllDeeds(walker);
    await speakHere(walker);
    await walker.act('read');
    await eventually(() => hashOf(walker.page)).toBe('#/lesen/leitlinien');
  });

  test('on a tablet somebody presents with every function, and reads', async () => {
    const walker = await open(tablet);
    await turnPages(walker);
    await doAllDeeds(walker);
    await walker.act('read');
    await read(walker);
  });
});
