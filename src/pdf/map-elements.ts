import { isElement, type StructureElement, type StructureKid, type StructureTree } from './structure-tree.ts';

/** The tree with each element changed, those inside first; `given` is the element as it was. */
export function mapElements(
  tree: StructureTree,
  change: (mended: StructureElement, given: StructureElement) => StructureElement,
): StructureTree {
  const visit = (element: StructureElement): StructureElement => {
    const kids = element.kids.map((kid): StructureKid => (isElement(kid) ? visit(kid) : kid));
    return change({ ...element, kids }, element);
  };
  return { ...tree, kids: tree.kids.map(visit) };
}

/** A new element of a standard type. */
export function createElement(type: string, kids: readonly StructureKid[]): StructureElement {
  return { type, role: type, attributes: new Map(), kids };
}
