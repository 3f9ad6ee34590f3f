import { mapElements } from '../map-elements.ts';
import { isInlineType, standardTypes } from '../standard-types.ts';
import { isElement, type StructureElement } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** Types that are none of ISO 32000-1, as `Em` and `Strong`, are mapped: to Span in a line, else to Div. */
export function nameRoles(pdf: MendedPdf): void {
  const roleMap = new Map<string, string>();
  const tree = mapElements(pdf.tree, (element) => {
    if (standardTypes.has(element.type)) return { ...element, role: element.type };
    const role = standardTypes.has(element.role) ? element.role : (roleMap.get(element.type) ?? guessRole(element));
    roleMap.set(element.type, role);
    return { ...element, role };
  });
  pdf.tree = { ...tree, roleMap };
}

const known: Readonly<Record<string, string>> = { Em: 'Span', Strong: 'Span' };

function guessRole({ type, kids }: StructureElement): string {
  return known[type] ?? (kids.every((kid) => !isElement(kid) || isInlineType(kid.role)) ? 'Span' : 'Div');
}
