import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { projectPath } from '../../src/build/project.ts';
import { styledBlocks } from '../../src/core/block-style.ts';
import { layouts } from '../../src/core/layout-list.ts';

/** Sizes of the type scale, or in proportion to one; in the article also to the reader's own size or the window. */
const allowed =
  /^(?:var\(--(?:size-[a-z]+|map-text|chart-(?:text|note))\)|inherit|[\d.]+em|min\(var\(--size-[a-z]+\), \d+vw\))$/;

function foreignSizes(css: string): readonly string[] {
  const sizes = [...css.matchAll(/(?<![\w-])font-size:\s*([^;}]+)/g)].map(([, value = '']) => value.trim());
  return sizes.filter((size) => !allowed.test(size));
}

const sheets = ['base', 'frame', 'logo'].map((name): [string, string] => [
  `${name}.css`,
  readFileSync(projectPath(`src/theme/${name}.css`), 'utf8').replace(/\.findings \{[^}]*\}/s, ''),
]);
const styles = [...layouts, ...styledBlocks].map(({ name, style }): [string, string] => [name, style]);

describe('on a slide', () => {
  test.each([...sheets, ...styles])('every size of letters comes from the type scale: %s', (_name, css) => {
    expect(foreignSizes(css)).toEqual([]);
  });

  test('the rule finds a size of its own', () => {
    const css = '.a { font-size: calc(50 * var(--px)) } .b { font-size: 20px; } .c { font-size: var(--size-lead) }';
    expect(foreignSizes(css)).toEqual(['calc(50 * var(--px))', '20px']);
  });
});
