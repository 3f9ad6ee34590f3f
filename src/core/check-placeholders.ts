import type { Deck } from './deck.ts';
import { createFinding, type Finding } from './finding.ts';
import { type Locate, locateInOrder } from './locate.ts';
import { readProse } from './read-prose.ts';

/** The words that this rule is to find; patterns. */
const placeholders = [
  'TODO',
  'TBD',
  'FIXME',
  '[Ll]orem [Ii]psum',
  '[Xx]{3,}',
  // »Der Name hier sagt nichts« is a sentence.
  '(?:[Ii]hr |[Dd]ein )?(?:Text|Titel|Bild|Name|Datum|Zahl) (?:(?:hier|folgt)(?! \\p{L})|einfügen|einsetzen)',
  '(?:Text|Titel|Inhalt) kommt noch',
  'Your (?:text|title) here',
];

const placeholder = new RegExp(`(?<![\\p{L}\\d])(?:${placeholders.join('|')})(?![\\p{L}\\d])|\\?{3,}`, 'gu');

/** What somebody meant to replace, on slides and in notes. */
export function checkPlaceholders({ slides }: Deck, locate: Locate): readonly Finding[] {
  return slides.flatMap((slide) =>
    readProse(slide).flatMap(({ text, position }) => {
      const locateNext = locateInOrder(locate, position);
      return [...text.matchAll(placeholder)].map(({ 0: found }) => {
        const hint = 'Ersetzen Sie ihn durch das, was dort stehen soll, oder löschen Sie ihn.';
        const message = `»${found.slice(0, 20)}« sieht nach einem Platzhalter aus.`;
        return createFinding(locateNext(found), 'warning', message, hint);
      });
    }),
  );
}
