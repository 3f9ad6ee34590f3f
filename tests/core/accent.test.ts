import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { readPalette } from '../../src/build/read-palette.ts';
import { deriveAccent, lowestContrast, nearestReadable } from '../../src/core/accent.ts';
import { contrastRatio } from '../../src/core/contrast.ts';
import { parseOklch, renderOklch } from '../../src/core/oklch.ts';
import type { Palette } from '../../src/core/palette.ts';
import { themes } from '../../src/core/themes.ts';

const anyColor = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

let palettes: readonly Palette[];
beforeAll(async () => {
  palettes = await Promise.all(themes.map(({ name }) => readPalette(name)));
});

describe('contrastRatio', () => {
  it.each([
    ['#000000', '#ffffff', 21],
    ['#ffffff', '#000000', 21],
    ['#777777', '#777777', 1],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('of %s and %s is %d', (a, b, ratio) => expect(contrastRatio(a, b)).toBeCloseTo(ratio, 2));
});

describe('a colour in OKLCH', () => {
  it.each([
    ['#ff0000', 0.628, 0.2577, 29.2],
    ['#0000ff', 0.452, 0.3132, -95.9],
    ['#ffffff', 1, 0, undefined],
  ])('of %s has the numbers that CSS Color 4 gives it', (hex, lightness, chroma, degrees) => {
    const color = parseOklch(hex);
    expect(color.lightness).toBeCloseTo(lightness, 3);
    expect(color.chroma).toBeCloseTo(chroma, 3);
    if (degrees !== undefined) expect((color.hue * 180) / Math.PI).toBeCloseTo(degrees, 0);
  });

  it('comes back as it went', () => {
    fc.assert(fc.property(anyColor, (color) => renderOklch(parseOklch(color)) === color));
  });
});

describe('deriveAccent', () => {
  it('keeps 7:1 in the dark, on ground, surface and panel, whatever the accent', () => {
    const worst = (color: string, palette: Palette) => {
      const { accentDark, panelDark } = deriveAccent(color, palette);
      const { ground, surface, onPanel } = palette.dark;
      return Math.min(lowestContrast(accentDark, [ground, surface]), contrastRatio(panelDark, onPanel));
    };
    const isReadable = (color: string) => palettes.every((palette) => worst(color, palette) >= 7);
    fc.assert(fc.property(anyColor, isReadable), { numRuns: 500 });
  });

  it('never makes a panel that glares in a dark hall', () => {
    const isCalm = (color: string) =>
      palettes.every((palette) => parseOklch(deriveAccent(color, palette).panelDark).lightness < 0.37);
    fc.assert(fc.property(anyColor, isCalm));
  });

  it('stays in the hue of the accent', () => {
    const [palette] = palettes;
    for (const accent of ['#0a5c9e', '#8c1d18', '#00574f', '#5b2a86']) {
      const { accentDark, panelDark } = deriveAccent(accent, palette ?? never());
      for (const color of [accentDark, panelDark]) {
        expect(Math.abs(parseOklch(color).hue - parseOklch(accent).hue), `${accent} ${color}`).toBeLessThan(0.05);
      }
    }
  });
});

describe('nearestReadable', () => {
  it('leaves a colour alone that can be read', () => {
    expect(nearestReadable('#003366', ['#ffffff'], 'darker')).toBe('#003366');
  });

  it('goes no further than it must', () => {
    const color = nearestReadable('#3aa6a0', ['#ffffff'], 'darker');
    expect(contrastRatio(color, '#ffffff')).toBeGreaterThanOrEqual(7);
    expect(contrastRatio(color, '#ffffff')).toBeLessThan(7.3);
  });

  it('finds one for every colour and every ground of the themes', () => {
    const isFound = (color: string) =>
      palettes.every(({ light, dark }) => {
        const [on, under] = [
          [light.ground, light.surface, light.onPanel],
          [dark.ground, dark.surface],
        ];
        return (
          lowestContrast(nearestReadable(color, on, 'darker'), on) >= 7 &&
          lowestContrast(nearestReadable(color, under, 'lighter'), under) >= 7
        );
      });
    fc.assert(fc.property(anyColor, isFound));
  });
});

function never(): never {
  throw new Error('There is a theme.');
}
