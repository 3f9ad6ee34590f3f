import { describe, expect, test } from 'vitest';
import { paceOf } from '../../src/talk/pace.ts';

const plan = [60, 30, 90];

describe('the pace of a talk', () => {
  test.each([
    [0, 0, 0],
    [0, 60, 0],
    [0, 61, 1],
    [1, 59, -1],
    [1, 60, 0],
    [1, 90, 0],
    [1, 220, 130],
    [2, 45, -45],
    [2, 180, 0],
    [2, 210, 30],
  ])('on slide %i after %i seconds is %i seconds behind', (slide, elapsed, behind) => {
    expect(paceOf(plan, slide, elapsed)?.behind).toBe(behind);
  });

  test('what remains is counted to the planned end, and beyond it', () => {
    expect([0, 100, 180, 210].map((elapsed) => paceOf(plan, 0, elapsed)?.remaining)).toEqual([180, 80, 0, -30]);
  });

  test('a slide without a plan of its own has its turn at one moment', () => {
    const gap = [60, 0, 60];
    expect([50, 60, 70].map((elapsed) => paceOf(gap, 1, elapsed)?.behind)).toEqual([-10, 0, 10]);
  });

  test('without a plan there is no pace', () => {
    expect([paceOf([], 0, 10), paceOf([0, 0], 1, 10)]).toEqual([undefined, undefined]);
  });
});
