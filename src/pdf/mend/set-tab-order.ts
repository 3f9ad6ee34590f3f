import { PDFName } from '@cantoo/pdf-lib';
import type { MendedPdf } from './mending.ts';

/** The Tab key goes from link to link as the structure does. */
export function setTabOrder({ document }: MendedPdf): void {
  for (const { node } of document.getPages()) node.set(PDFName.of('Tabs'), PDFName.of('S'));
}
