import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { elapsed, freshClock, isRunning, startClock, toggleClock, withoutBreak } from '../../src/talk/clock.ts';

const gaps = fc.array(fc.integer({ min: 1, max: 10_000_000 }), { minLength: 1, maxLength: 12 });

/** Toggled after each of the gaps; `ran`: the sum of those in which it ran. */
function toggled(list: readonly number[]) {
  let [clock, now, ran] = [startClock(freshClock, 1000), 1000, 0];
  for (const gap of list) {
    if (isRunning(clock)) ran += gap;
    now += gap;
    clock = toggleClock(clock, now);
  }
  return { clock, now, ran };
}

describe('the clock', () => {
  test('has counted just the time in which it ran, however often it was stopped', () => {
    fc.assert(
      fc.property(gaps, fc.nat({ max: 10_000 }), (list, later) => {
        const { clock, now, ran } = toggled(list);
        expect(elapsed(clock, now)).toBe(ran);
        expect(elapsed(clock, now + later)).toBe(isRunning(clock) ? ran + later : ran);
      }),
    );
  });

  test('never shows less than nothing, whatever the clocks of the machine say', () => {
    const count = fc.nat({ max: Number.MAX_SAFE_INTEGER });
    fc.assert(
      fc.property(count, count, count, count, (startedAt, pausedAt, pausedFor, now) => {
        expect(elapsed({ startedAt, pausedAt, pausedFor }, now)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('does not count a time in which nobody held the talk', () => {
    fc.assert(
      fc.property(gaps, fc.nat(), fc.nat(), (list, beat, away) => {
        const { clock, now } = toggled(list);
        const saved = now + beat;
        const resumed = withoutBreak(clock, saved, saved + away);
        expect(elapsed(resumed, saved + away)).toBe(elapsed(clock, saved));
      }),
    );
  });

  test('that has begun does not begin again', () => {
    const { clock } = toggled([5]);
    expect(startClock(clock, 99)).toBe(clock);
    expect(toggleClock(freshClock, 99)).toEqual({ startedAt: 99, pausedAt: 0, pausedFor: 0 });
  });
});
