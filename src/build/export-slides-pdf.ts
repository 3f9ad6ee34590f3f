import type { Deck } from '../core/deck.ts';
import { renderPrintPage } from '../core/render-print.ts';
import { printedText } from '../core/slide-text.ts';
import type { FoundBrowser } from './browser.ts';
import { checkPdf } from './check-pdf.ts';
import { conformPdf } from './conform-pdf.ts';
import { renderDeckStyle } from './deck-style.ts';
import { refuseUnfit } from './export-error.ts';
import { embedImages } from './image-file.ts';
import { inspectPdf } from './inspect-pdf.ts';
import type { LoadedDeck } from './load-deck.ts';
import { printPdf } from './print-pdf.ts';

const tooMuchText =
  'Fehlt Text am Ende einer Folie, dann passt er nicht auf sie: Kürzen Sie ihn, oder teilen Sie die Folie. ' +
  'Fehlt ein einzelnes Zeichen, dann hat die Schrift es nicht: Ersetzen Sie es. ' +
  'Alles andere liegt am Programm; bitte melden Sie es mit dieser Ausgabe. Nur die HTML-Datei schreibt --no-pdf.';

/**
 * The slides as a PDF, one on a page, without notes.
 * @throws ExportError when the browser fails, or the PDF does not say all that the slides say
 */
export async function exportSlidesPdf(loaded: LoadedDeck, browser: FoundBrowser): Promise<Uint8Array> {
  const printed = await printPdf(await renderSlidesPage(loaded), browser);
  const pdf = await conformPdf(printed, loaded.deck);
  refuseUnfit('Das PDF', checkPdf(await inspectPdf(pdf), expectedPdf(loaded.deck)), tooMuchText);
  return pdf;
}

/** The page that gets printed, complete in itself. */
export async function renderSlidesPage(loaded: LoadedDeck): Promise<string> {
  const { deck, images } = loaded;
  const words = renderPrintPage(deck, { style: '', images: new Map() });
  const style = await renderDeckStyle(loaded, { medium: 'print', cuts: 'static', shown: [words] });
  return renderPrintPage(deck, { style, images: await embedImages(images) });
}

/** What the PDF of this deck has to say, page by page. */
export function expectedPdf({ meta, slides }: Deck) {
  return {
    title: meta.title,
    language: meta.lang,
    pages: slides.map((slide) => ({ title: slide.title, text: printedText(slide, meta) })),
  };
}
