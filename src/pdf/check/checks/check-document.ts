import { PDFBool, type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { dictAt } from '../../pdf-objects.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import { readXmp } from '../read-xmp.ts';

/** What the document says of itself. */
export function checkDocument({ catalog, header, tree }: CheckContext): readonly PdfFinding[] {
  const find = (id: string, message: string) => [createPdfFinding(id, message)];
  const markInfo = dictAt(catalog, 'MarkInfo');
  const displaysTitle = booleanAt(dictAt(catalog, 'ViewerPreferences'), 'DisplayDocTitle');
  return [
    ...(/^%PDF-1\.[0-7]\s*$/.test(header) ? [] : find('eigene-kopf', `Die Datei beginnt mit „${header}“.`)),
    ...(tree === undefined ? find('eigene-getaggt', 'Es gibt keinen Strukturbaum (StructTreeRoot).') : []),
    ...(tree !== undefined && booleanAt(markInfo, 'Marked') !== true
      ? find('eigene-getaggt', 'Der Strukturbaum ist da, aber das Dokument gilt nicht als getaggt (MarkInfo, Marked).')
      : []),
    ...(booleanAt(markInfo, 'Suspects') === true ? find('01-007', 'MarkInfo nennt Suspects.') : []),
    ...checkMetadata(catalog),
    ...(displaysTitle === undefined ? find('07-001', 'Der Eintrag DisplayDocTitle fehlt.') : []),
    ...(displaysTitle === false ? find('07-002', 'Der Eintrag DisplayDocTitle ist falsch.') : []),
  ];
}

function checkMetadata(catalog: PDFDict): readonly PdfFinding[] {
  const xmp = readXmp(catalog);
  if (xmp === undefined) return [createPdfFinding('06-001', 'Es gibt keine lesbaren XMP-Metadaten.')];
  const part = xmp.part === undefined ? 'pdfuaid:part fehlt.' : `pdfuaid:part ist „${xmp.part}“ statt „1“.`;
  const prefix = `Das Präfix von part ist „${xmp.partPrefix}“ statt „pdfuaid“.`;
  const isNamed = xmp.part !== '1' || xmp.partPrefix === 'pdfuaid';
  return [
    ...(isNamed ? [] : [createPdfFinding('06-002', prefix)]),
    ...(xmp.part === '1' ? [] : [createPdfFinding('06-002', part)]),
    ...(xmp.title === undefined ? [createPdfFinding('06-003', 'dc:title fehlt oder ist leer.')] : []),
  ];
}

function booleanAt(dict: PDFDict | undefined, key: string): boolean | undefined {
  const found = dict?.context.lookup(dict.get(PDFName.of(key)));
  return found instanceof PDFBool ? found.asBoolean() : undefined;
}
