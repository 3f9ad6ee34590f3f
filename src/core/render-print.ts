import type { Deck } from './deck.ts';
import { escapeHtml } from './escape-html.ts';
import { renderHandoutHead, renderSources } from './render-handout.ts';
import { renderOutlines } from './render-map.ts';
import { renderHead } from './render-page.ts';
import { renderSlides } from './render-slide.ts';
import type { VideoFiles } from './video-files.ts';

const softHyphen = '\u00ad';

/** What the build adds to a deck to print it. */
export interface PrintParts {
  /** CSS of the theme. */
  readonly style: string;
  readonly images: ReadonlyMap<string, string>;
  readonly videos?: ReadonlyMap<string, VideoFiles>;
  /** Whether there is a page for each step, printed where the root has the class `steps`. */
  readonly steps?: boolean;
}

/**
 * The deck as a page for print, without script: as it stands it prints slides of 1280 × 720 px and nothing else. Where its root has the
 * class `handout`, it prints sheets of A4 with notes below the slides: `theme/handout.css`.
 */
export function renderPrintPage(deck: Deck, print: PrintParts): string {
  const page = `<!doctype html>
<html lang="${escapeHtml(deck.meta.lang)}" class="print">
<head>
${renderHead(deck, print)}
</head>
<body>
${renderOutlines(deck)}${renderHandoutHead(deck.meta)}
<main class="slides">
${renderSlides(deck, print.images, 'print', print)}
</main>
${renderSources(deck)}
</body>
</html>
`;
  // A word with one in it is another word to a search.
  return page.replaceAll(softHyphen, '');
}
