import { mapElements } from '../map-elements.ts';
import type { MendedPdf } from './mending.ts';

/**
 * Headings without a level left out, as PDF/UA wants them: each is one below the nearest one before it that is higher. What looks
 * like a heading of the third level stays so, and two that are equal beside each other stay equal.
 */
export function levelHeadings(pdf: MendedPdf): void {
  const open: number[] = [];
  pdf.tree = mapElements(pdf.tree, (element) => {
    const level = Number(/^H([1-6])$/.exec(element.role)?.[1]);
    if (Number.isNaN(level)) return element;
    while ((open.at(-1) ?? 0) >= level) open.pop();
    open.push(level);
    const role = `H${open.length}`;
    return { ...element, type: role, role };
  });
}
