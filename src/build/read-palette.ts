import type { Palette, SchemePalette } from '../core/palette.ts';
import type { Scheme } from '../core/schemes.ts';
import type { ThemeName } from '../core/themes.ts';
import { readTokenColors } from './read-token-colors.ts';
import { themeTokens } from './theme-tokens.ts';

/** The colours of a theme as its token files declare them. */
export async function readPalette(theme: ThemeName): Promise<Palette> {
  return parsePalette(await themeTokens(theme));
}

const customProperties: Readonly<Record<keyof SchemePalette, string>> = {
  ground: '--color-ground',
  surface: '--color-surface',
  text: '--color-text',
  muted: '--color-muted',
  accent: '--color-accent',
  line: '--color-line',
  panel: '--color-panel',
  onPanel: '--color-on-panel',
};

/**
 * The palette of a style sheet's tokens.
 * @throws Error when one of them is not an opaque colour, or `light-dark()` of two
 */
export function parsePalette(css: string): Palette {
  const colors = readTokenColors(css);
  const of = (side: Scheme) =>
    Object.fromEntries(
      Object.entries(customProperties).map(([key, name]) => {
        const color = colors.get(name);
        if (color === undefined) throw new Error(`The theme does not say ${name} as light-dark(#rrggbb, #rrggbb).`);
        return [key, color[side]];
      }),
    ) as unknown as SchemePalette;
  return { light: of('light'), dark: of('dark') };
}
