import type { Page } from 'playwright-core';
import { beforeAll, describe, expect, inject, test } from 'vitest';
import { checkPdf } from '../../src/build/check-pdf.ts';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { slideText } from '../../src/core/slide-text.ts';
import { eventually, markup, markupForPaper, place, useOfflineBrowser, walk } from './offline-browser.ts';
import { exportSteps } from './steps-html.ts';

const { openDeck } = useOfflineBrowser();
let steps: string;
beforeAll(async () => {
  steps = await exportSteps();
});

const dispatch = (page: Page, type: string) => page.evaluate((name) => dispatchEvent(new Event(name)), type);

describe('Ctrl+P in the running show', () => {
  test('prints the page as it was delivered, and gives back exactly the show that was there', async () => {
    const plain = await (await openDeck(steps, { javaScriptEnabled: false })).open();
    const page = await (await openDeck(steps)).open();
    await eventually(() => place(page)).toBe('anfang 0');
    await walk(page, 'Space', ['liste 0', 'liste 1']);
    // What reveal.js does a little later belongs to the show as well.
    await eventually(() => page.locator('.reveal.ready').count()).toBe(1);
    const before = await markup(page);
    await dispatch(page, 'beforeprint');
    const delivered = await markupForPaper(plain);
    expect(await markup(page)).toBe(delivered);
    await dispatch(page, 'resize');
    expect(await markup(page)).toBe(delivered);
    await dispatch(page, 'afterprint');
    expect(await markup(page)).toBe(before);
    await walk(page, 'Space', ['liste 2', 'oben 0']);
  });

  test('out of the overview as well', async () => {
    const page = await (await openDeck(steps)).open();
    await eventually(() => place(page)).toBe('anfang 0');
    await page.keyboard.press('o');
    await eventually(() =>
      page.locator('.reveal.overview .slide[inert], .reveal.overview .slide-body[inert]').count(),
    ).toBe(5);
    const before = await markup(page);
    await dispatch(page, 'beforeprint');
    expect(await page.locator('[inert], [hidden], [aria-hidden], .backgrounds').count()).toBe(0);
    await dispatch(page, 'afterprint');
    expect(await markup(page)).toBe(before);
    await page.keyboard.press('Escape');
    await eventually(() => place(page)).toBe('anfang 0');
  });

  test('a speaker view that moves on while printing is followed afterwards', async () => {
    const { context, open } = await openDeck(steps);
    const page = await open();
    await eventually(() => place(page)).toBe('anfang 0');
    const [speaker] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
    await speaker.locator('.speaker-view[data-connected=true]').waitFor();
    await dispatch(page, 'beforeprint');
    const printed = await markup(page);
    await speaker.keyboard.press('End');
    await page.evaluate(() => new Promise((resolve) => window.addEventListener('message', resolve, { once: true })));
    expect(await markup(page)).toBe(printed);
    await dispatch(page, 'afterprint');
    await eventually(() => place(page)).toBe('schluss 0');
  });

  test('makes a PDF with the words, headings and bookmarks of every slide', async () => {
    const page = await (await openDeck(inject('exportedHtml'))).open('#/leitlinien');
    await eventually(() => place(page)).toBe('leitlinien 0');
    const printed = await inspectPdf(
      await page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true }),
    );
    const { deck } = await loadDeck(projectPath('slides'));
    const parts = deck.slides.map((slide) => ({ title: slide.title, text: slideText(slide) }));
    expect(checkPdf(printed, { title: deck.meta.title, language: deck.meta.lang, onePartAPage: true, parts })).toEqual(
      [],
    );
    await eventually(() => place(page)).toBe('leitlinien 0');
  });
});
