import type { Deck } from './deck.ts';
import { notesText, slideText } from './slide-text.ts';

const wordsPerMinute = 200;

/** Whole minutes, at least 1, that it takes to read all slides and notes. */
export function readingMinutes({ slides, meta }: Deck): number {
  const text = slides.flatMap((slide) => [slideText(slide, meta.lang), notesText(slide, meta.lang)]).join(' ');
  return Math.max(1, Math.round((text.match(/\S+/g)?.length ?? 0) / wordsPerMinute));
}
