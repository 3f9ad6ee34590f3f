import { labelsFor } from './labels.ts';
import { lexMarkdown } from './lex-markdown.ts';
import { readBlocks } from './read-blocks.ts';
import { renderParts } from './render-blocks.ts';
import { typesetBlocks } from './typeset.ts';

/** Markdown that the page itself brings along, as HTML in the typography of the deck's language. */
export function renderPageText(markdown: string, lang: string): string {
  const reading = { file: 'page', lines: [], findings: [], slide: { attributes: {} }, makers: {} };
  const blocks = typesetBlocks(readBlocks(lexMarkdown(markdown).tokens, 1, reading.slide, reading), lang);
  // As for print: its words are short, and soft hyphens would cost bytes and get into the text of a PDF.
  return renderParts(blocks, { labels: labelsFor(lang), images: new Map<string, string>(), medium: 'print', lang });
}
