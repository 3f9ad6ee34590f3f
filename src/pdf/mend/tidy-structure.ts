import { createElement } from '../map-elements.ts';
import { holdsEither, holdsText, isInlineType } from '../standard-types.ts';
import { isElement, type StructureElement, type StructureKid } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/**
 * Chromium writes a NonStruct for every run of text and every `<div>`. They go: text stands in a paragraph, a heading or the like,
 * blocks stand beside each other, and what has no content at all is left out. Only a NonStruct that says something itself, such as
 * its language, becomes a Span or a Div.
 */
export function tidyStructure(pdf: MendedPdf): void {
  const kids = pdf.tree.kids.flatMap((element) => tidyElement(element) ?? []);
  pdf.tree = { ...pdf.tree, kids };
}

function tidyElement(element: StructureElement): StructureElement | undefined {
  const kids = tidyKids(element);
  // A cell that says nothing still holds its place.
  return kids.length === 0 && !/^T[DH]$/.test(element.role) ? undefined : { ...element, kids };
}

function tidyKids({ role, kids }: StructureElement): readonly StructureKid[] {
  if (holdsText(role)) return inlineKids(kids);
  if (holdsEither(role)) return kids.some(hasBlocks) || areBoxes(kids) ? blockKids(kids) : inlineKids(kids);
  if (role === 'LI') return itemKids(kids);
  if (/^(?:L|Table|TR|THead|TBody|TFoot|Figure|Formula)$/.test(role)) return inlineKids(kids);
  return blockKids(kids);
}

/** All NonStruct dissolved, in one line. */
function inlineKids(kids: readonly StructureKid[]): readonly StructureKid[] {
  return kids.flatMap((kid) => {
    if (!isElement(kid)) return [kid];
    if (isWrapper(kid)) return inlineKids(kid.kids);
    return tidyElement(kid.role === 'NonStruct' ? { ...kid, type: 'Span', role: 'Span' } : kid) ?? [];
  });
}

/** Blocks only: what stands between two of them, in a line, becomes a paragraph; a picture alone needs none. */
function blockKids(kids: readonly StructureKid[]): readonly StructureKid[] {
  const blocks: StructureKid[] = [];
  let line: StructureKid[] = [];
  const endLine = () => {
    blocks.push(...paragraphOf(line));
    line = [];
  };
  for (const [index, kid] of kids.entries()) {
    const next = kids[index + 1];
    // One that says nothing itself and is no run of text is a `<div>`, a line of its own.
    const isBesideText = line.length > 0 || (next !== undefined && isText(next));
    if (isText(kid) || (isBesideText && isElement(kid) && isNonStruct(kid) && !isWrapper(kid) && !hasBlocks(kid))) {
      line.push(kid);
      continue;
    }
    endLine();
    if (isElement(kid)) blocks.push(...blocksOf(kid));
  }
  endLine();
  return blocks;
}

function paragraphOf(line: readonly StructureKid[]): readonly StructureKid[] {
  const kids = inlineKids(line);
  const isPicture = kids.every((kid) => isElement(kid) && kid.role === 'Figure');
  return isPicture ? kids : [createElement('P', kids)];
}

function blocksOf(element: StructureElement): readonly StructureKid[] {
  if (!isNonStruct(element)) return [tidyElement(element) ?? []].flat();
  if (isWrapper(element)) return blockKids(element.kids);
  const type = hasBlocks(element) ? 'Div' : 'P';
  return [tidyElement({ ...element, type, role: type }) ?? []].flat();
}

function itemKids(kids: readonly StructureKid[]): readonly StructureKid[] {
  const isPart = (kid: StructureKid) => isElement(kid) && /^(?:Lbl|LBody)$/.test(kid.role);
  const body = kids.filter((kid) => !isPart(kid));
  const parts = kids.filter(isElement).filter(isPart);
  return [...parts, createElement('LBody', body)].flatMap((kid) => tidyElement(kid) ?? []);
}

function isNonStruct({ role }: StructureElement): boolean {
  return role === 'NonStruct';
}

/** Says nothing itself. */
function isWrapper({ role, alt, actualText, expansion, lang }: StructureElement): boolean {
  return role === 'NonStruct' && [alt, actualText, expansion, lang].every((text) => text === undefined);
}

/** Content, a run of it, or what stands in a line by its type. */
function isText(kid: StructureKid): boolean {
  if (!isElement(kid) || isInlineType(kid.role)) return true;
  return isWrapper(kid) && kid.kids.length > 0 && !kid.kids.some(isElement);
}

/** One `<div>` alone needs no paragraph. */
function areBoxes(kids: readonly StructureKid[]): boolean {
  return kids.length > 1 && kids.some((kid) => isElement(kid) && isWrapper(kid) && kid.kids.length > 0 && !isText(kid));
}

function hasBlocks(kid: StructureKid): boolean {
  if (!isElement(kid)) return false;
  if (isNonStruct(kid)) return kid.kids.some(hasBlocks);
  return !isInlineType(kid.role);
}
