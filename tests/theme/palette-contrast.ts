import { contrastRatio } from '../../src/core/contrast.ts';
import type { Palette, SchemePalette } from '../../src/core/palette.ts';

type Pair = readonly [mark: keyof SchemePalette, ground: keyof SchemePalette, needed: number];

/** What stands on what in a deck: text needs 7:1, lines and marks 3:1. */
const pairs: readonly Pair[] = [
  ...(['text', 'muted', 'accent'] as const).flatMap((mark): Pair[] => [
    [mark, 'ground', 7],
    [mark, 'surface', 7],
  ]),
  ['line', 'ground', 3],
  ['line', 'surface', 3],
  ['onPanel', 'panel', 7],
];

/** Every pair of a theme that cannot be read, as `dark: muted on surface 6.41 < 7`. */
export function unreadablePairs(palette: Palette): readonly string[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.flatMap(([mark, ground, needed]) => {
      const ratio = contrastRatio(palette[scheme][mark], palette[scheme][ground]);
      return ratio >= needed ? [] : `${scheme}: ${mark} on ${ground} ${ratio.toFixed(2)} < ${needed}`;
    }),
  );
}
