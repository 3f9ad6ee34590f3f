import type { PDFDict } from '@cantoo/pdf-lib';
import { numberAt } from '../../pdf-objects.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';

/** Does the encryption leave the text to assistive technology? */
export function checkEncryption({ encryption }: { readonly encryption?: PDFDict }): readonly PdfFinding[] {
  if (encryption === undefined) return [];
  const permissions = numberAt(encryption, 'P');
  if (permissions === undefined) return [createPdfFinding('26-001', 'Der Eintrag P fehlt.')];
  if ((permissions & 512) !== 0) return [];
  return [createPdfFinding('26-002', `Bit 10 von P ist nicht gesetzt (P ist ${permissions}).`)];
}
