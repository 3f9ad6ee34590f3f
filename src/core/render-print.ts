import type { Deck } from './deck.ts';
import { escapeHtml } from './escape-html.ts';
import { renderHandoutHead, renderSources } from './render-handout.ts';
import { renderOutlines } from './render-map.ts';
import { renderHead } from './render-page.ts';
import { renderSlides } from './render-slide.ts';

/** What the build adds to a deck to print it. */
export interface PrintParts {
  /** CSS of the theme. */
  readonly style: string;
  readonly images: ReadonlyMap<string, string>;
  /** Whether there is a page for each step, printed where the root has the class `steps`. */
  readonly steps?: boolean;
}

/**
 * The deck as a page for print, without script: as it stands it prints slides of 1280 × 720 px and nothing else. Where its root has the
 * class `handout`, it prints sheets of A4 with notes below the slides: `theme/handout.css`.
 */
export function renderPrintPage(deck: Deck, print: PrintParts): string {
  return `<!doctype html>
<html lang="${escapeHtml(deck.meta.lang)}" class="print">
<head>
${renderHead(deck, print)}
</head>
<body>
${renderOutlines(deck)}${renderHandoutHead(deck.meta)}
<main class="slides">
${keepCells(renderSlides(deck, print.images, 'print', print), print)}
</main>
${renderSources(deck)}
</body>
</html>
`;
}

const placeholder = '<span class="kept-cell">&nbsp;</span>';

/** The same goes for a cell that is empty until its step has come. What holds its place takes no room. */
function keepCells(html: string, { steps = false }: PrintParts): string {
  if (!steps) return html;
  return html.replace(
    /(<t[dh]\b[^>]*>)((?:(?!<\/?t[dh]\b).)*)(?=<\/t[dh]>)/gs,
    (cell, tag: string, content: string) => {
      // A hidden cell is none: it is there, and hides what it holds.
      if (/[\s"]unseen[\s"]/.test(tag)) return `${tag}<div class="unseen-cell">${content}</div>${placeholder}`;
      return /[\s"]fragment[\s"]/.test(cell) ? cell + placeholder : cell;
    },
  );
}
