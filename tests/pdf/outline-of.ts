import { isElement, type StructureKid } from '../../src/pdf/structure-tree.ts';

/** The tree in one line: `Sect(H1(1) P(Link(4 …)))`, marked content by its number, objects as dots. */
export function outlineOf(kids: readonly StructureKid[]): string {
  const parts = kids.map((kid) => {
    if (isElement(kid)) return `${kid.type}(${outlineOf(kid.kids)})`;
    return kid.kind === 'content' ? String(kid.mcid) : '…';
  });
  return parts.join(' ');
}
