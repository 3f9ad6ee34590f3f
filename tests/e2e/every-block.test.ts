import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { checkAccessibility } from '../../src/build/a11y/check-accessibility.ts';
import { type FoundBrowser, findBrowser } from '../../src/build/browser.ts';
import { checkFit } from '../../src/build/check-fit.ts';
import { exportHtml } from '../../src/build/export-html.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { projectPath } from '../../src/build/project.ts';
import type { AccessibilityCheckId } from '../../src/core/accessibility-checks.ts';
import type { AccessibilityView } from '../../src/core/accessibility-state.ts';
import { formatBarrier } from '../../src/core/barrier.ts';
import { formatFinding } from '../../src/core/finding.ts';
import { notesText, slideText } from '../../src/core/slide-text.ts';
import { layFilms } from './lay-films.ts';
import { useOfflineBrowser } from './offline-browser.ts';

const { openDeck } = useOfflineBrowser();
interface Look {
  readonly width: number;
  readonly views: readonly AccessibilityView[];
  readonly checks?: readonly AccessibilityCheckId[];
}

let loaded: LoadedDeck;
let browser: FoundBrowser;
beforeAll(async () => {
  browser = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  loaded = await loadDeck(projectPath('tests/fixtures/pdf-alles'));
});

/** All views of it take minutes: in each width those in which blocks have been in the way before, and on each slide what is cheap. */
const looks: readonly Look[] = [
  { width: 1280, views: ['print', 'print-reading'] },
  { width: 390, views: ['reading'] },
  { width: 390, views: ['show'], checks: ['target-size', 'reflow', 'dimmed-text'] },
  { width: 640, views: ['reading-offer', 'reading-abbreviation', 'notice', 'no-script'] },
];

describe('a deck with every layout, every block and every tag', () => {
  test('has nothing in it that a look at its text or its slides finds fault with', async () => {
    const seen = await checkFit(loaded, browser);
    expect([...loaded.findings, ...seen].map(formatFinding)).toEqual([]);
  });

  test.each(looks)('keeps nobody out in $width pixels: $views', async ({ width, ...selection }) => {
    const { findings, states } = await checkAccessibility(loaded, browser, { widths: [width], ...selection });
    expect(findings.map(formatBarrier)).toEqual([]);
    expect(states).toBeGreaterThan(1);
  });

  test('can be read in full without script, and no wider than a phone', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'Alles '));
    afterAll(() => rm(folder, { recursive: true, force: true }));
    const path = join(folder, 'alles.html');
    await writeFile(path, await exportHtml(loaded));
    await layFilms(loaded, folder);
    const { open } = await openDeck(path, { javaScriptEnabled: false, viewport: { width: 390, height: 844 } });
    const page = await open();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
    // What unfolds is not there before.
    for (const summary of await page.locator('.slide summary').all()) await summary.click();
    await page.evaluate(() => {
      for (const picture of document.querySelectorAll('.slide :is([alt], [aria-label], [alttext])'))
        if (picture.matches('img, svg, math, video'))
          picture.replaceWith(
            ['alt', 'aria-label', 'alttext'].map((name) => picture.getAttribute(name) ?? '').join(''),
          );
    });
    for (const slide of loaded.deck.slides) {
      const shown = squeeze((await page.locator(`[id="${slide.id}"]`).allInnerTexts()).join());
      expect(missing(slideText(slide), shown), slide.id).toEqual([]);
      expect(missing(notesText(slide), shown), slide.id).toEqual([]);
    }
  });
});

const squeeze = (text: string) => text.replaceAll(/[\u00AD\s]/g, '');

/** Words that do not stand there in this order; others may stand between them. */
function missing(expected: string, shown: string): readonly string[] {
  let at = 0;
  return expected.split(/\s+/).filter((word) => {
    const found = shown.indexOf(squeeze(word), at);
    at = found < 0 ? at : found + squeeze(word).length;
    return found < 0;
  });
}
