import { onceForContent } from './once-for-content.ts';
import { notesText, slideText } from './slide-text.ts';

/** What stands between spaces. */
export function countWords(text: string): number {
  return text.match(/\S+/g)?.length ?? 0;
}

/** All words of a slide and of its notes, with the labels that are read with them. */
export const wordsOf = onceForContent(
  (slide, lang: string) => countWords(slideText(slide, lang)) + countWords(notesText(slide, lang)),
);
