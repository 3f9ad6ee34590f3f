import { PDFName } from '@cantoo/pdf-lib';
import { collectTexts, elementText } from '../element-text.ts';
import { createElement, mapElements } from '../map-elements.ts';
import { asDict, dictAt, nameAt, rawItemsAt, readReference, textAt } from '../pdf-objects.ts';
import { collectOwners, isElement, type StructureElement } from '../structure-tree.ts';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

/** A link annotation says what its link reads; a Link that leads nowhere is text; and what leads somewhere has a Link. */
export function mendLinks(pdf: MendedPdf): void {
  const { context } = pdf.document;
  const texts = collectTexts(pdf.contents);
  pdf.tree = mapElements({ ...pdf.tree, kids: [...pdf.tree.kids, ...linksOutside(pdf)] }, (element) => {
    if (element.role !== 'Link') return element;
    const objects = element.kids.flatMap((kid) => (!isElement(kid) && kid.kind === 'object' ? [kid.reference] : []));
    if (objects.length === 0) return { ...element, type: 'Span', role: 'Span' };
    const text = elementText(element, texts);
    for (const reference of objects) {
      const annotation = asDict(context.lookup(readReference(reference)));
      const contents = text === '' ? textAt(dictAt(annotation, 'A'), 'URI') : text;
      if (contents !== undefined) annotation?.set(PDFName.of('Contents'), textString(contents));
    }
    return element;
  });
}

/** A paragraph for each link annotation that no element has. */
function linksOutside({ document, tree }: MendedPdf): readonly StructureElement[] {
  const owners = collectOwners(tree);
  return document.getPages().flatMap(({ node }, page) =>
    rawItemsAt(node, 'Annots').flatMap((raw) => {
      const reference = raw.toString();
      const isLink = nameAt(asDict(document.context.lookup(raw)), 'Subtype') === 'Link';
      if (!isLink || owners.has(reference)) return [];
      return [createElement('P', [createElement('Link', [{ kind: 'object', page, reference }])])];
    }),
  );
}
