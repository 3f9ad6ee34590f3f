import { createElement } from '../map-elements.ts';
import type { StructureElement } from '../structure-tree.ts';
import { findSections, topBlocks } from './find-sections.ts';
import type { MendedPdf } from './mending.ts';

/** One Document, and in it one Sect for each section, named after its slide; what stands between them stays there. */
export function groupBySection(pdf: MendedPdf): void {
  const blocks = topBlocks(pdf.tree);
  pdf.sections = findSections(blocks, pdf.facts);
  const sections = new Map(pdf.sections.map((section) => [section.blocks[0], section]));
  const inside = new Set([...sections.values()].flatMap((section) => section.blocks));
  const kids = blocks.flatMap((block): readonly StructureElement[] => {
    const section = sections.get(block);
    if (section === undefined) return inside.has(block) ? [] : [block];
    const content = section.isArticle ? block.kids : section.blocks;
    return [{ ...createElement('Sect', content), title: section.facts.title }];
  });
  pdf.tree = { ...pdf.tree, kids: [{ ...createElement('Document', kids), lang: pdf.facts.language }] };
}
