import { createElement, mapElements } from '../map-elements.ts';
import { isElement, type StructureKid } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** HTML may have an item outside of a list, and a reading above no word: the first gets a list, the second is text. */
export function wrapStrays(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => {
    const kids = element.role === 'Ruby' ? element.kids : element.kids.map(readingAsText);
    return { ...element, kids: element.role === 'L' ? kids : wrapItems(kids) };
  });
}

function readingAsText(kid: StructureKid): StructureKid {
  return isElement(kid) && /^R[BTP]$/.test(kid.role) ? { ...kid, type: 'Span', role: 'Span' } : kid;
}

function wrapItems(kids: readonly StructureKid[]): readonly StructureKid[] {
  const wrapped: StructureKid[] = [];
  let items: StructureKid[] = [];
  for (const [index, kid] of kids.entries()) {
    if (!isItem(kid)) {
      wrapped.push(kid);
      continue;
    }
    items.push(kid);
    if (isItem(kids[index + 1])) continue;
    wrapped.push(createElement('L', items));
    items = [];
  }
  return wrapped;
}

function isItem(kid: StructureKid | undefined): boolean {
  return kid !== undefined && isElement(kid) && kid.role === 'LI';
}
