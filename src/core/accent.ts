import { contrastRatio } from './contrast.ts';
import { parseOklch, renderOklch } from './oklch.ts';
import type { Palette } from './palette.ts';

/** The contrast that text needs to what it stands on (WCAG 2.2, level AAA). */
export const textContrast = 7;

/** What a deck's accent colour becomes: text and marks on either ground, and the ground of title slides in the dark. */
export interface AccentColors {
  readonly accent: string;
  readonly accentDark: string;
  readonly panelDark: string;
}

/** The two that an author does not give follow from the one that is given, in its hue. Colours are `#rrggbb`. */
export function deriveAccent(accent: string, { dark }: Palette): AccentColors {
  const { lightness, chroma, hue } = parseOklch(accent);
  // A whole wall of it must not glare in a dark hall: no lighter and no more vivid than this.
  const calm = renderOklch({ lightness: Math.min(lightness, 0.36), chroma: Math.min(chroma, 0.11), hue });
  return {
    accent,
    accentDark: nearestReadable(accent, [dark.ground, dark.surface], 'lighter'),
    panelDark: nearestReadable(calm, [dark.onPanel], 'darker'),
  };
}

/** The colour of the same hue, as little lighter or darker as need be, that has the contrast of text to all of these. */
export function nearestReadable(color: string, grounds: readonly string[], way: 'lighter' | 'darker'): string {
  const { lightness, chroma, hue } = parseOklch(color);
  const end = way === 'lighter' ? 1 : 0;
  const steps = 200;
  for (let step = 0; step < steps; step++) {
    const tried =
      step === 0 ? color : renderOklch({ lightness: lightness + ((end - lightness) * step) / steps, chroma, hue });
    if (lowestContrast(tried, grounds) >= textContrast) return tried;
  }
  return way === 'lighter' ? '#ffffff' : '#000000';
}

/** To the one of these grounds that it is hardest to read on. */
export function lowestContrast(color: string, grounds: readonly string[]): number {
  return Math.min(...grounds.map((ground) => contrastRatio(color, ground)));
}
