import type { Deck, Slide } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { onceForContent } from './once-for-content.ts';
import { type FontRole, type RoleText, walkTexts } from './walk-texts.ts';

/** Whether the font that texts of this role are set in draws a code point. */
export type HasGlyph = (codePoint: number, role: FontRole) => boolean;

/** Drawn without a glyph: controls, soft hyphens, joiners, variation selectors, and white space of any width. */
const invisible = /^[\p{Cc}\p{Default_Ignorable_Code_Point}\p{White_Space}]+$/u;

/** A character and a selector that asks for its colourful picture, which text fonts do not have. */
const character = /\p{Emoji}\ufe0f|./gsu;

const fonts: Readonly<Record<FontRole, string>> = {
  text: 'in der Schrift',
  heading: 'in der Schrift der Überschriften',
  code: 'in der Schrift für Code',
};

/** Characters that a deck's fonts lack, once a slide: each machine would draw them in a font of its own, or not at all. */
export function checkGlyphs(deck: Deck, hasGlyph: HasGlyph): readonly Finding[] {
  // Long decks say the same few characters again and again.
  const known = new Map<string, boolean>();
  const draws = (symbol: string, role: FontRole) => {
    const key = `${role} ${symbol}`;
    const drawn = known.get(key) ?? isDrawn(symbol, role, hasGlyph);
    known.set(key, drawn);
    return drawn;
  };
  return deck.slides.flatMap((slide) => checkSlide(slide, draws));
}

function checkSlide(slide: Slide, draws: (symbol: string, role: FontRole) => boolean): readonly Finding[] {
  const findings = new Map<string, Finding>();
  for (const { symbol, role, position } of symbolsOf(slide)) {
    if (findings.has(symbol) || draws(symbol, role)) continue;
    const message = `Das Zeichen ${name(symbol)} gibt es ${fonts[role]} nicht; jeder Rechner zeigt dort etwas anderes.`;
    const hint = 'Ersetzen Sie es durch Worte, ein anderes Zeichen oder ein Bild.';
    findings.set(symbol, createFinding(position, 'warning', message, hint));
  }
  return [...findings.values()];
}

/** Each character of a slide once for each role, where it is met first. */
const symbolsOf = onceForContent((slide) => {
  const symbols = new Map<string, Pick<RoleText, 'role' | 'position'> & { readonly symbol: string }>();
  for (const { text, role, position } of walkTexts(slide)) {
    for (const symbol of new Set(text.normalize('NFC').match(character))) {
      const key = `${role} ${symbol}`;
      if (!symbols.has(key)) symbols.set(key, { symbol, role, position });
    }
  }
  return [...symbols.values()];
});

function isDrawn(symbol: string, role: FontRole, hasGlyph: HasGlyph): boolean {
  if (invisible.test(symbol)) return true;
  const has = (text: string) => [...text].every((part) => hasGlyph(part.codePointAt(0) ?? 0, role));
  // Browsers put a letter together from its parts, and draw the unbreakable hyphen as the one that breaks.
  return has(symbol) || has(symbol.normalize('NFD')) || (symbol === '\u2011' && has('\u2010'));
}

function name(symbol: string): string {
  const shown = /^\p{M}/u.test(symbol) ? `◌${symbol}` : symbol;
  const codes = [...symbol].map((part) => (part.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0'));
  return `»${shown}« (${codes.map((code) => `U+${code}`).join(' ')})`;
}
