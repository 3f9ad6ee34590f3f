import { PDFArray, type PDFContext, type PDFDict, type PDFObject } from '@cantoo/pdf-lib';
import { asDict } from '../pdf-objects.ts';

/** Every dictionary of a file, with the reference of the object it is or is in. */
export function* walkDictionaries(context: PDFContext): Generator<readonly [PDFDict, string]> {
  for (const [reference, object] of context.enumerateIndirectObjects()) {
    for (const dict of within(object)) yield [dict, reference.toString()];
  }
}

/** Without what references lead to: that comes by itself. */
function* within(object: PDFObject): Generator<PDFDict> {
  const open: PDFObject[] = [object];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next instanceof PDFArray) open.push(...next.asArray());
    const dict = asDict(next);
    if (dict === undefined) continue;
    yield dict;
    open.push(...dict.values());
  }
}
