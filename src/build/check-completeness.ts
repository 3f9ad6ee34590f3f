import type { Deck } from '../core/deck.ts';
import { createPdfFinding, type PdfFinding } from '../pdf/check/pdf-finding.ts';
import { checkPdf, type ExpectedPdf } from './check-pdf.ts';
import { inspectPdf, type PdfFacts } from './inspect-pdf.ts';
import { loadDeck } from './load-deck.ts';
import { expectedSlides, expectedSteps } from './slides-document.ts';

/**
 * Is the tagged text of a PDF the text of the slides of this deck: every character, once, in order, one slide a page, or one step?
 *
 * @param source absolute path of the deck
 */
export async function checkCompleteness(bytes: Uint8Array, source: string): Promise<readonly PdfFinding[]> {
  const { deck } = await loadDeck(source);
  try {
    const facts = await inspectPdf(bytes);
    const problems = checkPdf(facts, expectedOf(facts, deck));
    return problems.map((problem) => createPdfFinding('eigene-vollstaendig', problem));
  } catch {
    return [createPdfFinding('eigene-vollstaendig', 'Der Text der Seiten lässt sich nicht lesen.')];
  }
}

/** Whether pages are slides or steps is told by their number. */
function expectedOf({ pages }: PdfFacts, deck: Deck): ExpectedPdf {
  const steps = expectedSteps(deck);
  return pages.length === steps.parts.length ? steps : expectedSlides(deck);
}
