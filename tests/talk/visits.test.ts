import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { timeOnSlide, type Visit, visit } from '../../src/talk/visits.ts';

const record: fc.Arbitrary<readonly Visit[]> = fc
  .array(fc.record({ slide: fc.nat({ max: 4 }), step: fc.nat({ max: 2 }), gap: fc.nat({ max: 1000 }) }), {
    maxLength: 20,
  })
  .map((list) => {
    let at = 0;
    return list.reduce<readonly Visit[]>((visits, { gap, ...place }) => {
      at += visits.length === 0 ? 0 : gap;
      return visit(visits, place, at);
    }, []);
  });

describe('the record of a talk', () => {
  test('shares all of its time out among the slides', () => {
    fc.assert(
      fc.property(record, fc.nat({ max: 1000 }), (visits, more) => {
        const now = (visits.at(-1)?.at ?? 0) + more;
        const sum = [0, 1, 2, 3, 4].reduce((total, slide) => total + timeOnSlide(visits, slide, now), 0);
        expect(sum).toBe(visits.length === 0 ? 0 : now);
      }),
    );
  });

  test('has no place twice in a row', () => {
    const visits = visit([], { slide: 1, step: 2 }, 5);
    expect(visit(visits, { slide: 1, step: 2 }, 9)).toBe(visits);
    expect(visit(visits, { slide: 1, step: 1 }, 9)).toHaveLength(2);
  });
});
