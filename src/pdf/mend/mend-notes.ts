import { createElement, mapElements } from '../map-elements.ts';
import { asDict, nameAt, readReference } from '../pdf-objects.ts';
import { isElement, type StructureElement, type StructureKid } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/**
 * Chromium knows no footnotes: a number that leads to one is a Link, and the note a paragraph. Where links lead, `fn-…` and back to
 * `fnref-…`, says which they are: a Reference, and a Note that has an ID and its number as its label (ISO 14289-1, 7.9).
 */
export function mendNotes(pdf: MendedPdf): void {
  const targetOf = (kid: StructureKid): string => {
    if (!isElement(kid) || kid.role !== 'Link') return '';
    const object = kid.kids.find((part) => !isElement(part) && part.kind === 'object');
    const reference = object !== undefined && 'reference' in object ? object.reference : undefined;
    const annotation = reference === undefined ? undefined : pdf.document.context.lookup(readReference(reference));
    return nameAt(asDict(annotation), 'Dest') ?? '';
  };
  const wrap = (kid: StructureKid) => (targetOf(kid).startsWith('fn-') ? createElement('Reference', [kid]) : kid);
  pdf.tree = mapElements(pdf.tree, (element) => {
    const back = element.kids.find((kid) => targetOf(kid).startsWith('fnref-'));
    const kids = element.kids.map(wrap);
    return back === undefined ? { ...element, kids } : { ...element, kids: [createNote(kids, back, targetOf(back))] };
  });
}

function createNote(kids: readonly StructureKid[], back: StructureKid, target: string): StructureElement {
  const labelled = kids.map((kid) => (kid === back ? createElement('Lbl', [kid]) : kid));
  return { ...createElement('Note', labelled), id: target.replace('fnref-', 'fn-') };
}
