import { expect, test } from 'vitest';
import { followIds } from '../../src/shell/live/patches.ts';

const follow = (before: string, after: string) => {
  const indexOf = followIds(before.split(''), after.split(''));
  return before.split('').map((_, index) => indexOf(index));
};

test('a slide is found by its id wherever it has come to', () => {
  expect(follow('abc', 'xabc')).toEqual([1, 2, 3]);
  expect(follow('abc', 'cab')).toEqual([1, 2, 0]);
});

test('one with another id is found by its place', () => expect(follow('abc', 'axc')).toEqual([0, 1, 2]));

test('one that is gone is nowhere, also where another slide has taken its place', () => {
  expect(follow('abc', 'ac')).toEqual([0, undefined, 1]);
  expect(follow('abc', 'ab')).toEqual([0, 1, undefined]);
});
