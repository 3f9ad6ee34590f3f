import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { readTokenColors } from '../../src/build/read-token-colors.ts';
import { contrastRatio } from '../../src/core/contrast.ts';
import { schemes } from '../../src/core/schemes.ts';

const css = ['tokens', 'preferences']
  .map((name) => readFileSync(projectPath(`src/theme/${name}.css`), 'utf8'))
  .join('\n');
const moreContrast = { 'prefers-contrast': 'more' };

/** Colour, what it stands on, and the least contrast between them: 7 for text, 3 for lines and marks. */
type Pair = readonly [color: string, ground: string, least: number];
const on = (grounds: readonly string[], colors: readonly string[], least: number): readonly Pair[] =>
  grounds.flatMap((ground) => colors.map((color): Pair => [color, ground, least]));

const pairs: readonly Pair[] = [
  ...on(['--color-ground', '--color-surface'], ['--color-text', '--color-muted', '--color-accent'], 7),
  ...on(['--color-ground', '--color-surface'], ['--color-line'], 3),
  ['--color-on-panel', '--color-panel', 7],
  // With the ground as its halo, a line that is 9:1 to it has one of the two at 3:1 to whatever it crosses.
  ['--color-pen', '--color-ground', 9],
  ['--color-laser', '--color-ground', 3],
  ['--color-on-dark', '--color-laser', 3],
  ['--color-on-light', '--color-on-dark', 7],
  ...on(
    ['--speaker-ground', '--speaker-surface'],
    ['--speaker-text', '--speaker-muted', '--speaker-accent', '--speaker-alarm'],
    7,
  ),
  ...on(['--speaker-ground', '--speaker-surface'], ['--speaker-line'], 3),
  ['--speaker-on-alarm', '--speaker-alarm', 7],
];

/** `dark: --color-muted on --color-ground 6.4 < 7` */
function findFaint(sheet: string, preferences: Readonly<Record<string, string>> = {}): readonly string[] {
  const colors = readTokenColors(sheet, preferences);
  return schemes.flatMap((scheme) =>
    pairs.flatMap(([name, ground, least]) => {
      const [color, below] = [name, ground].map((token) => colors.get(token)?.[scheme]);
      if (color === undefined || below === undefined) return [`${scheme}: ${name} on ${ground} cannot be read`];
      const ratio = contrastRatio(color, below);
      return ratio >= least ? [] : [`${scheme}: ${name} on ${ground} ${ratio.toFixed(1)} < ${least}`];
    }),
  );
}

describe('the colours of the tokens', () => {
  test('have the contrast that text and marks need, in the light and in the dark', () => {
    expect(findFaint(css)).toEqual([]);
  });

  test('also where the reader asks for more contrast', () => {
    expect(readTokenColors(css, moreContrast).get('--color-text')).toEqual({ light: '#000000', dark: '#ffffff' });
    expect(findFaint(css, moreContrast)).toEqual([]);
  });
});

describe('a colour that is too faint is found', () => {
  const declare = (declaration: string) => `${css}\n:root { ${declaration} }`;

  test.each([
    ['--color-muted: light-dark(#6a6f75, #b8c0be)', 'light: --color-muted on --color-surface 4.'],
    [
      '--color-accent: light-dark(#00574f, var(--deck-accent-dark, #3a8f84))',
      'dark: --color-accent on --color-ground 4.',
    ],
    ['--color-line: light-dark(#85898e, #3d4644)', 'dark: --color-line on --color-ground 1.'],
    ['--color-panel: light-dark(#4f8f88, #00413b)', 'light: --color-on-panel on --color-panel 3.'],
    ['--color-pen: light-dark(#d0104c, #ffd166)', 'light: --color-pen on --color-ground 5.'],
    ['--color-laser: #801015', 'dark: --color-laser on --color-ground 1.'],
    ['--speaker-muted: #777', 'light: --speaker-muted on --speaker-ground 4.'],
    ['--color-text: light-dark(CanvasText, #fff)', 'light: --color-text on --color-ground cannot be read'],
  ])('%s', (declaration, complaint) => {
    expect(findFaint(declare(declaration)).join('\n')).toContain(complaint);
  });

  test('also one that only some readers see', () => {
    const sheet = `${css}\n@media (prefers-contrast: more) { :root { --color-line: light-dark(#ddd, #fff) } }`;
    expect(findFaint(sheet)).toEqual([]);
    expect(findFaint(sheet, moreContrast)[0]).toMatch(/^light: --color-line on --color-ground 1\./);
  });
});
