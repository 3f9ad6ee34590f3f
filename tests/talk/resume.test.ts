import { describe, expect, test } from 'vitest';
import type { SlideShape } from '../../src/talk/place.ts';
import { findInterrupted, isCrash, isUnderWay } from '../../src/talk/resume.ts';
import type { Snapshot } from '../../src/talk/snapshot.ts';
import { beginTalk } from '../../src/talk/talk.ts';

const slides: readonly SlideShape[] = [0, 2].map((steps, h) => ({ h, v: 0, steps }));
const minute = 60_000;
const at = (slide: number, step: number, startedAt = 1): Snapshot => {
  const talk = { ...beginTalk({ slide, step }), clock: { startedAt, pausedAt: 0, pausedFor: 0 } };
  return { token: '0123456789abcdef', savedAt: 100 * minute, closed: false, talk };
};

describe('a talk that broke off', () => {
  test('is under way from its first step to the one before its last', () => {
    const ways = [at(0, 0, 0), at(0, 0), at(1, 1), at(1, 2)].map(({ talk }) => isUnderWay(talk, slides));
    expect(ways).toEqual([false, true, true, false]);
  });

  test('is the latest one, and none where that came to its end', () => {
    const [middle, end] = [at(1, 0), at(1, 2)];
    expect(findInterrupted([middle, end], slides)).toBe(middle);
    expect(findInterrupted([end, middle], slides)).toBeUndefined();
    expect(findInterrupted([], slides)).toBeUndefined();
  });

  test('has crashed when nobody closed it, and not too long ago', () => {
    const talk = at(1, 0);
    expect(isCrash(talk, 115 * minute)).toBe(true);
    expect(isCrash(talk, 115 * minute + 1)).toBe(false);
    expect(isCrash({ ...talk, closed: true }, 100 * minute)).toBe(false);
    // A clock that was wrong and is right again.
    expect(isCrash(talk, 1 * minute)).toBe(false);
  });
});
