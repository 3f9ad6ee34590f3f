import { labelsFor } from './labels.ts';
import { lexMarkdown } from './lex-markdown.ts';
import { readBlocks } from './read-blocks.ts';
import type { Reading } from './reading.ts';
import { renderParts } from './render-blocks.ts';
import { typesetBlocks } from './typeset.ts';

/** What was rendered last, by language and text: it hardly ever changes, and took half of the time that a page takes. */
const known = new Map<string, string>();
/** Guide and statement, with and without notes, in two languages. */
const mostKnown = 8;

/** Markdown that the page itself brings along, as HTML in the typography of the deck's language. */
export function renderPageText(markdown: string, lang: string): string {
  const key = `${lang}\n${markdown}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const html = render(markdown, lang);
  if (known.size >= mostKnown) known.clear();
  known.set(key, html);
  return html;
}

function render(markdown: string, lang: string): string {
  const reading: Reading = {
    file: 'page',
    lines: [],
    findings: [],
    slide: { attributes: {} },
    makers: {},
    variables: new Map(),
  };
  const blocks = typesetBlocks(readBlocks(lexMarkdown(markdown).tokens, 1, reading.slide, reading), lang);
  // As for print: its words are short, and soft hyphens would cost bytes and get into the text of a PDF.
  return renderParts(blocks, { labels: labelsFor(lang), images: new Map<string, string>(), medium: 'print', lang });
}
