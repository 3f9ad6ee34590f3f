import { PDFName } from '@cantoo/pdf-lib';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

/** `3`, `3.2` and `A-7` end in a number, by which viewers count on; what stands before it is the same for some pages. */
const counted = /^(.*?)([1-9]\d{0,8})$/s;

/** Viewers call each page what its slide is called, or count them as they are counted on paper. */
export function labelPages({ document, facts }: MendedPdf): void {
  const { context, catalog } = document;
  const labels = facts.pageLabels ?? document.getPages().map((_, index) => String(index + 1));
  const ranges = context.obj([]);
  let last: { readonly prefix: string; readonly number: number } | undefined;
  for (const [index, label] of labels.entries()) {
    const [, prefix = label, digits] = counted.exec(label) ?? [];
    const number = digits === undefined ? undefined : Number(digits);
    const continues = last !== undefined && prefix === last.prefix && number === last.number + 1;
    last = number === undefined ? undefined : { prefix, number };
    if (continues) continue;
    const range = number === undefined ? context.obj({}) : context.obj({ S: 'D', St: number });
    if (prefix !== '') range.set(PDFName.of('P'), textString(prefix));
    ranges.push(context.obj(index));
    ranges.push(range);
  }
  catalog.set(PDFName.of('PageLabels'), context.obj({ Nums: ranges }));
}
