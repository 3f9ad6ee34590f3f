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
    const title = expected.onePartAPage ? expected.parts[error.page]?.title : undefined;
    const where = `Seite ${error.page + 1}${title === undefined ? '' : ` (»${title}«)`}`;
    throw new ExportError(
      `${name} wäre nicht barrierefrei. ${where}: ${describeMendingError(error)}.`,
      'Vorleseprogramme würden es nicht finden. Schreiben Sie es als gewöhnlichen Text, oder geben Sie dem Bild einen Alternativtext.',
      { cause: error },
    );
  }
}
