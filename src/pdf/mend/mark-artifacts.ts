import { editContent } from '../content-stream.ts';
import { createElement, mapElements } from '../map-elements.ts';
import { asDict, dictAt, readReference, textAt } from '../pdf-objects.ts';
import { writePart } from '../read-contents.ts';
import {
  contentKey,
  isElement,
  type MarkedContent,
  type StructureElement,
  type StructureKid,
  walkElements,
} from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';
import { type Owner, sortPieces } from './sort-pieces.ts';

/**
 * Whatever is painted and says nothing, such as grounds and lines, becomes an artifact: outside of marked content, and inside where
 * Chromium has given it to an element that is no picture. Text may become one only where it repeats what the page or the document is
 * called; the number of an item and the address behind a link find their elements.
 */
export function markArtifacts(pdf: MendedPdf): void {
  const owners = collectOwners(pdf);
  const dropped = new Set<string>();
  const numbers = new Map<string, number>();
  const labels = new Map<StructureElement, MarkedContent>();
  const addresses = new Map<StructureElement, readonly MarkedContent[]>();
  let last = { page: -1, free: 0 };
  for (const part of pdf.contents) {
    const allowed = runningTexts(pdf, part.page);
    const free = last.page === part.page ? last.free : 0;
    const sorted = sortPieces(part, owners, free, allowed);
    for (const key of sorted.dropped) dropped.add(key);
    for (const { key, mcid } of sorted.renumbered) numbers.set(key, mcid);
    for (const { item, label } of sorted.labels) labels.set(item, label);
    for (const { link, text } of sorted.addresses) addresses.set(link, [...(addresses.get(link) ?? []), text]);
    if (sorted.edits.length > 0) writePart(part, pdf.document, editContent(part.bytes, sorted.edits));
    last = { page: part.page, free: sorted.free };
  }
  pdf.tree = mapElements(pdf.tree, (mended, given) => {
    const label = labels.get(given);
    const kept = mended.kids.flatMap((kid) => keptKid(kid, dropped, numbers));
    const before = label ? [createElement('Lbl', [label])] : [];
    return { ...mended, kids: [...before, ...kept, ...(addresses.get(given) ?? [])] };
  });
}

/** The short list of what a page may show that is in no element: its number, and what stands in its margins. */
function runningTexts({ document, facts }: MendedPdf, page: number): readonly string[] {
  const number = facts.pageLabels?.[page] ?? String(page + 1);
  const total = String(document.getPageCount());
  const texts = (facts.runningTexts ?? []).map((text) => text.replace('##', total).replace('#', number));
  return [number, facts.title, ...texts];
}

function keptKid(
  kid: StructureKid,
  dropped: ReadonlySet<string>,
  numbers: ReadonlyMap<string, number>,
): StructureKid[] {
  if (isElement(kid) || kid.kind !== 'content') return [kid];
  const key = contentKey(kid);
  return dropped.has(key) ? [] : [{ ...kid, mcid: numbers.get(key) ?? kid.mcid }];
}

function collectOwners({ document, tree }: MendedPdf): ReadonlyMap<string, Owner> {
  const owners = new Map<string, Owner>();
  for (const [element, above] of walkElements(tree.kids)) {
    const isPicture = [element, ...above].some(({ role }) => role === 'Figure' || role === 'Formula');
    const link = [...above, element].findLast(({ role }) => role === 'Link');
    const address = link && addressOf(link, document);
    const owner = { element, isPicture, ...(link && address !== undefined && { link: { element: link, address } }) };
    for (const kid of element.kids) if (!isElement(kid) && kid.kind === 'content') owners.set(contentKey(kid), owner);
  }
  return owners;
}

/** Where a link leads outside of the document. */
function addressOf({ kids }: StructureElement, { context }: MendedPdf['document']): string | undefined {
  const annotations = kids.flatMap((kid) =>
    !isElement(kid) && kid.kind === 'object' ? [readReference(kid.reference)] : [],
  );
  return annotations
    .map((one) => textAt(dictAt(asDict(context.lookup(one)), 'A'), 'URI'))
    .find((uri) => uri !== undefined);
}
