import type { Deck } from '../core/deck.ts';
import { printedText } from '../core/slide-text.ts';
import type { ExpectedPdf } from './check-pdf.ts';
import { documentFacts } from './document-facts.ts';
import type { PrintedDocument } from './printed-document.ts';

/** The slides as a PDF, one on a page, without notes. */
export function slidesDocument(deck: Deck): PrintedDocument {
  return {
    name: 'Das PDF der Folien',
    rootClass: 'print',
    facts: documentFacts(deck),
    expected: expectedSlides(deck),
    hint:
      'Fehlt Text am Ende einer Folie, dann passt er nicht auf sie: Kürzen Sie ihn, oder teilen Sie die Folie. ' +
      'Fehlt ein einzelnes Zeichen, dann hat die Schrift es nicht: Ersetzen Sie es. ' +
      'Alles andere liegt am Programm; bitte melden Sie es mit dieser Ausgabe. Nur die HTML-Datei schreibt --no-pdf.',
  };
}

/** What the PDF of the slides has to say, page by page. */
export function expectedSlides({ meta, slides }: Deck): ExpectedPdf {
  return {
    title: meta.title,
    language: meta.lang,
    parts: slides.map((slide) => ({ title: slide.title, text: printedText(slide, meta) })),
    onePartAPage: true,
  };
}
