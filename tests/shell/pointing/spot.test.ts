import { describe, expect, test } from 'vitest';
import { clamp, isWithin, middle, moveSpot, spotAt } from '../../../src/shell/pointing/spot.ts';

const box = { left: 100, top: 50, width: 640, height: 360 };

describe('a spot of the slide', () => {
  test.each([
    [
      { clientX: 100, clientY: 50 },
      { x: 0, y: 0 },
    ],
    [
      { clientX: 420, clientY: 230 },
      { x: 6400, y: 3600 },
    ],
    [
      { clientX: 740, clientY: 410 },
      { x: 12_800, y: 7200 },
    ],
    [
      { clientX: 100.33, clientY: 50.02 },
      { x: 7, y: 0 },
    ],
  ])('is the same in a window of every size: %o', (point, spot) => {
    expect(spotAt(point, box)).toEqual(spot);
  });

  test('is the nearest one of the edge for what lies beside the slide', () => {
    expect(spotAt({ clientX: 0, clientY: 900 }, box)).toEqual({ x: 0, y: 7200 });
    expect(isWithin({ clientX: 99, clientY: 60 }, box)).toBe(false);
    expect(isWithin({ clientX: 740, clientY: 410 }, box)).toBe(true);
  });

  test('is a number for a slide that is not laid out', () => {
    expect(spotAt({ clientX: 5, clientY: 5 }, { left: 5, top: 0, width: 0, height: 0 })).toEqual({ x: 0, y: 7200 });
  });

  test('stays on the slide, whatever another window says', () => {
    expect(clamp({ x: 99_999, y: 3 })).toEqual({ x: 12_800, y: 3 });
  });

  test('moves by 20 pixels of the frame with each arrow, not beyond its edge', () => {
    expect(moveSpot(middle, 'ArrowLeft')).toEqual({ x: 6200, y: 3600 });
    expect(moveSpot(middle, 'ArrowDown')).toEqual({ x: 6400, y: 3800 });
    expect(moveSpot({ x: 100, y: 7200 }, 'ArrowLeft')).toEqual({ x: 0, y: 7200 });
    expect(moveSpot({ x: 100, y: 7200 }, 'ArrowDown')).toEqual({ x: 100, y: 7200 });
    expect(moveSpot(middle, 'Home')).toBeUndefined();
  });
});
