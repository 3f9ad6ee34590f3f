import { createElement, mapElements } from '../map-elements.ts';
import { isElement, type StructureElement, type StructureKid } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** A Ruby holds one text and what is written above it. Chromium puts several pairs into one, and the text into none. */
export function mendRuby(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => ({ ...element, kids: element.kids.flatMap(splitRuby) }));
}

function splitRuby(kid: StructureKid): readonly StructureKid[] {
  if (!isElement(kid) || kid.role !== 'Ruby' || kid.kids.some(isOfRole('RB'))) return [kid];
  const pairs: StructureElement[] = [];
  let base: StructureKid[] = [];
  for (const part of kid.kids) {
    if (!isOfRole('RT')(part) || base.length === 0) {
      base.push(part);
      continue;
    }
    pairs.push({ ...kid, kids: [createElement('RB', base), part] });
    base = [];
  }
  return base.length === 0 ? pairs : [...pairs, { ...kid, type: 'Span', role: 'Span', kids: base }];
}

function isOfRole(role: string): (kid: StructureKid) => boolean {
  return (kid) => isElement(kid) && kid.role === role;
}
