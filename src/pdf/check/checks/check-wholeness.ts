import { dictAt, numberAt } from '../../pdf-objects.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';

/** Is all of the file there? Readers mend a file that is cut off, and what is left can look sound. */
export function checkWholeness({ catalog, pages, hasEnd }: CheckContext): readonly PdfFinding[] {
  const counted = numberAt(dictAt(catalog, 'Pages'), 'Count') ?? pages.length;
  return [
    ...(hasEnd
      ? []
      : [createPdfFinding('eigene-datei', 'Das Ende der Datei fehlt. Vermutlich ist sie abgeschnitten.')]),
    ...(counted === pages.length
      ? []
      : [createPdfFinding('eigene-datei', `Das Verzeichnis zählt ${counted} Seiten, zu finden sind ${pages.length}.`)]),
  ];
}
