import { describe, expect, test } from 'vitest';
import { type Color, contrast, contrastToPixels, layOver, white } from '../../src/fit/contrast.ts';

const black: Color = { red: 0, green: 0, blue: 0, alpha: 1 };
const grey: Color = { red: 0x76, green: 0x76, blue: 0x76, alpha: 1 };

describe('contrast', () => {
  test('counts as WCAG does, whichever colour comes first', () => {
    expect(contrast(black, white)).toBeCloseTo(21);
    expect(contrast(grey, white)).toBeCloseTo(4.54, 2);
    expect(contrast(white, grey)).toBeCloseTo(4.54, 2);
  });

  test('takes what shines through for what is seen', () => {
    expect(layOver({ ...black, alpha: 0.25 }, white)).toEqual({ red: 191.25, green: 191.25, blue: 191.25, alpha: 1 });
  });

  test('with a picture is that of its worst pixels, but for a share of them', () => {
    const pixels = Uint8ClampedArray.from([...Array(20).fill([255, 255, 255, 255]), [0, 0, 0, 255]].flat());
    expect(contrastToPixels(black, pixels, 0)).toBe(1);
    expect(contrastToPixels(black, pixels, 0.05)).toBeCloseTo(21);
    expect(contrastToPixels(black, new Uint8ClampedArray(), 0.05)).toBe(21);
  });
});
