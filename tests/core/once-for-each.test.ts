import { expect, test } from 'vitest';
import { onceForEach } from '../../src/core/once-for-each.ts';

test('a function works once for an object, and again for another or with other facts', () => {
  let calls = 0;
  const work = onceForEach((key: { readonly name: string }, fact: string) => `${key.name} ${fact} ${++calls}`);
  const [one, other] = [{ name: 'a' }, { name: 'a' }];
  expect([work(one, 'x'), work(one, 'x'), work(other, 'x'), work(one, 'y'), work(one, 'y'), work(one, 'x')]).toEqual([
    'a x 1',
    'a x 1',
    'a x 2',
    'a y 3',
    'a y 3',
    'a x 4',
  ]);
});

test('a list is the same fact as another with the same in it', () => {
  let calls = 0;
  const work = onceForEach((_: object, list: readonly unknown[]) => `${list.length} ${++calls}`);
  const [key, part] = [{}, {}];
  expect([work(key, [1, part]), work(key, [1, part]), work(key, [1, {}]), work(key, [1])]).toEqual([
    '2 1',
    '2 1',
    '2 2',
    '1 3',
  ]);
});

test('a fact more is another fact, be it undefined', () => {
  const count = onceForEach((_: object, ...facts: readonly unknown[]) => facts.length);
  const key = {};
  expect([count(key), count(key, 'x'), count(key, 'x', undefined), count(key)]).toEqual([0, 1, 2, 0]);
});
