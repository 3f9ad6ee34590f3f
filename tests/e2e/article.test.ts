import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, inject, test } from 'vitest';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually, markup, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const talk = inject('exportedHtml');
/** Our own arrows are the first navigation, which comes after all that reveal.js makes. */
const throwAt = (name: string) => `const make = document.createElement.bind(document);
  document.createElement = (name, ...more) => {
    if (name === '${name}') throw new Error('seeded');
    return make(name, ...more);
  };`;

describe('the page as an article', () => {
  test('needs no scrolling to the side at 320 px and has text of at least 16 px', async () => {
    const { open } = await openDeck(talk, { javaScriptEnabled: false, viewport: { width: 320, height: 640 } });
    const page = await open();
    const { scroll, small } = await page.evaluate(() => ({
      scroll: document.documentElement.scrollWidth,
      small: [...document.querySelectorAll('.slides :is(h1, h2, h3, p, li)')]
        .filter((part) => Number.parseFloat(getComputedStyle(part).fontSize) < 16)
        .map((part) => part.textContent),
    }));
    expect({ scroll, small }).toEqual({ scroll: 320, small: [] });
  });

  test('is complete where a policy holds the scripts back though the browser would run them', async () => {
    const html = (await readFile(talk, 'utf8')).replace(/script-src [^;]*/, "script-src 'none'");
    const folder = await temporaryFolder({ 'talk.html': html });
    const page = await (await openDeck(join(folder, 'talk.html'), { mayComplain: true })).open();
    // biome-ignore lint/performance/useDomNodeTextContent: text that is not laid out is missing here, as in a search of the page.
    await eventually(() => page.locator('.slides').innerText()).toContain('Vielen Dank, dass Sie dabei waren!');
    expect(await place(page)).toBe('no show');
  });

  test.each([
    ['while reveal.js starts', "document.createEvent = () => { throw new Error('seeded'); }"],
    ['before reveal.js starts', "Element.prototype.prepend = () => { throw new Error('seeded'); }"],
    ['after reveal.js has started', throwAt('nav')],
  ])('is what remains, untouched, when the show fails %s', async (_when, fault) => {
    const { context, open } = await openDeck(talk, { mayComplain: true });
    const errors: string[] = [];
    context.on('weberror', (error) => errors.push(error.error().message));
    await context.addInitScript(fault);
    const message = context.waitForEvent('console');
    const page = await open('#/leitlinien');
    expect((await message).text()).toContain('seeded');
    await eventually(() => place(page)).toBe('no show');
    const plain = await (await openDeck(talk, { javaScriptEnabled: false })).open();
    const delivered = await markup(plain);
    expect(await markup(page)).toBe(delivered);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('o');
    expect(await markup(page)).toBe(delivered);
    expect(errors).toEqual([]);
  });
});
