import type { Slide } from './deck.ts';
import { notesText, slideText } from './slide-text.ts';

/** What stands between spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** All words of a slide and of its notes, with the labels that are read with them. */
export function wordsOf(slide: Slide, lang = 'de'): number {
  return countWords(slideText(slide, lang)) + countWords(notesText(slide, lang));
}
