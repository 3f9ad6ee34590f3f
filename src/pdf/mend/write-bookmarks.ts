import { type PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { SectionFacts } from '../document-facts.ts';
import { createElement } from '../map-elements.ts';
import { isElement, type MarkedContent, pagesOf, type StructureKid } from '../structure-tree.ts';
import { textString } from '../text-string.ts';
import { readTextTops } from '../text-tops.ts';
import { findSections, topBlocks } from './find-sections.ts';
import type { MendedPdf } from './mending.ts';

interface Place {
  readonly page: number;
  /** In points from the lower edge of the page; absent: all of the page. */
  readonly top?: number;
}

interface Bookmark {
  readonly title: string;
  readonly place: Place;
  readonly below: Bookmark[];
}

/** A bookmark for each slide, those of a vertical stack below their first; Chromium makes one of every heading. */
export function writeBookmarks(pdf: MendedPdf): void {
  const { context, catalog } = pdf.document;
  const bookmarks = nest(pdf);
  const root = context.obj({ Type: 'Outlines' });
  const reference = context.register(root);
  writeItems(pdf.document, bookmarks, root, reference);
  catalog.set(PDFName.of('Outlines'), reference);
}

function nest(pdf: MendedPdf): readonly Bookmark[] {
  const top: Bookmark[] = [];
  const places = placesOf(pdf);
  for (const [index, section] of pdf.facts.sections.entries()) {
    const { title, level, continues = false } = section;
    if (continues) continue;
    // Only a page without content is not found: it is a section, and the index is its own.
    const siblings = level > 0 ? (top.at(-1)?.below ?? top) : top;
    siblings.push({ title, place: places.get(section) ?? { page: index }, below: [] });
  }
  return top;
}

/** Where the sections begin: the first one of a page at its upper edge, the others at their first words. */
function placesOf({ facts, tree, contents, sections }: MendedPdf): ReadonlyMap<SectionFacts, Place> {
  const tops = new Map<number, ReadonlyMap<number, number>>();
  let last = -1;
  const found = sections ?? findSections(topBlocks(tree), facts);
  return new Map(
    found.map(({ facts: section, blocks }): [SectionFacts, Place] => {
      const page = Math.max(0, pagesOf(createElement('Sect', blocks))[0] ?? last);
      const isFirst = page !== last;
      last = page;
      if (isFirst) return [section, { page }];
      const part = contents.find((one) => one.page === page && one.stream === undefined);
      const known = tops.get(page) ?? readTextTops(part?.bytes ?? new Uint8Array());
      tops.set(page, known);
      const top = known.get(firstContent(blocks)?.mcid ?? -1);
      return [section, top === undefined ? { page } : { page, top }];
    }),
  );
}

function firstContent(kids: readonly StructureKid[]): MarkedContent | undefined {
  for (const kid of kids) {
    const found = isElement(kid) ? firstContent(kid.kids) : kid;
    if (found !== undefined && 'mcid' in found && found.stream === undefined) return found;
  }
  return undefined;
}

/** Comes to how many items lie below, all open. */
function writeItems(
  document: MendedPdf['document'],
  bookmarks: readonly Bookmark[],
  parent: PDFDict,
  above: PDFRef,
): number {
  const { context } = document;
  const references = bookmarks.map(() => context.nextRef());
  let count = bookmarks.length;
  const [first, last] = [references[0], references.at(-1)];
  if (first === undefined || last === undefined) return 0;
  for (const [index, { title, place, below }] of bookmarks.entries()) {
    const reference = references[index] ?? first;
    const item = context.obj({ Title: textString(title), Parent: above, Dest: view(document, place) });
    for (const [key, sibling] of Object.entries({ Prev: references[index - 1], Next: references[index + 1] }))
      if (sibling) item.set(PDFName.of(key), sibling);
    count += writeItems(document, below, item, reference);
    context.assign(reference, item);
  }
  for (const [key, value] of Object.entries({ First: first, Last: last, Count: context.obj(count) }))
    parent.set(PDFName.of(key), value);
  return count;
}

function view(document: MendedPdf['document'], { page, top }: Place) {
  const { ref } = document.getPage(page);
  return top === undefined ? [ref, 'Fit'] : [ref, 'XYZ', null, top, null];
}
