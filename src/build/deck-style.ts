import { blockStyle } from '../core/block-style.ts';
import type { Deck } from '../core/deck.ts';
import { layoutStyle } from '../core/layouts.ts';
import { renderDeckTokens } from '../core/render-deck-tokens.ts';
import { type FontRole, walkTexts } from '../core/walk-texts.ts';
import { bundleTheme } from './bundle-theme.ts';
import { readFontFile } from './font-file.ts';
import { type DeckFont, renderOwnFamilies } from './fonts-of.ts';
import type { LoadedDeck } from './load-deck.ts';
import { projectPath } from './project.ts';
import { readPalette } from './read-palette.ts';
import { type FontCuts, renderFontFaces } from './render-font-faces.ts';
import { themeTokens } from './theme-tokens.ts';
import { usedCharacters } from './used-characters.ts';

export interface DeckStyle {
  readonly medium: 'screen' | 'print';
  readonly cuts: FontCuts;
  /** The page without its style, and its script: whatever may get drawn. */
  readonly shown: readonly string[];
}

/** The style of a page, loading nothing: the fonts of the deck, cut to what it draws, theme, used layouts, own colours. */
export async function renderDeckStyle(loaded: LoadedDeck, { medium, cuts, shown }: DeckStyle): Promise<string> {
  const theme = await renderTheme(loaded.deck, medium === 'screen' ? 'theme' : 'print-theme');
  const all = usedCharacters(theme, ...shown);
  const faces = loaded.fonts.map(async (font) =>
    renderFontFaces({ fonts: [font], characters: await charactersFor(font, loaded, all), cuts }),
  );
  return joinStyles(...(await Promise.all(faces)), theme, await renderOwn(loaded.deck));
}

/** While the deck is being written: the fonts as they are, apart from all else, for they stay when the rest changes. */
export async function renderLiveStyle({ deck, fonts }: LoadedDeck): Promise<{ faces: string; style: string }> {
  return {
    faces: await renderFontFaces({ fonts, characters: [], cuts: 'whole' }),
    style: joinStyles(await renderTheme(deck, 'live-theme'), await renderOwn(deck)),
  };
}

/** What the style of a deck depends on, besides files of CSS and fonts. */
export function styleKey({ deck, fonts }: LoadedDeck): string {
  const { theme, accent, accentDark } = deck.meta;
  const layouts = [...layoutsOf(deck)].sort();
  const paths = fonts.map(({ path }) => path);
  return JSON.stringify([theme, accent, accentDark, layouts, paths, renderOwnFamilies(deck), blockStyle(deck)]);
}

async function renderOwn(deck: Deck): Promise<string> {
  return joinStyles(renderOwnFamilies(deck), renderDeckTokens(deck.meta, await readPalette(deck.meta.theme)));
}

function joinStyles(...styles: readonly string[]): string {
  return styles.filter(Boolean).join('\n');
}

function layoutsOf({ slides }: Deck): Set<string> {
  return new Set(slides.map(({ layout }) => layout));
}

async function renderTheme(deck: Deck, name: 'theme' | 'print-theme' | 'live-theme'): Promise<string> {
  const instead = new Map([
    ['tokens.css', await themeTokens(deck.meta.theme)],
    ['layouts.css', layoutStyle(layoutsOf(deck))],
    ['blocks.css', blockStyle(deck)],
  ]);
  return bundleTheme(projectPath(`src/theme/${name}.css`), instead);
}

async function charactersFor(font: DeckFont, loaded: LoadedDeck, all: Set<string>): Promise<Set<string>> {
  if (font.fallback) return lackingIn(loaded.fonts[0] ?? font, all);
  if (font.role === 'text') return all;
  const titles = font.role === 'heading' ? loaded.deck.slides.map(({ title }) => title) : [];
  return usedCharacters(...textsOf(font.role, loaded), ...titles);
}

async function lackingIn({ path }: DeckFont, characters: Set<string>): Promise<Set<string>> {
  const { codePoints } = await readFontFile(path);
  return new Set([...characters].filter((character) => !codePoints.has(character.codePointAt(0) ?? 0)));
}

function textsOf(role: FontRole, { deck }: LoadedDeck): readonly string[] {
  return deck.slides.flatMap((slide) => [...walkTexts(slide)].flatMap((text) => (text.role === role ? text.text : [])));
}
