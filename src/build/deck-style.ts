import { relative, sep } from 'node:path';
import type { Deck } from '../core/deck.ts';
import { layoutStyle } from '../core/layouts.ts';
import { renderDeckTokens } from '../core/render-deck-tokens.ts';
import { defaultTheme } from '../core/themes.ts';
import { bundleTheme } from './bundle-theme.ts';
import { projectPath } from './project.ts';
import { readPalette } from './read-palette.ts';
import { type FontSource, themeFonts } from './theme-fonts.ts';
import { themeTokens } from './theme-tokens.ts';

/** All CSS of a deck's page, minified, loading nothing: theme, the layouts that its slides use, the deck's own colours. */
export async function deckStyle({ meta, slides }: Deck, medium: 'screen' | 'print'): Promise<string> {
  const entry = medium === 'screen' ? 'src/theme/theme.css' : 'src/theme/print-theme.css';
  const layouts = layoutStyle(new Set(slides.map(({ layout }) => layout)));
  const instead = new Map([['tokens.css', await themeTokens(meta.theme)]]);
  if (meta.theme !== defaultTheme) {
    const fonts = themeFonts(meta.theme).map(fontFace).join('\n');
    for (const name of ['fonts.css', 'print-fonts.css']) instead.set(name, fonts);
  }
  const style = await bundleTheme(projectPath(entry), layouts, instead);
  return style + renderDeckTokens(meta, await readPalette(meta.theme));
}

/** Stands in a file of the theme, and so its address is seen from there. */
function fontFace({ family, path, weight }: FontSource): string {
  const address = relative(projectPath('src/theme'), path).replaceAll(sep, '/');
  return `@font-face { font-family: "${family}"; font-weight: ${weight}; font-display: block; src: url("${address}") }`;
}
