import { expect, test } from 'vitest';
import { beyond, edges, inkOf, shared } from '../../src/fit/geometry.ts';

const box = { left: 0, top: 0, right: 100, bottom: 50 };

test('tells how far something reaches beyond each edge, and where there is room', () => {
  const rect = { left: -5, top: 10, right: 130, bottom: 40 };
  expect(edges.map((edge) => [edge, beyond(rect, box, edge)])).toEqual([
    ['bottom', -10],
    ['right', 30],
    ['top', -10],
    ['left', 5],
  ]);
});

test('tells what two rectangles share: nothing where they only touch in one way', () => {
  expect(shared(box, { left: 90, top: 20, right: 200, bottom: 200 })).toEqual({ width: 10, height: 30 });
  expect(shared(box, { left: 90, top: 50, right: 200, bottom: 200 })).toEqual({ width: 0, height: 0 });
});

test('two lines set as tight as a large title have no ink in common', () => {
  const size = 92;
  const line = (top: number) => inkOf({ left: 0, right: 100, top, bottom: top + 1.26 * size });
  expect(shared(line(0), line(1.03 * size)).height).toBeLessThan(3);
});
