import { PDFName } from '@cantoo/pdf-lib';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

/** Viewers call each page what its slide is called, or count them as they are counted on paper. */
export function labelPages({ document, facts }: MendedPdf): void {
  const { context, catalog } = document;
  const labels = facts.pageLabels ?? document.getPages().map((_, index) => String(index + 1));
  const ranges = context.obj([]);
  let next: number | undefined;
  for (const [index, label] of labels.entries()) {
    const number = /^[1-9]\d*$/.test(label) ? Number(label) : undefined;
    const continues = number !== undefined && number === next;
    next = number === undefined ? undefined : number + 1;
    if (continues) continue;
    const range = number === undefined ? context.obj({}) : context.obj({ S: 'D', St: number });
    if (number === undefined) range.set(PDFName.of('P'), textString(label));
    ranges.push(context.obj(index));
    ranges.push(range);
  }
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}
