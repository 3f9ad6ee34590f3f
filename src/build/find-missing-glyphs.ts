import { checkGlyphs } from '../core/check-glyphs.ts';
import type { Deck } from '../core/deck.ts';
import type { Finding } from '../core/finding.ts';
import type { FontRole } from '../core/walk-texts.ts';
import { readFontFile } from './font-file.ts';
import type { DeckFont } from './fonts-of.ts';

/** Characters of a deck that its fonts lack. A fallback does not count: it saves the page, not the typography. */
export async function findMissingGlyphs(deck: Deck, fonts: readonly DeckFont[]): Promise<readonly Finding[]> {
  const drawn = new Map<FontRole, ReadonlySet<number>>();
  for (const { role, path, fallback } of fonts) {
    if (!fallback && !drawn.has(role)) drawn.set(role, (await readFontFile(path)).codePoints);
  }
  return checkGlyphs(deck, (codePoint, role) => (drawn.get(role) ?? drawn.get('text'))?.has(codePoint) ?? true);
}
