import { PDFArray, PDFDict, type PDFDocument, type PDFObject, PDFRef, PDFStream } from '@cantoo/pdf-lib';

/** Removes all objects that nothing leads to any more. */
export function removeUnreachable({ context }: PDFDocument): void {
  const reached = new Set<PDFRef>();
  const { Root, Info } = context.trailerInfo;
  const open = [Root, Info].filter((object) => object !== undefined);
  for (let object = open.pop(); object !== undefined; object = open.pop()) {
    if (!(object instanceof PDFRef)) open.push(...partsOf(object));
    else if (!reached.has(object)) {
      reached.add(object);
      const target = context.lookup(object);
      if (target !== undefined) open.push(target);
    }
  }
  for (const [reference] of context.enumerateIndirectObjects()) if (!reached.has(reference)) context.delete(reference);
}

function partsOf(object: PDFObject): readonly PDFObject[] {
  if (object instanceof PDFArray) return object.asArray();
  if (object instanceof PDFStream) return object.dict.values();
  return object instanceof PDFDict ? object.values() : [];
}
