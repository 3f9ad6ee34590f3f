import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportHtml } from '../../src/build/export-html.ts';
import { loadDeck } from '../../src/build/load-deck.ts';
import { temporaryFolder } from '../temporary-folder.ts';
import { eventually, place, useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
const fitting = 'Instrumentalisierungstendenzen';
const tooLong = 'Rindfleischetikettierungsüberwachungsaufgabenübertragungsgesetzentwurf';
/** In a column of about 500 px. */
async function exportWords(): Promise<string> {
  const text = `## Wörter\n\n### Links\n\nSie wollen ${fitting}, so\n\n### Rechts\n\n${tooLong}, so\n`;
  const folder = await temporaryFolder({ '01.md': `---\nid: w\nlayout: two-columns\n---\n\n${text}` });
  const path = join(folder, 'deck.html');
  await writeFile(path, await exportHtml(await loadDeck(folder)));
  return path;
}

test('a long word stays whole on a slide where it fits on a line, and breaks by syllables where it does not', async () => {
  const page = await (await openDeck(await exportWords())).open();
  await eventually(() => place(page)).toBe('w 0');
  const words = await page.locator('.slide-body .long-word').evaluateAll((found) =>
    found.map((word) => {
      const range = document.createRange();
      range.selectNodeContents(word);
      const tops = [...range.getClientRects()].map(({ top }) => Math.round(top));
      const column = word.closest('.column')?.getBoundingClientRect().right ?? 0;
      return {
        text: word.textContent?.replaceAll('\u00AD', ''),
        lines: new Set(tops).size,
        isInside: word.getBoundingClientRect().right <= column + 1,
      };
    }),
  );
  // The comma goes with the word: it would begin a line.
  expect(words).toEqual([
    { text: `${fitting},`, lines: 1, isInside: true },
    { text: `${tooLong},`, lines: expect.toSatisfy((lines: number) => lines > 1), isInside: true },
  ]);
});
