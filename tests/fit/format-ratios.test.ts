import { expect, test } from 'vitest';
import { formatRatios } from '../../src/fit/format-ratios.ts';

test('a ratio that is the same in both schemes is told once, and never rounded up', () => {
  const light = { scheme: 'light', value: 6.98 } as const;
  expect(formatRatios([light, { scheme: 'dark', value: 6.93 }])).toBe('6,9 : 1');
  expect(formatRatios([light, { scheme: 'dark', value: 2 }])).toBe('hell 6,9 : 1, dunkel 2,0 : 1');
  expect(formatRatios([light])).toBe('hell 6,9 : 1');
});
