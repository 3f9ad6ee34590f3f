import { createElement } from '../map-elements.ts';
import { isElement, pagesOf, type StructureElement } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** One Document, and in it one Sect for each page, named after its slide. */
export function groupByPage(pdf: MendedPdf): void {
  const { pages, language } = pdf.facts;
  const blocks = pdf.tree.kids.flatMap((element) =>
    element.role === 'Document' ? element.kids.filter(isElement) : [element],
  );
  const sections: StructureElement[][] = pages.map(() => []);
  for (const block of blocks) sections[Math.max(0, pagesOf(block)[0] ?? 0)]?.push(block);
  const kids = sections.flatMap((section, index) => {
    const title = pages[index]?.title;
    return section.length === 0 ? [] : [{ ...createElement('Sect', section), ...(title !== undefined && { title }) }];
  });
  pdf.tree = { ...pdf.tree, kids: [{ ...createElement('Document', kids), lang: language }] };
}
