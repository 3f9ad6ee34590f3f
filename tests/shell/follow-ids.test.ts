import { expect, test } from 'vitest';
import { followIds, followSlides } from '../../src/shell/live/patches.ts';

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

test('where another slide takes the id of one that is as it was, each stays itself', () => {
  const [one, two, added, changed] = [{}, {}, {}, {}];
  const before = [
    { id: 'a', element: one },
    { id: 'b', element: two },
  ];
  const follow = (after: typeof before) => before.map((_, index) => followSlides(before, after)(index));
  expect(
    follow([
      { id: 'a', element: added },
      { id: 'a-2', element: one },
      { id: 'b', element: changed },
    ]),
  ).toEqual([1, 2]);
  expect(follow([{ id: 'a', element: two }])).toEqual([undefined, 0]);
});
