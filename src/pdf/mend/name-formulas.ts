import { mapElements } from '../map-elements.ts';
import type { MendedPdf } from './mending.ts';

/** A word joiner before an alternative text says that the picture is a formula: Chromium has no such tag. */
const mark = /^\u2060/;

export function nameFormulas(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role !== 'Figure' || element.alt === undefined || !mark.test(element.alt)) return element;
    return { ...element, type: 'Formula', role: 'Formula', alt: element.alt.replace(mark, '') };
  });
}
