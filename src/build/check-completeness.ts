import type { Deck } from '../core/deck.ts';
import { pageTexts, printedTexts } from '../core/slide-text.ts';
import { createPdfFinding, type PdfFinding } from '../pdf/check/pdf-finding.ts';
import { checkPdf, type ExpectedPdf } from './check-pdf.ts';
import { expectedHandout } from './handout-document.ts';
import { inspectPdf, type PdfFacts } from './inspect-pdf.ts';
import { loadDeck } from './load-deck.ts';
import { expectedSlides, expectedSteps } from './slides-document.ts';

/**
 * Is the tagged text of a PDF the text of this deck: every character, once, in order? As slides or steps, one a page, or as a handout,
 * exported or printed from the HTML.
 *
 * @param source absolute path of the deck
 */
export async function checkCompleteness(bytes: Uint8Array, source: string): Promise<readonly PdfFinding[]> {
  const { deck } = await loadDeck(source);
  try {
    const facts = await inspectPdf(bytes);
    return fewestProblems(facts, deck).map((problem) => createPdfFinding('eigene-vollstaendig', problem));
  } catch {
    return [createPdfFinding('eigene-vollstaendig', 'Der Text der Seiten lässt sich nicht lesen.')];
  }
}

/** A PDF does not tell how it was arranged: it is what it differs least from, the first of equals. */
function fewestProblems(facts: PdfFacts, deck: Deck): readonly string[] {
  const [first = [], ...others] = candidates(facts, deck).map((expected) => checkPdf(facts, expected));
  return others.reduce((least, problems) => (problems.length < least.length ? problems : least), first);
}

/** Pages of a handout stand upright; whether others are slides or steps is told by their number. */
function candidates({ pages }: PdfFacts, deck: Deck): readonly ExpectedPdf[] {
  if (pages.every(({ width, height }) => height > width))
    return [true, false].flatMap((hasNotes) =>
      [printedTexts, pageTexts].map((texts) => expectedHandout(deck, hasNotes, texts)),
    );
  const steps = expectedSteps(deck);
  if (pages.length === steps.parts.length && steps.parts.length > deck.slides.length) return [steps];
  return [printedTexts, pageTexts].map((texts) => expectedSlides(deck, texts));
}
