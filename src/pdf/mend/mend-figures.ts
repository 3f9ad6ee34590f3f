import { mapElements } from '../map-elements.ts';
import { PdfMendingError } from '../pdf-mending-error.ts';
import { isElement, pagesOf } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/**
 * Chromium makes a Figure of `<figure>` too, around the one of its picture. The outer one has no alternative text, and with one its
 * caption would not be read: it becomes a Div.
 */
export function mendFigures(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role !== 'Figure' || element.alt !== undefined || element.actualText !== undefined) return element;
    const page = pagesOf(element)[0] ?? 0;
    if (!element.kids.every(isElement)) throw new PdfMendingError('picture', page);
    return { ...element, type: 'Div', role: 'Div' };
  });
}
