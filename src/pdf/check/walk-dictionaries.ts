import { PDFArray, type PDFContext, type PDFDict, type PDFObject, PDFRef } from '@cantoo/pdf-lib';
import { asDict } from '../pdf-objects.ts';

/** Every dictionary that a reader can come to; what older versions of the file have left behind is not. */
export function* walkDictionaries(context: PDFContext): Generator<PDFDict> {
  const open: (PDFObject | undefined)[] = [context.trailerInfo.Root];
  const seen = new Set<PDFObject>();
  while (open.length > 0) {
    const raw = open.pop();
    const object = raw instanceof PDFRef ? context.lookup(raw) : raw;
    if (object === undefined || seen.has(object)) continue;
    if (object instanceof PDFArray) open.push(...object.asArray());
    const dict = asDict(object);
    if (dict === undefined && !(object instanceof PDFArray)) continue;
    seen.add(object);
    if (dict === undefined) continue;
    yield dict;
    open.push(...dict.values());
  }
}
