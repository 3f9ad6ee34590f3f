import { describe, expect, test } from 'vitest';
import { strokePath, thinStroke } from '../../../src/shell/pointing/stroke-path.ts';

const line = (count: number, spot: (part: number) => readonly [number, number]) =>
  Array.from({ length: count }, (_, i) => {
    const [x, y] = spot(i / (count - 1));
    return { x: Math.round(x), y: Math.round(y) };
  });

describe('a line that was drawn', () => {
  test('keeps of a straight stretch its ends alone', () => {
    expect(thinStroke(line(500, (t) => [100 + 3000 * t, 200 + 1000 * t]))).toEqual([100, 200, 3100, 1200]);
  });

  test('keeps its corners', () => {
    const down = line(100, (t) => [1000, 1000 * t]);
    const right = line(100, (t) => [1000 + 2000 * t, 1000]);
    expect(thinStroke([...down, ...right])).toEqual([1000, 0, 1000, 1000, 3000, 1000]);
  });

  test('keeps its tip where it comes back on itself', () => {
    const there = line(50, (t) => [4000 * t, 0]);
    expect(thinStroke([...there, ...line(50, (t) => [4000 - 2000 * t, 0])])).toEqual([0, 0, 4000, 0, 2000, 0]);
  });

  test('is nowhere farther than 0.6 pixels from what was drawn, with a tenth of its points', () => {
    const drawn = line(1000, (t) => [6000 + 2000 * Math.cos(6 * t), 3600 + 2000 * Math.sin(6 * t)]);
    const kept = thinStroke(drawn);
    expect(kept.length / 2).toBeLessThan(100);
    const points = Array.from({ length: kept.length / 2 }, (_, i) => [kept[2 * i] ?? 0, kept[2 * i + 1] ?? 0] as const);
    for (const [i, [x, y]] of points.entries()) {
      const [nextX, nextY] = points[i + 1] ?? [x, y];
      // The middle of a stretch is where a circle is farthest from it.
      const radius = Math.hypot((x + nextX) / 2 - 6000, (y + nextY) / 2 - 3600);
      expect(Math.abs(radius - 2000)).toBeLessThan(8);
    }
  });

  test('of thousands of points is thinned at once', () => {
    const scribble = line(20_000, (t) => [6400 + 6000 * Math.sin(900 * t), 3600 + 3000 * Math.cos(700 * t)]);
    expect(thinStroke(scribble).length).toBeLessThan(40_000);
  });
});

describe('the path of a line', () => {
  test('is straight between two spots, and a dot for one', () => {
    expect(strokePath([10, 20, 300, 400])).toBe('M10 20L300 400');
    expect(strokePath([10, 20])).toBe('M10 20L10 20');
    expect(strokePath([])).toBe('');
  });

  test('is round only near its corners', () => {
    expect(strokePath([0, 0, 1000, 0, 1000, 1000])).toBe('M0 0L880 0Q1000 0 1000 120L1000 1000');
  });

  test('is round all along where its points are close', () => {
    expect(strokePath([0, 0, 100, 0, 100, 100, 200, 100])).toBe(
      'M0 0L50 0Q100 0 100 50L100 50Q100 100 150 100L200 100',
    );
  });

  test('leaves out half a spot, which another window may send', () => {
    expect(strokePath([10, 20, 300, 400, 5])).toBe('M10 20L300 400');
  });
});
