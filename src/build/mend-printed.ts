import type { PdfMendingError } from '../pdf/pdf-mending-error.ts';
import { describeMendingError } from './describe-mending-error.ts';
import { ExportError } from './export-error.ts';

/**
 * A PDF that somebody has printed with a browser, mended for PDF/UA-1 by what it says of itself.
 * @param name of the file, for messages
 * @throws ExportError where it is no such file, or the mended one would hide something from those who do not see it
 */
export async function mendPrinted(bytes: Uint8Array, name: string): Promise<Uint8Array> {
  // Only when it is needed: loading the library takes 0.3 s.
  const [{ openPdf }, { factsOf }, { mendPdf }, errors] = await Promise.all([
    import('../pdf/check/pdf-file.ts'),
    import('../pdf/facts-of.ts'),
    import('../pdf/mend-pdf.ts'),
    import('../pdf/pdf-mending-error.ts'),
  ]);
  const file = await openPdf(bytes);
  if (file.encryption !== undefined)
    throw new ExportError(`»${name}« ist verschlüsselt.`, 'Speichern Sie die Datei ohne Kennwort und Einschränkungen.');
  if ('problem' in file) throw new ExportError(`»${name}«: ${file.problem}`, 'Gemeint sind PDF-Dateien.');
  try {
    return await mendPdf(bytes, factsOf(file.document));
  } catch (error) {
    if (!(error instanceof errors.PdfMendingError)) throw error;
    const message = `»${name}« lässt sich nicht barrierefrei machen. ${describeMendingError(error)}.`;
    throw new ExportError(message, hintFor(error), { cause: error });
  }
}

function hintFor({ reason }: PdfMendingError): string {
  if (reason === 'untagged')
    return 'Drucken Sie mit Edge oder Chrome, und wählen Sie als Ziel »Als PDF speichern«: Andere Wege schreiben keine Struktur.';
  if (reason === 'picture') return 'Schreiben Sie ihn zum Bild in der Folie, und drucken Sie noch einmal.';
  return 'Das geht mit PDFs, die Edge oder Chrome aus der HTML-Datei eines Vortrags gedruckt haben.';
}
