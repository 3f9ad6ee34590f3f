import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  leftPlace,
  nearestPlace,
  nextPlace,
  previousPlace,
  rightPlace,
  type SlideShape,
} from '../../src/talk/place.ts';

/** As many slides side by side as there are numbers, with so many steps. */
const inARow = (steps: readonly number[]): readonly SlideShape[] =>
  steps.map((count, h) => ({ h, v: 0, steps: count }));

/** Three slides; the second has two steps. */
const slides = inARow([0, 2, 0]);

describe('a talk step by step', () => {
  test.each([
    [
      { slide: 0, step: 0 },
      { slide: 1, step: 0 },
    ],
    [
      { slide: 1, step: 0 },
      { slide: 1, step: 1 },
    ],
    [
      { slide: 1, step: 1 },
      { slide: 1, step: 2 },
    ],
    [
      { slide: 1, step: 2 },
      { slide: 2, step: 0 },
    ],
  ])('after %o comes %o, and back', (place, next) => {
    expect(nextPlace(place, slides)).toEqual(next);
    expect(previousPlace(next, slides)).toEqual(place);
  });

  test('there is nothing before the first step and nothing after the last', () => {
    expect(previousPlace({ slide: 0, step: 0 }, slides)).toBeUndefined();
    expect(nextPlace({ slide: 2, step: 0 }, slides)).toBeUndefined();
  });

  test('going forward to the end and back visits the same places, whatever the deck', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }), (steps) => {
        const deck = inARow(steps);
        const there = [{ slide: 0, step: 0 }];
        for (let at = nextPlace({ slide: 0, step: 0 }, deck); at; at = nextPlace(at, deck)) there.push(at);
        const back = there.slice(-1);
        for (let at = back[0] && previousPlace(back[0], deck); at; at = previousPlace(at, deck)) back.push(at);
        expect(there).toHaveLength(steps.length + steps.reduce((sum, step) => sum + step, 0));
        expect(back.reverse()).toEqual(there);
      }),
    );
  });

  test.each([
    [
      { slide: 9, step: 9 },
      { slide: 2, step: 0 },
    ],
    [
      { slide: 1, step: 9 },
      { slide: 1, step: 2 },
    ],
    [
      { slide: -1, step: -1 },
      { slide: 0, step: 0 },
    ],
  ])('%o does not exist; the nearest place is %o', (place, nearest) => {
    expect(nearestPlace(place, slides)).toEqual(nearest);
  });
});

describe('past the slides below', () => {
  /** The second of three columns is a stack: two steps on its top slide, one on the slide below. */
  const stacked: readonly SlideShape[] = [
    { h: 0, v: 0, steps: 0 },
    { h: 1, v: 0, steps: 2 },
    { h: 1, v: 1, steps: 1 },
    { h: 2, v: 0, steps: 0 },
  ];

  test('the right goes on step by step and then leaves out what is below', () => {
    const there = [{ slide: 0, step: 0 }];
    for (let at = rightPlace({ slide: 0, step: 0 }, stacked); at; at = rightPlace(at, stacked)) there.push(at);
    expect(there.map(({ slide, step }) => `${slide}/${step}`)).toEqual(['0/0', '1/0', '1/1', '1/2', '3/0']);
    const back = there.slice(-1);
    for (let at = leftPlace({ slide: 3, step: 0 }, stacked); at; at = leftPlace(at, stacked)) back.push(at);
    expect(back.reverse()).toEqual(there);
  });

  test('from a slide below, both lead to its neighbours above', () => {
    expect(rightPlace({ slide: 2, step: 1 }, stacked)).toEqual({ slide: 3, step: 0 });
    expect(leftPlace({ slide: 2, step: 0 }, stacked)).toEqual({ slide: 0, step: 0 });
  });
});
