import { mapElements } from '../map-elements.ts';
import { collectOwners, contentKey, isElement } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/**
 * What is half transparent is painted in a form XObject. Chromium before version 150 says that its marked content is on the page,
 * where it is not: the tree has to name the form.
 */
export function placeFormContent(pdf: MendedPdf): void {
  const owners = collectOwners(pdf.tree);
  const streams = new Map<string, string>();
  for (const { page, stream, pieces } of pdf.contents) {
    if (stream === undefined) continue;
    for (const piece of pieces) {
      if (piece.kind !== 'marked' || owners.has(contentKey({ page, mcid: piece.mcid, stream }))) continue;
      streams.set(contentKey({ page, mcid: piece.mcid }), stream);
    }
  }
  for (const { page, stream, pieces } of pdf.contents) {
    if (stream !== undefined) continue;
    for (const piece of pieces) if (piece.kind === 'marked') streams.delete(contentKey({ page, mcid: piece.mcid }));
  }
  if (streams.size === 0) return;
  pdf.tree = mapElements(pdf.tree, (element) => {
    const kids = element.kids.map((kid) => {
      if (isElement(kid) || kid.kind !== 'content' || kid.stream !== undefined) return kid;
      const stream = streams.get(contentKey(kid));
      return stream === undefined ? kid : { ...kid, stream };
    });
    return { ...element, kids };
  });
}
