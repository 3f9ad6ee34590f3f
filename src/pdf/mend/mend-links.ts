import { PDFName } from '@cantoo/pdf-lib';
import { mapElements } from '../map-elements.ts';
import { asDict, dictAt, readReference, textAt } from '../pdf-objects.ts';
import { contentKey, isElement, type StructureElement } from '../structure-tree.ts';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

/** A link annotation says what its link reads; a Link that leads nowhere is text. */
export function mendLinks(pdf: MendedPdf): void {
  const { context } = pdf.document;
  const texts = collectTexts(pdf);
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role !== 'Link') return element;
    const objects = element.kids.flatMap((kid) => (!isElement(kid) && kid.kind === 'object' ? [kid.reference] : []));
    if (objects.length === 0) return { ...element, type: 'Span', role: 'Span' };
    const text = textOf(element, texts).replace(/\s+/g, ' ').trim();
    for (const reference of objects) {
      const annotation = asDict(context.lookup(readReference(reference)));
      const contents = text === '' ? textAt(dictAt(annotation, 'A'), 'URI') : text;
      if (contents !== undefined) annotation?.set(PDFName.of('Contents'), textString(contents));
    }
    return element;
  });
}

function collectTexts({ contents }: MendedPdf): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { page, stream, pieces } of contents) {
    for (const piece of pieces) {
      if (piece.kind !== 'marked') continue;
      const { mcid, text } = piece;
      texts.set(contentKey({ page, mcid, ...(stream !== undefined && { stream }) }), text);
    }
  }
  return texts;
}

function textOf({ alt, actualText, kids }: StructureElement, texts: ReadonlyMap<string, string>): string {
  const own = kids.map((kid) => {
    if (isElement(kid)) return textOf(kid, texts);
    return kid.kind === 'content' ? (texts.get(contentKey(kid)) ?? '') : '';
  });
  return alt ?? actualText ?? own.join('');
}
