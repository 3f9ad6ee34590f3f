import { mapElements } from '../map-elements.ts';
import { isElement, type StructureElement } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** A list says which kind of labels its items have: those that the style numbers were none for Chromium. */
export function mendLists(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role !== 'L' || element.attributes.get('List')?.has('ListNumbering')) return element;
    const hasLabels = element.kids.some((item) => isElement(item) && item.kids.some(isLabel));
    if (!hasLabels) return element;
    const numbering = new Map([['ListNumbering', { name: 'Decimal' }]]);
    return { ...element, attributes: new Map([...element.attributes, ['List', numbering]]) };
  });
}

function isLabel(kid: StructureElement['kids'][number]): boolean {
  return isElement(kid) && kid.role === 'Lbl';
}
