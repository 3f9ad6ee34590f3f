import type { Attributes, Deck, Slide } from './deck.ts';
import { createFindAbbreviations } from './find-abbreviations.ts';
import { mapAttributes } from './map-attributes.ts';
import { slideText } from './slide-text.ts';

/** The deck as it may leave the house: nothing is left of the notes, nor what only they needed. */
export function audienceEdition(deck: Deck): Deck {
  const slides = deck.slides.map(withoutNotes);
  const find = createFindAbbreviations(deck.abbreviations);
  const used = new Set(
    slides.flatMap((slide) => find(slideText(slide, deck.meta.lang)).map(({ abbreviation }) => abbreviation)),
  );
  return { ...deck, slides, abbreviations: deck.abbreviations.filter((one) => used.has(one)) };
}

/** Nor with `data-notes`, in which reveal.js keeps notes of slides and of single elements. */
function withoutNotes(slide: Slide): Slide {
  const { attributes, blocks } = slide;
  return {
    ...slide,
    attributes: withoutDataNotes(attributes),
    blocks: mapAttributes(blocks, withoutDataNotes),
    notes: [],
  };
}

function withoutDataNotes({ 'data-notes': _, ...others }: Attributes): Attributes {
  return others;
}
