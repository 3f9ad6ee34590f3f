import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { styledBlocks } from '../../src/core/block-style.ts';
import { layouts } from '../../src/core/layout-list.ts';
import { findColors } from './find-colors.ts';

const folder = projectPath('src/theme');
const read = (name: string) => readFileSync(`${folder}/${name}`, 'utf8');
const sheets = readdirSync(folder).filter((name) => name.endsWith('.css'));
/** Where the tokens get their values: in custom properties, and nowhere else. */
const palettes = ['tokens.css', 'kern.css', 'preferences.css'];

describe('all colours come from the tokens', () => {
  test.each(sheets)('%s', (name) => {
    const own = findColors(read(name));
    expect(palettes.includes(name) ? own.filter((line) => !/: --(?:color|speaker|screen)-/.test(line)) : own).toEqual(
      [],
    );
  });
  test.each([...layouts, ...styledBlocks])('style of $name', ({ style }) => {
    expect(findColors(style)).toEqual([]);
  });
});

describe('a colour of its own is found', () => {
  test.each([
    'p { color: #123456 }',
    'p { color: white }',
    'p { background: rgb(1 2 3 / 50%) }',
    'p { border: 1px solid hsl(10 20% 30%) }',
    'p { color: oklch(50% 0.1 20) }',
    'p { --own: #fff }',
    'p { --own: 1px solid red }',
    'p { color: var(--color-text, black) }',
    'p { background: linear-gradient(var(--color-text), #eee) }',
    'p { background: color-mix(in srgb, var(--color-text) 50%, white) }',
    'p { color: light-dark(#000, var(--color-text)) }',
    'p { & em { box-shadow: 0 0 4px #0003 } }',
    '@media print { p { color: black } }',
    'p { color: CanvasText }',
    '@media (forced-colors: active) { p { color: red } }',
    '@media (forced-colors: active) { a { color: Canvas } } p { color: Canvas }',
  ])('%s', (css) => {
    expect(findColors(`\n${css}`)).toEqual([expect.stringMatching(/^line 2: /)]);
  });

  test.each([
    'p { color: var(--color-text) }',
    'p { background: transparent; border-color: currentcolor }',
    '@media (forced-colors: active) { p { color: CanvasText } }',
    'p { font-family: "Red Hat"; content: "white"; --color-red: var(--color-tan) }',
    '.red > .white { animation: red 1s }',
  ])('%s is none', (css) => {
    expect(findColors(css)).toEqual([]);
  });
});
