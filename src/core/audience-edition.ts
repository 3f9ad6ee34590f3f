import type { Deck, Slide } from './deck.ts';
import { createFindAbbreviations } from './find-abbreviations.ts';
import type { Attributes } from './node.ts';
import { slideText } from './slide-text.ts';

/** The deck as it may leave the house: nothing is left of the notes, nor what only they needed. */
export function audienceEdition(deck: Deck): Deck {
  const slides = deck.slides.map((slide): Slide => withoutNotesOf({ ...slide, notes: [] }));
  const find = createFindAbbreviations(deck.abbreviations);
  const used = new Set(
    slides.flatMap((slide) => find(slideText(slide, deck.meta.lang)).map(({ abbreviation }) => abbreviation)),
  );
  return { ...deck, slides, abbreviations: deck.abbreviations.filter((one) => used.has(one)) };
}

/** A copy without `data-notes`, in which reveal.js keeps notes of slides and of single elements. */
function withoutNotesOf<T>(node: T): T {
  if (Array.isArray(node)) return node.map(withoutNotesOf) as T;
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node).map(([key, value]) => [
    key,
    key === 'attributes' ? withoutDataNotes(value) : withoutNotesOf(value),
  ]);
  return Object.fromEntries(entries);
}

function withoutDataNotes({ 'data-notes': _, ...others }: Attributes): Attributes {
  return others;
}
