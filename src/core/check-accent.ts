import { lowestContrast, nearestReadable, textContrast } from './accent.ts';
import type { ChosenColor, DeckMeta } from './deck-meta.ts';
import { createFinding, type Finding } from './finding.ts';
import type { Palette } from './palette.ts';

const ratio = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** Whether what stands in the deck's own accent colours can be read on the grounds of its theme. */
export function checkAccent({ accent, accentDark }: DeckMeta, { light, dark }: Palette): readonly Finding[] {
  return [
    accent &&
      checkColor(accent, 'Akzentfarbe', 'hellem Hintergrund', [light.ground, light.surface, light.onPanel], 'darker'),
    accentDark && checkColor(accentDark, 'Akzentfarbe', 'dunklem Hintergrund', [dark.ground, dark.surface], 'lighter'),
  ].filter((finding) => finding !== undefined);
}

function checkColor(
  { color, position }: ChosenColor,
  name: string,
  ground: string,
  grounds: readonly string[],
  way: 'lighter' | 'darker',
): Finding | undefined {
  const lowest = lowestContrast(color, grounds);
  if (lowest >= textContrast) return undefined;
  // Rounded down, or 6,98 would be a 7 that is not enough.
  const shown = ratio.format(Math.floor(lowest * 10) / 10);
  const message = `Die ${name} ${color} hat auf ${ground} nur einen Kontrast von ${shown} : 1; nötig sind ${textContrast} : 1 für Text.`;
  return createFinding(position, 'warning', message, `Nehmen Sie ${nearestReadable(color, grounds, way)}.`);
}
