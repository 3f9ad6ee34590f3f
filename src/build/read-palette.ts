import type { Palette, SchemePalette } from '../core/palette.ts';
import type { ThemeName } from '../core/themes.ts';
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
 * The last `--color-…: light-dark(#light, #dark)` of each kind, those for readers who ask for more contrast left out; of
 * `var(--deck-…, #hex)` the colour that holds where a deck says nothing.
 * @throws Error when a colour is not declared in this form
 */
export function parsePalette(css: string): Palette {
  const plain = css.replace(/\/\*.*?\*\//gs, '').replace(/@media \(prefers-contrast[^{]*\{(?:[^{}]*\{[^{}]*\})*/g, '');
  const of = (side: 'light' | 'dark') =>
    Object.fromEntries(
      Object.entries(customProperties).map(([key, name]) => [key, findColor(plain, name, side)]),
    ) as unknown as SchemePalette;
  return { light: of('light'), dark: of('dark') };
}

function findColor(css: string, name: string, side: 'light' | 'dark'): string {
  const color = '(?:var\\(--[\\w-]+,\\s*)?(#[\\da-f]{3,6})\\)?';
  const found = [...css.matchAll(new RegExp(`${name}:\\s*light-dark\\(${color},\\s*${color}\\)`, 'gi'))].at(-1);
  const hex = found?.[side === 'light' ? 1 : 2]?.toLowerCase();
  if (hex === undefined) throw new Error(`The theme does not say ${name} as light-dark(#rrggbb, #rrggbb).`);
  return hex.length === 4 ? hex.replace(/[\da-f]/g, '$&$&') : hex;
}
