import { type FontRole, walkTexts } from '../core/walk-texts.ts';
import { readFontFile } from './font-file.ts';
import { type DeckFont, renderOwnFamilies } from './fonts-of.ts';
import type { LoadedDeck } from './load-deck.ts';
import { type FontCuts, renderFontFaces } from './render-font-faces.ts';
import { usedCharacters } from './used-characters.ts';

export interface DeckStyle {
  /** CSS of the theme. */
  readonly theme: string;
  readonly cuts: FontCuts;
  /** The page without its style, and its script: whatever may get drawn. */
  readonly shown: readonly string[];
}

/** The style of a page: the fonts of the deck, cut to what it draws, then the theme. */
export async function renderDeckStyle(loaded: LoadedDeck, { theme, cuts, shown }: DeckStyle): Promise<string> {
  const all = usedCharacters(theme, ...shown);
  const faces = loaded.fonts.map(async (font) =>
    renderFontFaces({ fonts: [font], characters: await charactersFor(font, loaded, all), cuts }),
  );
  return [...(await Promise.all(faces)), theme, renderOwnFamilies(loaded.deck)].filter(Boolean).join('\n');
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
