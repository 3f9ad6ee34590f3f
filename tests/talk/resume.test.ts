import { describe, expect, test } from 'vitest';
import { isCrash, isWorthKeeping } from '../../src/talk/resume.ts';
import type { Snapshot } from '../../src/talk/snapshot.ts';
import { beginTalk, obey } from '../../src/talk/talk.ts';

const slides = [0, 2].map((steps, h) => ({ h, v: 0, steps }));
const minute = 60_000;
const begun = beginTalk({ slide: 0, step: 0 });
const saved: Snapshot = { token: '0123456789abcdef', savedAt: 100 * minute, closed: false, talk: begun };

describe('a talk that somebody would miss', () => {
  test('has begun, at whatever place, also where that was reset', () => {
    const talk = obey(begun, { kind: 'go', slide: 1, step: 2 }, slides, minute);
    const reset = obey(talk, { kind: 'reset' }, slides, minute);
    expect([begun, talk, reset].map(isWorthKeeping)).toEqual([false, true, true]);
  });

  test('has a drawing on it', () => {
    const drawn = obey(begun, { kind: 'draw', slide: 1, stroke: [1, 2] }, slides, minute);
    const undone = { ...drawn, ink: { 1: [] } };
    expect([drawn, undone].map(isWorthKeeping)).toEqual([true, false]);
  });
});

test('a talk has crashed when nobody closed it, and not too long ago', () => {
  expect(isCrash(saved, 115 * minute)).toBe(true);
  expect(isCrash(saved, 115 * minute + 1)).toBe(false);
  expect(isCrash({ ...saved, closed: true }, 100 * minute)).toBe(false);
  // A clock that was wrong and is right again.
  expect(isCrash(saved, 1 * minute)).toBe(false);
});
