import { wordsOf } from './count-words.ts';
import type { Deck } from './deck.ts';

/** Adults read 200 to 250 German words a minute; those who are not in a hurry are to be right. */
const wordsPerMinute = 200;

/** Minutes that it takes to read all slides and notes; whole, at least 1. */
export function readingMinutes({ slides, meta }: Deck): number {
  const words = slides.reduce((sum, slide) => sum + wordsOf(slide, meta.lang), 0);
  return Math.max(1, Math.round(words / wordsPerMinute));
}
