import { expect, test } from 'vitest';
import { isReadingHash } from '../../src/shell/reading.ts';

test.each([
  ['#lesen', true],
  ['#/lesen', false],
  ['#/lesen/2', false],
  ['#lesen/1', false],
  ['#Lesen', false],
  ['', false],
])('the address %j is the page as an article: %s', (hash, expected) => {
  expect(isReadingHash(hash)).toBe(expected);
});
