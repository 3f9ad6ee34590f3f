import { deriveAccent } from './accent.ts';
import type { DeckMeta } from './deck-meta.ts';
import type { Palette } from './palette.ts';

/** CSS that follows the theme's: the custom properties by which a deck changes its colours; empty when it changes none. */
export function renderDeckTokens({ accent, accentDark }: DeckMeta, palette: Palette): string {
  const derived = accent && deriveAccent(accent.color, palette);
  const tokens: Readonly<Record<string, string | undefined>> = {
    '--deck-accent': derived?.accent,
    '--deck-accent-dark': accentDark?.color ?? derived?.accentDark,
    '--deck-panel-dark': derived?.panelDark,
  };
  const declarations = Object.entries(tokens).flatMap(([name, value]) => (value ? `${name}:${value}` : []));
  return declarations.length === 0 ? '' : `:root{${declarations.join(';')}}`;
}
