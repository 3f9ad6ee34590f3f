import type { Chapter } from './chapters.ts';
import { fold } from './fold.ts';
import { type Paragraph, readParagraphs } from './paragraphs.ts';
import { matches, type Query } from './query.ts';

/** A paragraph in which all words were found. */
export interface Hit {
  readonly chapter: Chapter;
  readonly paragraph: Paragraph;
  /** Counts from 1 in its chapter. */
  readonly number: number;
}

/** Reads the page once; after that, each search goes through text alone. */
export function createIndex(chapters: readonly Chapter[]): (query: Query) => readonly Hit[] {
  const all = chapters.flatMap((chapter) =>
    readParagraphs(chapter.element).map((paragraph, index) => {
      return { hit: { chapter, paragraph, number: index + 1 }, folded: fold(paragraph.text).text };
    }),
  );
  return (query) => (query.length === 0 ? [] : all.flatMap(({ hit, folded }) => (matches(query, folded) ? hit : [])));
}
