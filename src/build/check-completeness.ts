import { createPdfFinding, type PdfFinding } from '../pdf/check/pdf-finding.ts';
import { checkPdf } from './check-pdf.ts';
import { inspectPdf } from './inspect-pdf.ts';
import { loadDeck } from './load-deck.ts';
import { expectedSlides } from './slides-document.ts';

/**
 * Is the tagged text of a PDF the text of the slides of this deck: every character, once, in order, one slide a page?
 *
 * @param source absolute path of the deck
 */
export async function checkCompleteness(bytes: Uint8Array, source: string): Promise<readonly PdfFinding[]> {
  const { deck } = await loadDeck(source);
  try {
    const problems = checkPdf(await inspectPdf(bytes), expectedSlides(deck));
    return problems.map((problem) => createPdfFinding('eigene-vollstaendig', problem));
  } catch {
    return [createPdfFinding('eigene-vollstaendig', 'Der Text der Seiten lässt sich nicht lesen.')];
  }
}
