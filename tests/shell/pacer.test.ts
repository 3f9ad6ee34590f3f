import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { createPacer } from '../../src/shell/pacer.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What was true at each call that was made. */
function paced() {
  const made: number[] = [];
  let value = 0;
  const pacer = createPacer(() => made.push(value), { every: 60, burst: 3 });
  const set = (next: number) => {
    value = next;
    pacer.call();
  };
  return { made, set, flush: pacer.flush };
}

describe('calls that come in hundreds', () => {
  test('are made at once as long as they are few', () => {
    const { made, set } = paced();
    for (let i = 1; i <= 20; i += 1) {
      set(i);
      expect(made.at(-1)).toBe(i);
      vi.advanceTimersByTime(60);
    }
    for (const i of [21, 22, 23]) set(i);
    expect(made.slice(-3)).toEqual([21, 22, 23]);
  });

  test('are made at a pace, and the last one always', () => {
    const { made, set } = paced();
    for (let i = 1; i <= 500; i += 1) {
      set(i);
      vi.advanceTimersByTime(1);
    }
    expect(made.length).toBeLessThanOrEqual(3 + Math.ceil(500 / 60));
    vi.advanceTimersByTime(60);
    expect(made.at(-1)).toBe(500);
  });

  test('do not wait where the page is about to go', () => {
    const { made, set, flush } = paced();
    for (let i = 1; i <= 9; i += 1) set(i);
    expect(made).toEqual([1, 2, 3]);
    flush();
    flush();
    vi.advanceTimersByTime(1000);
    expect(made).toEqual([1, 2, 3, 9]);
  });
});
