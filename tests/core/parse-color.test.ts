import { expect, test } from 'vitest';
import { parseColor } from '../../src/core/parse-color.ts';

test.each([
  ['#123', [17, 34, 51, 1]],
  ['#1234', [17, 34, 51, 68 / 255]],
  [' #A0b0C0 ', [160, 176, 192, 1]],
  ['#00000000', [0, 0, 0, 0]],
  ['rgb(1, 2, 3)', [1, 2, 3, 1]],
  ['rgb(1 2 3 / 50%)', [1, 2, 3, 0.5]],
  ['rgba(300, -2, 100%, .25)', [255, 0, 255, 0.25]],
  ['hsl(120, 100%, 25%)', [0, 128, 0, 1]],
  ['hsl(-240deg 100% 25% / 1)', [0, 128, 0, 1]],
  ['White', [255, 255, 255, 1]],
  ['rebeccapurple', [102, 51, 153, 1]],
])('%s is a colour', (text, expected) => {
  const color = parseColor(text);
  expect([color?.red, color?.green, color?.blue, color?.alpha]).toEqual(expected);
});

test.each(['', '#12', '#ggg', 'url(a.png)', 'var(--x)', 'rgb(1, 2)', 'rgb(var(--x))', 'a.png', 'red; color: blue'])(
  '%j is none',
  (text) => {
    expect(parseColor(text)).toBeUndefined();
  },
);
