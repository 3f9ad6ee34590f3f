import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportHtml } from '../../src/build/export-html.ts';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import { eventually, markup, place, useOfflineBrowser } from './offline-browser.ts';
import { openPage } from './open-page.ts';

const { openDeck } = useOfflineBrowser();

const deck = `# Anfang

Ein Engagementförderungskonzept für alle Kommunen.

Note:

Das Engagementförderungskonzept.

---

<!-- .slide: id="dunkel" data-background-color="#102030" -->

## Dunkel

Note:

Auch das ist zu lesen.

--

<!-- .slide: id="hell" data-background="#fff8e0" -->

## Hell

---

<!-- .slide: id="bild" data-background-image="bild.svg" data-background-color="white" data-background-size="contain" -->

## Bild

---

<!-- .slide: id="feld" data-layout="section" data-background-image="bild.svg" data-background-color="#fff" -->

## Feld
`;
const picture =
  '<svg xmlns="http://www.w3.org/2000/svg" width="64" height="36"><rect width="64" height="36" fill="#fc0"/></svg>';

let html: string;
let print: string;
beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'Hintergründe '));
  afterAll(() => rm(folder, { recursive: true, force: true }));
  await writeFile(join(folder, '01.md'), deck);
  await writeFile(join(folder, 'bild.svg'), picture);
  const loaded = await loadDeck(folder);
  html = join(folder, 'vortrag.html');
  await writeFile(html, await exportHtml(loaded));
  print = await buildPrintPage(loaded);
});

/** `ground, text, picture` of a slide's body as they are drawn. */
const look = (slide: Locator) =>
  slide.locator(':scope > .slide-body').evaluate((body) => {
    const { backgroundColor, color, backgroundImage, backgroundSize } = getComputedStyle(body);
    const picture = backgroundImage === 'none' ? 'no picture' : `${backgroundImage.slice(0, 15)} ${backgroundSize}`;
    return [backgroundColor, color, picture].join(' | ');
  });
const looks = async (page: Page) => {
  const found: Record<string, string> = {};
  for (const id of ['dunkel', 'hell', 'bild', 'feld']) found[id] = await look(page.locator(`#${id}`));
  return found;
};

const dark = 'rgb(16, 32, 48) | rgb(242, 241, 237) | no picture';
const light = 'rgb(255, 248, 224) | rgb(22, 25, 27) | no picture';
const white = 'rgb(255, 255, 255) | rgb(22, 25, 27)';
const panel = 'rgb(0, 87, 79) | rgb(251, 250, 247) | no picture';
const onPaper = { dunkel: dark, hell: light, bild: `${white} | url("data:image contain`, feld: panel };

describe('the ground of a slide', () => {
  test('is on the pages of the PDF, with its picture', async () => {
    const page = await openPage();
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await page.setContent(print);
    expect(await looks(page)).toEqual(onPaper);
  });

  test.each(['light', 'dark'] as const)('is in the article without script, in %s colours', async (colorScheme) => {
    const page = await (await openDeck(html, { javaScriptEnabled: false, colorScheme })).open();
    expect(await looks(page)).toEqual({ ...onPaper, bild: `${white} | no picture`, feld: panel });
  });

  test('leaves the notes of a dark slide readable in the light article', async () => {
    const page = await (await openDeck(html, { javaScriptEnabled: false, colorScheme: 'light' })).open();
    const colors = await page.locator('#dunkel .notes').evaluate((notes) => {
      const { backgroundColor, color } = getComputedStyle(notes);
      return [backgroundColor, color];
    });
    expect(colors).toEqual(['rgb(27, 36, 34)', 'rgb(242, 241, 237)']);
  });

  test('is behind the slides of the show and not on them, so that it fills the window', async () => {
    const page = await (await openDeck(html, { colorScheme: 'dark' })).open('#/bild');
    await eventually(() => place(page)).toBe('bild 0');
    expect(await look(page.locator('#bild'))).toBe('rgba(0, 0, 0, 0) | rgb(22, 25, 27) | no picture');
    const shades = await page
      .locator('.slide[data-background], .slide[data-background-color]')
      .evaluateAll((slides) => slides.map(({ id, className }) => `${id} ${className.match(/has-\w+/g)?.join(' ')}`));
    expect(shades).toEqual(['dunkel has-dark', 'hell has-light', 'bild has-light', 'feld has-light']);
    expect(await page.locator('.reveal.has-light-background').count()).toBe(1);
  });

  test('is in the previews of the speaker view, with its picture', async () => {
    const { context, open } = await openDeck(html, { colorScheme: 'light' });
    const show = await open('#/dunkel');
    await eventually(() => place(show)).toBe('dunkel 0');
    const [speaker] = await Promise.all([context.waitForEvent('page'), show.keyboard.press('s')]);
    await speaker.locator('.speaker-view[data-connected=true]').waitFor();
    await eventually(() => look(speaker.locator('.speaker-current .slide'))).toBe(dark);
    await eventually(() => look(speaker.locator('.speaker-next .slide'))).toBe(light);
    await speaker.keyboard.press('Space');
    await eventually(() => look(speaker.locator('.speaker-next .slide'))).toBe(onPaper.bild);
  });
});

describe('Ctrl+P in the running show', () => {
  test('has the grounds and pictures too, and gives back the show as it was', async () => {
    const page = await (await openDeck(html)).open('#/bild');
    await eventually(() => place(page)).toBe('bild 0');
    await eventually(() => page.locator('.reveal.ready').count()).toBe(1);
    const before = await markup(page);
    await page.emulateMedia({ media: 'print' });
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    expect(await looks(page)).toEqual(onPaper);
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await page.emulateMedia({ media: 'screen' });
    expect(await markup(page)).toBe(before);
  });

  test('leaves no soft hyphen in the text of the PDF, and puts those of the page back', async () => {
    const page = await (await openDeck(html)).open();
    await eventually(() => place(page)).toBe('anfang 0');
    const words = () => page.locator('.long-word').allTextContents();
    const before = await words();
    expect(before.map((word) => word.split('\u00AD').length)).toEqual([8, 8]);
    const [first] = (await inspectPdf(await page.pdf({ preferCSSPageSize: true, tagged: true }))).pages;
    expect(first?.text).toContain('Ein Engagementförderungskonzept für alle Kommunen.');
    expect(await words()).toEqual(before);
  });
});
