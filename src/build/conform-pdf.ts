import type { PdfMendingError } from '../pdf/pdf-mending-error.ts';
import { describeMendingError } from './describe-mending-error.ts';
import { ExportError } from './export-error.ts';
import type { PrintedDocument } from './printed-document.ts';

/**
 * A printed PDF, mended until it conforms to PDF/UA-1.
 * @throws ExportError where that would hide something from those who do not see it
 */
export async function conformPdf(
  printed: Uint8Array,
  { name, facts, expected }: Pick<PrintedDocument, 'name' | 'facts' | 'expected'>,
): Promise<Uint8Array> {
  // Only when it is needed: loading the library takes 0.3 s.
  const [{ mendPdf }, pdfMendingError] = await Promise.all([
    import('../pdf/mend-pdf.ts'),
    import('../pdf/pdf-mending-error.ts'),
  ]);
  try {
    return await mendPdf(printed, facts);
  } catch (error) {
    if (!(error instanceof pdfMendingError.PdfMendingError)) throw error;
    const titles = expected.onePartAPage ? expected.parts.map(({ title }) => title) : [];
    const message = `${name} wäre nicht barrierefrei. ${describeMendingError(error, titles)}.`;
    throw new ExportError(message, hintFor(error), { cause: error });
  }
}

function hintFor({ reason }: PdfMendingError): string {
  if (reason === 'text') return 'Vorleseprogramme würden es nicht finden. Schreiben Sie es als gewöhnlichen Text.';
  if (reason === 'picture')
    return 'Vorleseprogramme würden es nicht finden. Geben Sie ihm einen Alternativtext, oder markieren Sie es als Schmuck.';
  if (reason === 'untagged') return 'Nehmen Sie zum Drucken ein neueres Edge, Chrome oder Chromium: --browser <Pfad>';
  return 'Das liegt am Programm; bitte melden Sie es mit dieser Ausgabe. Nur die HTML-Datei schreibt --no-pdf.';
}
