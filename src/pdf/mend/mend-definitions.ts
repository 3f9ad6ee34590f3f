import { createElement, mapElements } from '../map-elements.ts';
import { isElement, type StructureElement, type StructureKid } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/**
 * `<dl>` is printed as a list that has its terms as items, with what explains them beside these. Each item gets its terms as labels
 * and the explanations as its body.
 */
export function mendDefinitions(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role !== 'L') return element;
    const kids = element.kids.flatMap(ungrouped);
    if (!kids.some(isDefinition)) return element;
    const attributes = new Map([...element.attributes, ['List', new Map([['ListNumbering', { name: 'None' }]])]]);
    return { ...element, attributes, kids: itemsOf(kids) };
  });
}

/** HTML lets a `<div>` stand around a term and what explains it. */
function ungrouped(kid: StructureKid): readonly StructureKid[] {
  return isElement(kid) && kid.role === 'NonStruct' && kid.kids.some(isTerm) ? kid.kids : [kid];
}

function isTerm(kid: StructureKid): boolean {
  return isElement(kid) && kid.role === 'LI';
}

function isDefinition(kid: StructureKid): boolean {
  return !isElement(kid) || !/^(?:LI|L|Caption)$/.test(kid.role);
}

function itemsOf(kids: readonly StructureKid[]): readonly StructureElement[] {
  const items: { readonly terms: StructureElement[]; readonly definitions: StructureKid[] }[] = [];
  for (const kid of kids) {
    const last = items.at(-1);
    if (isElement(kid) && isTerm(kid)) {
      if (last?.definitions.length === 0) last.terms.push(kid);
      else items.push({ terms: [kid], definitions: [] });
    } else if (last === undefined) items.push({ terms: [], definitions: [kid] });
    else last.definitions.push(kid);
  }
  return items.flatMap(({ terms, definitions }) => {
    if (definitions.length === 0) return terms;
    return createElement('LI', [...terms.map(labelOf), createElement('LBody', bodyOf(definitions))]);
  });
}

/** Its words are in a Span: labels that a browser makes up are bare. */
function labelOf(term: StructureElement): StructureElement {
  return { ...term, type: 'Lbl', role: 'Lbl', kids: [createElement('Span', term.kids)] };
}

function bodyOf(definitions: readonly StructureKid[]): readonly StructureKid[] {
  if (definitions.length < 2) return definitions;
  return definitions.map((kid) =>
    isElement(kid) && kid.role === 'NonStruct' ? { ...kid, type: 'Div', role: 'Div' } : kid,
  );
}
