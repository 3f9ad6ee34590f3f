import type { Deck } from './deck.ts';
import { escapeHtml } from './escape-html.ts';
import { renderOutlines } from './render-map.ts';
import { renderHead } from './render-page.ts';
import { renderSlides } from './render-slide.ts';

/** What the build adds to a deck to print it. */
export interface PrintParts {
  /** CSS of the theme. */
  readonly style: string;
  readonly images: ReadonlyMap<string, string>;
}

/** The slides as a document of their own, one section a page of 1280 × 720 px, without script and without notes. */
export function renderPrintPage(deck: Deck, print: PrintParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.meta.lang)}" class="print">
<head>
${renderHead(deck, print)}
</head>
<body>
${renderOutlines(deck)}<main class="slides">
${fillEmptyCells(renderSlides(deck, print.images, 'print'))}
</main>
</body>
</html>
`;
}

/** Chromium leaves an empty cell out of a PDF's structure, and all cells behind it move up. */
function fillEmptyCells(html: string): string {
  return html.replace(/(<t[dh](?:\s[^>]*)?>)\s*(?=<\/t[dh]>)/g, '$1&nbsp;');
}
