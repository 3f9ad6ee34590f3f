import { describe, expect, test } from 'vitest';
import { bestOf, searchSlides } from '../../src/shell/search-slides.ts';

const slides = ['Anfang', 'Die Übung', 'Straßen in 3 Städten', 'Kom\u00ADmunen', 'Uebergabe', 'Ü\u0308bel', ...Array(7).fill('Mehr')]; // biome-ignore format: a list
const titled = slides.map((title: string) => ({ title }));
const find = (typed: string) => searchSlides(titled, typed);

describe('slides are found', () => {
  test.each([
    ['anf', [0]],
    ['FANG', [0]],
    ['übung', [1]],
    ['ubung', [1]],
    ['Uebung', [1]],
    ['überg', [4]],
    ['strassen', [2]],
    ['STÄDTEN STRA', [2]],
    ['stadten', [2]],
    ['staedten', [2]],
    ['kommunen', [3]],
    ['gibt es nicht', []],
  ])('by any part of a word, whatever the case and the umlauts: %s', (typed, found) => {
    expect(find(typed)).toEqual(found);
  });

  test('by their number, from its first digit on, beside titles with that digit', () => {
    expect(find('3')).toEqual([2]);
    expect(find('1')).toEqual([0, 9, 10, 11, 12]);
    expect(find('13')).toEqual([12]);
    expect(find('99')).toEqual([]);
  });

  test('all, while nothing is typed', () => {
    expect(find('')).toHaveLength(13);
    expect(find('  ')).toHaveLength(13);
  });
});

describe('Enter leads', () => {
  test('to the slide of the number, though others come before it', () => {
    const many = [{ title: 'Plan B 2' }, { title: 'Zwei' }];
    expect(bestOf(searchSlides(many, '2'), '2', 0)).toBe(1);
  });
  test('to the first that is found, to the current one before typing, and nowhere if there is none', () => {
    expect([bestOf([4, 7], 'a', 2), bestOf([0, 1, 2], ' ', 2), bestOf([], 'x', 2)]).toEqual([4, 2, undefined]);
  });
});
