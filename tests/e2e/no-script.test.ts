import { beforeAll, expect, inject, test } from 'vitest';
import { loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import type { Deck } from '../../src/core/deck.ts';
import { notesText, slideText } from '../../src/core/slide-text.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
let deck: Deck;
beforeAll(async () => {
  deck = (await loadDeck(projectPath('slides'))).deck;
});

/** The shell is the text that a script is made of when the page has been painted. */
const holdShellBack = () => Object.defineProperty(HTMLScriptElement.prototype, 'textContent', { set: () => undefined });

const words = (text: string) => text.replaceAll('\u00AD', '').split(/\s+/).filter(Boolean);

test.each([
  ['without JavaScript', '', false],
  ['in the reading edition', '#/lesen', true],
])(
  '%s every word of every slide and its notes can be read, in order and once',
  async (_where, hash, javaScriptEnabled) => {
    const { open } = await openDeck(inject('exportedHtml'), { javaScriptEnabled });
    const page = await open(hash);
    await eventually(() => page.locator('.reading-bar').count()).toBe(javaScriptEnabled ? 1 : 0);
    const texts = await page.locator('.slides .slide').allInnerTexts();
    const read = words(texts.join(' '));
    const expected = deck.slides.flatMap((slide, index) => [
      // Nothing stands above the title.
      ...(index === 0 ? words(slideText(slide)) : []),
      ...words(`Folie ${index + 1} von ${deck.slides.length}`),
      ...(javaScriptEnabled ? ['Link', 'kopieren'] : []),
      ...(index === 0 ? [] : words(slideText(slide))),
      ...(slide.notes.length > 0 ? ['Notizen', '(Ergänzung,', 'nicht', 'Teil', 'des', 'Originals)'] : []),
      ...words(notesText(slide)),
    ]);
    expect(read).toEqual(expected);
    const unseen = await page.locator('.slides :is(h1, h2, h3, p, li, td, th)').evaluateAll((parts) =>
      parts
        .filter((part) => {
          const { width, height, right, left } = part.getBoundingClientRect();
          const isRendered = part.checkVisibility({ visibilityProperty: true, opacityProperty: true });
          return !isRendered || width < 2 || height < 2 || left < 0 || right > innerWidth;
        })
        .map((part) => part.textContent),
    );
    expect(unseen).toEqual([]);
  },
);

test.each([
  [1280, 720],
  [1920, 1080],
  [1024, 768],
])(
  'at %i × %i the first slide fills the window before the shell has run, just as the show will',
  async (width, height) => {
    const look = async (isShow: boolean) => {
      const { open } = await openDeck(inject('exportedHtml'), {
        viewport: { width, height },
        ...(isShow ? {} : { before: holdShellBack }),
      });
      const page = await open();
      if (isShow) await eventually(() => place(page)).toBe('titel 0');
      else expect(await page.locator('html').getAttribute('class')).toBe('');
      return page.locator('#titel :is(h1, h1 + p, .addition)').evaluateAll((parts) =>
        parts.map((part) => {
          const { x, y, width, height } = part.getBoundingClientRect();
          return [x, y, width, height].map(Math.round);
        }),
      );
    };
    const [cover, show] = [await look(false), await look(true)];
    expect(cover).toHaveLength(3);
    for (const [index, box] of cover.entries()) {
      for (const [side, value] of box.entries())
        expect(Math.abs(value - (show[index]?.[side] ?? 0))).toBeLessThanOrEqual(2);
    }
  },
);
