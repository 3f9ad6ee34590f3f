import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { nearest } from './nearest.ts';

/** Slides for people whom the deck does not name, where it names any: they would be left out for everybody. */
export function checkAudiences({ meta, slides }: Deck): readonly Finding[] {
  const known = meta.audiences;
  if (known === undefined) return [];
  return slides.flatMap(({ audiences = [], position }) =>
    audiences
      .filter((name) => !known.includes(name))
      .map((name) => {
        const guess = nearest(name, known);
        const hint = guess === undefined ? `Unter »audiences« stehen: ${known.join(', ')}.` : `Meinten Sie »${guess}«?`;
        return createFinding(position, 'warning', `Ein Publikum »${name}« nennt der Kopf des Vortrags nicht.`, hint);
      }),
  );
}
