import type { Deck } from '../../core/deck.ts';

/** Of slides with the same layout and the same ground, the first: where it is the slide's look alone that makes a difference. */
export function firstOfItsKind({ slides }: Deck): readonly number[] {
  const kinds = slides.map(({ layout, attributes }) => JSON.stringify([layout, attributes]));
  return kinds.flatMap((kind, index) => (kinds.indexOf(kind) === index ? [index] : []));
}
