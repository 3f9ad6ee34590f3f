import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearestPlace, nextPlace, previousPlace } from '../../src/shell/place.ts';

/** Three slides; the second has two steps. */
const steps = [0, 2, 0];

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
    expect(nextPlace(place, steps)).toEqual(next);
    expect(previousPlace(next, steps)).toEqual(place);
  });

  test('there is nothing before the first step and nothing after the last', () => {
    expect(previousPlace({ slide: 0, step: 0 }, steps)).toBeUndefined();
    expect(nextPlace({ slide: 2, step: 0 }, steps)).toBeUndefined();
  });

  test('going forward to the end and back visits the same places, whatever the deck', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 4 }), { minLength: 1, maxLength: 12 }), (deck) => {
        const there = [{ slide: 0, step: 0 }];
        for (let at = nextPlace({ slide: 0, step: 0 }, deck); at; at = nextPlace(at, deck)) there.push(at);
        const back = there.slice(-1);
        for (let at = back[0] && previousPlace(back[0], deck); at; at = previousPlace(at, deck)) back.push(at);
        expect(there).toHaveLength(deck.length + deck.reduce((sum, step) => sum + step, 0));
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
    expect(nearestPlace(place, steps)).toEqual(nearest);
  });
});
