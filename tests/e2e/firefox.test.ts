import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { inspectPdf } from '../../src/build/inspect-pdf.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import { type Firefox, type FirefoxPage, findFirefox, launchFirefox } from './firefox.ts';
import { eventually } from './offline-browser.ts';

const path = findFirefox();
const talk = pathToFileURL(inject('exportedHtml')).href;
const right = '\uE014';
const pageUp = '\uE00E';
const pageDown = '\uE00F';

const place = (page: FirefoxPage) =>
  page.evaluate(`(() => {
    if (!document.documentElement.classList.contains('show')) return 'no show';
    const slide = document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.closest('.slide');
    const shown = [...slide?.querySelectorAll('.fragment') ?? []].filter((f) => getComputedStyle(f).visibility === 'visible');
    return slide?.id + ' ' + new Set(shown.map((f) => f.dataset.fragmentIndex)).size;
  })()`);
const speakerTitle = (page: FirefoxPage) => page.evaluate(`document.querySelector('.speaker-title')?.textContent`);
const isConnected = (page: FirefoxPage) => page.evaluate(`document.querySelector('.speaker-view')?.dataset.connected`);

describe.skipIf(path === undefined)('the talk in Firefox, from the file, without network', () => {
  let firefox: Firefox;
  beforeAll(async () => {
    firefox = await launchFirefox(path ?? '');
  });
  afterAll(() => firefox?.close());

  test('shows all slides, has a speaker view in step, and asks for nothing but itself', async () => {
    const { deck } = await loadDeck(projectPath('slides'));
    const places = deck.slides.flatMap(({ id, steps }) =>
      Array.from({ length: steps + 1 }, (_, step) => `${id} ${step}`),
    );
    const show = await firefox.open(talk);
    await eventually(() => place(show)).toBe(places[0]);
    for (const expected of places.slice(1)) {
      await show.press(pageDown);
      await eventually(() => place(show)).toBe(expected);
    }
    for (const expected of places.slice(0, -1).reverse()) {
      await show.press(pageUp);
      await eventually(() => place(show)).toBe(expected);
    }

    await show.press('s');
    const speaker = await firefox.nextWindow();
    await eventually(() => isConnected(speaker)).toBe('true');
    await show.press(right);
    await eventually(() => speakerTitle(speaker)).toBe(deck.slides[1]?.title);
    await speaker.press(right);
    await eventually(() => place(show)).toBe(`${deck.slides[2]?.id} 0`);
    await speaker.reload();
    await eventually(() => speakerTitle(speaker)).toBe(deck.slides[2]?.title);
    await show.reload();
    await eventually(() => place(show)).toBe(`${deck.slides[2]?.id} 0`);
    await speaker.press(right);
    await eventually(() => place(show)).toBe(`${deck.slides[2]?.id} 1`);
    await show.press(right);
    await eventually(() => speakerTitle(speaker)).toBe(deck.slides[3]?.title);

    expect(firefox.heard).toEqual([]);
  });

  test('Ctrl+P asks what to print, and what is chosen comes out on pages of its size', async () => {
    const page = await firefox.open(talk);
    await eventually(() => place(page)).toBe('titel 0');
    const sizes = async () => {
      const { pages } = await inspectPdf(Buffer.from(await page.print(), 'base64'));
      return [...new Set(pages.map(({ width, height }) => `${Math.round(width)} × ${Math.round(height)}`))];
    };
    expect(await sizes()).toEqual(['960 × 540']);
    // As `print()` does, the page is laid out before it returns; the driver prints only then.
    const stub = 'dispatchEvent(new Event("beforeprint")); document.body.setAttribute("data-printing", "")';
    await page.evaluate(`window.print = () => { ${stub} }`);
    await page.press('p', '\uE009');
    await eventually(() => page.evaluate('document.activeElement.firstChild.textContent')).toBe('Folien');
    await page.evaluate('document.activeElement.nextElementSibling.click()');
    await eventually(() => page.evaluate('document.body.hasAttribute("data-printing")')).toBe('true');
    // In points, rounded up.
    expect(await sizes()).toEqual(['596 × 842']);
    await eventually(() => place(page)).toBe('titel 0');
  });
});
