import { type PDFDict, PDFName, type PDFRef } from '@cantoo/pdf-lib';
import type { PageFacts } from '../document-facts.ts';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

interface Bookmark {
  readonly title: string;
  readonly page: number;
  readonly below: Bookmark[];
}

/** A bookmark for each slide, those of a vertical stack below their first; Chromium makes one of every heading. */
export function writeBookmarks({ document, facts }: MendedPdf): void {
  const { context, catalog } = document;
  const root = context.obj({ Type: 'Outlines' });
  const reference = context.register(root);
  writeItems(document, nest(facts.pages), root, reference);
  catalog.set(PDFName.of('Outlines'), reference);
}

function nest(pages: readonly PageFacts[]): readonly Bookmark[] {
  const top: Bookmark[] = [];
  for (const [page, { title, level }] of pages.entries()) {
    const siblings = level > 0 ? (top.at(-1)?.below ?? top) : top;
    siblings.push({ title, page, below: [] });
  }
  return top;
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
  for (const [index, { title, page, below }] of bookmarks.entries()) {
    const reference = references[index] ?? first;
    const item = context.obj({ Title: textString(title), Parent: above, Dest: [document.getPage(page).ref, 'Fit'] });
    for (const [key, sibling] of Object.entries({ Prev: references[index - 1], Next: references[index + 1] }))
      if (sibling) item.set(PDFName.of(key), sibling);
    count += writeItems(document, below, item, reference);
    context.assign(reference, item);
  }
  for (const [key, value] of Object.entries({ First: first, Last: last, Count: context.obj(count) }))
    parent.set(PDFName.of(key), value);
  return count;
}
