import { expect, it } from 'vitest';
import { wordsOf } from '../../src/core/count-words.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { readingMinutes } from '../../src/core/reading-time.ts';

const deckOf = (onSlide: number, inNotes: number) =>
  parseDeck([{ name: 'a.md', text: `# T\n\n${'ein '.repeat(onSlide - 1)}\n\nNote:\n\n${'ein '.repeat(inNotes)}` }])
    .deck;

it.each([
  [1, 0, 1],
  [200, 99, 1],
  [200, 100, 2],
  [1000, 1000, 10],
])('%i words on a slide and %i in its notes take %i minutes to read', (onSlide, inNotes, minutes) => {
  const deck = deckOf(onSlide, inNotes);
  expect(deck.slides.map((slide) => wordsOf(slide, 'de'))).toEqual([onSlide + inNotes]);
  expect(readingMinutes(deck)).toBe(minutes);
});
