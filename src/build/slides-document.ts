import type { Deck } from '../core/deck.ts';
import { isUntitled } from '../core/read-title.ts';
import { printedText } from '../core/slide-text.ts';
import { deckPages, type StepPage } from '../core/step-pages.ts';
import { headingText } from '../core/walk-blocks.ts';
import type { DocumentFacts } from '../pdf/document-facts.ts';
import type { ExpectedPdf } from './check-pdf.ts';
import { documentFacts, type Epoch } from './document-facts.ts';
import type { PrintedDocument } from './printed-document.ts';

interface SlidesDocumentOptions {
  /** Whether each step of a slide has a page; false when not said. */
  readonly steps?: boolean;
  readonly epoch?: Epoch;
}

/** The slides as a PDF, one on a page, or one step on a page, without notes. */
export function slidesDocument(deck: Deck, { steps = false, epoch }: SlidesDocumentOptions = {}): PrintedDocument {
  const facts = documentFacts(deck, epoch);
  return {
    name: 'Das PDF der Folien',
    rootClass: steps ? 'print steps' : 'print',
    facts: steps ? stepFacts(facts, deck) : facts,
    expected: steps ? expectedSteps(deck) : expectedSlides(deck),
    hint:
      'Fehlt Text am Ende einer Folie oder einer langen Zeile, dann passt er nicht auf sie: Kürzen Sie ihn, brechen Sie die Zeile um, oder teilen Sie die Folie. ' +
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

/** The same where each step is a page: what can be seen of the slide by then. */
export function expectedSteps(deck: Deck): ExpectedPdf {
  return { ...expectedSlides(deck), parts: deckPages(deck).map((page) => expectedStep(page, deck)) };
}

function expectedStep({ seen, unseenHeading, step }: StepPage, { meta }: Deck): ExpectedPdf['parts'][number] {
  const { title } = seen;
  const text = printedText(seen, meta);
  // Where it is the only heading, the text has it already.
  const isMissing = unseenHeading !== undefined && !isUntitled(seen);
  return {
    title,
    heading: unseenHeading?.text ?? headingText(seen.blocks) ?? title,
    text: isMissing ? `${unseenHeading.text}\n${text}` : text,
    continues: step > 0,
  };
}

/** Pages are called after the number of their slide. */
function stepFacts(facts: DocumentFacts, deck: Deck): DocumentFacts {
  const pages = deckPages(deck);
  return { ...facts, sections: pages.map(sectionOf), pageLabels: pages.map(({ label }) => label) };
}

function sectionOf({ slide, step }: StepPage): DocumentFacts['sections'][number] {
  return { title: slide.title, level: slide.v > 0 ? 1 : 0, ...(step > 0 && { continues: true }) };
}
