import type { Deck, Slide } from './deck.ts';
import { createFindAbbreviations } from './find-abbreviations.ts';
import { slideText } from './slide-text.ts';

/** The deck as it may leave the house: nothing is left of the notes, nor what only they needed. */
export function audienceEdition(deck: Deck): Deck {
  const slides = deck.slides.map((slide): Slide => ({ ...slide, notes: [] }));
  const find = createFindAbbreviations(deck.abbreviations);
  const used = new Set(
    slides.flatMap((slide) => find(slideText(slide, deck.meta.lang)).map(({ abbreviation }) => abbreviation)),
  );
  return { ...deck, slides, abbreviations: deck.abbreviations.filter((one) => used.has(one)) };
}
