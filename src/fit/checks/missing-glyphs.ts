import { inFewWords } from '../element-kind.ts';
import type { Fault, FitCheck } from '../fault.ts';

/** Drawn without a glyph: white space, soft hyphens, joiners, selectors of a form. */
const invisible = /^[\s\p{Cc}\p{Default_Ignorable_Code_Point}]$/u;

/** Characters that the deck's own font lacks: each machine draws them in a font of its own, or as an empty box. */
export const checkMissingGlyphs: FitCheck = ({ items, fonts }) =>
  items.flatMap(({ element, text }): readonly Fault[] => {
    const has = fonts.get(firstFamily(element));
    if (text === '' || has === undefined) return [];
    const missing = [...new Set(text.normalize('NFC'))].filter(
      (character) => !invisible.test(character) && !has(character.codePointAt(0) ?? 0),
    );
    if (missing.length === 0) return [];
    const names = missing.slice(0, 5).map((character) => `»${character}« (U+${hexadecimal(character)})`);
    const message = `In »${inFewWords(text)}« fehlt der Schrift des Vortrags: ${names.join(', ')}.`;
    const hint = 'Jeder Rechner zeigt dort etwas anderes. Nehmen Sie ein Wort, ein anderes Zeichen oder ein Bild.';
    return [{ severity: 'warning', message, hint, element, amount: missing.length }];
  });

function hexadecimal(character: string): string {
  return (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

/** Fonts that the deck does not bring, as for code, are the machine's: nothing is known of them. */
function firstFamily(element: Element): string {
  const [first = ''] = getComputedStyle(element).fontFamily.split(',');
  return first.trim().replace(/^["']|["']$/g, '');
}
