import { describe, expect, test } from 'vitest';
import { placeForKey } from '../../../src/shell/show/map-direction.ts';

// Bonn, Emsdetten, Hemer, Mönchengladbach, Lemgo
const points = [
  { x: 34, y: 81 },
  { x: 47, y: 16 },
  { x: 54, y: 52 },
  { x: 15, y: 60 },
  { x: 85, y: 22 },
];
const [bonn, emsdetten, hemer, moenchengladbach, lemgo] = [0, 1, 2, 3, 4];

describe('an arrow key on a map', () => {
  test.each([
    ['ArrowRight', emsdetten, lemgo],
    ['ArrowLeft', lemgo, emsdetten],
    ['ArrowDown', emsdetten, hemer],
    ['ArrowUp', hemer, emsdetten],
    ['ArrowLeft', hemer, moenchengladbach],
    ['ArrowRight', moenchengladbach, hemer],
  ])('%s leads from %i to %i', (key, from, to) => expect(placeForKey(key, from, points)).toBe(to));

  test.each([
    ['ArrowRight', lemgo],
    ['ArrowUp', emsdetten],
    ['ArrowDown', bonn],
    ['ArrowLeft', moenchengladbach],
  ])('%s stays at %i, where nothing lies beyond', (key, from) => expect(placeForKey(key, from, points)).toBe(from));

  test('Home and End lead to the first and the last; other keys are none of its business', () => {
    expect(placeForKey('Home', hemer, points)).toBe(0);
    expect(placeForKey('End', hemer, points)).toBe(4);
    expect(placeForKey('PageDown', hemer, points)).toBeUndefined();
  });
});
