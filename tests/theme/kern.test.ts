import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { fontsOf } from '../../src/build/fonts-of.ts';
import { projectPath } from '../../src/build/project.ts';
import { readPalette } from '../../src/build/read-palette.ts';
import { readTokenColors } from '../../src/build/read-token-colors.ts';
import { contrastRatio } from '../../src/core/contrast.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { schemes } from '../../src/core/schemes.ts';
import { unreadablePairs } from './palette-contrast.ts';

const readTheme = (name: string) => readFile(projectPath(`src/theme/${name}.css`), 'utf8');
/** Names of the colours of a deck that a style sheet declares. */
const colorNames = (css: string) => {
  const colors = [...readTokenColors(css)].filter(
    ([name, color]) => name.startsWith('--color-') && color !== undefined,
  );
  return colors.map(([name]) => name).sort();
};

describe('the theme kern', () => {
  test('can be read in the light and in the dark', async () => {
    expect(unreadablePairs(await readPalette('kern'))).toEqual([]);
  });

  test('has a pen and a laser pointer that are seen on its ground', async () => {
    const colors = readTokenColors(await readTheme('kern'));
    for (const scheme of schemes) {
      const ratio = (name: string) =>
        contrastRatio(colors.get(name)?.[scheme] ?? '', colors.get('--color-ground')?.[scheme] ?? '');
      expect(ratio('--color-pen')).toBeGreaterThanOrEqual(9);
      expect(ratio('--color-laser')).toBeGreaterThanOrEqual(3);
    }
  });

  test('declares every colour that the tokens declare', async () => {
    const [tokens, kern] = await Promise.all([readTheme('tokens'), readTheme('kern')]);
    expect(colorNames(kern)).toEqual(colorNames(tokens));
  });

  test('goes behind what readers ask for: more contrast, or colours of their own', async () => {
    const css = (await Promise.all(['tokens', 'kern', 'preferences'].map(readTheme))).join('\n');
    const black = { light: '#000000', dark: '#ffffff' };
    expect(readTokenColors(css, { 'prefers-contrast': 'more' }).get('--color-text')).toEqual(black);
    // Colours of the system are none that a style sheet knows.
    expect(readTokenColors(css, { 'forced-colors': 'active' }).get('--color-accent')).toBeUndefined();
    const order = [...(await readTheme('theme')).matchAll(/@import "\.\/([a-z]+)\.css"/g)].map(([, name]) => name);
    expect(order.indexOf('preferences')).toBe(order.indexOf('tokens') + 1);
  });

  test('brings its fonts and their licence', async () => {
    const { deck } = parseDeck([{ name: 'a.md', text: '---\ntheme: kern\n---\n# A' }]);
    for (const { family, path } of fontsOf(deck)) {
      expect(family).toBe('Fira Sans');
      expect((await readFile(path)).subarray(0, 4).toString()).toBe('wOF2');
    }
    expect(await readFile(projectPath('assets/fonts/FiraSans-LICENSE.txt'), 'utf8')).toMatch(
      /Mozilla.*OPEN FONT LICENSE/s,
    );
  });
});

test('a colour that cannot be read is found, in the scheme it belongs to', async () => {
  const { light, dark } = await readPalette('kern');
  const faults = unreadablePairs({ light: { ...light, muted: '#51577a' }, dark: { ...dark, line: '#30344f' } });
  expect(faults).toEqual([
    'light: muted on surface 6.38 < 7',
    'dark: line on ground 1.49 < 3',
    'dark: line on surface 1.32 < 3',
  ]);
});
