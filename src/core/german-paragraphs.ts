import type { Deck } from './deck.ts';
import { isGerman } from './language.ts';
import { type Paragraph, readParagraphs } from './read-paragraphs.ts';
import { readProse } from './read-prose.ts';
import type { SourceFile } from './source-file.ts';

/** What an author wrote in German: nothing of a deck in another language, nor of what is said to be in one. */
export function germanParagraphs({ meta, slides }: Deck, files: readonly SourceFile[]): readonly Paragraph[] {
  if (!isGerman(meta.lang)) return [];
  const foreign = slides
    .flatMap((slide) => readProse(slide))
    .filter(({ lang }) => lang !== undefined && !isGerman(lang));
  const places = new Set(foreign.map(({ position }) => `${position.file}:${position.line}`));
  return files
    .flatMap(readParagraphs)
    .filter(({ file, line, text }) => text.split('\n').every((_, index) => !places.has(`${file}:${line + index}`)));
}
