import type { DocumentFacts, SectionFacts } from '../document-facts.ts';
import { PdfMendingError } from '../pdf-mending-error.ts';
import { isElement, pagesOf, type StructureElement, type StructureTree } from '../structure-tree.ts';

export interface BlockGroup {
  /** Whether its only block is an article that stands for it. */
  readonly isArticle: boolean;
  /** In reading order. */
  readonly blocks: readonly StructureElement[];
}

export interface FoundSection extends BlockGroup {
  readonly facts: SectionFacts;
}

/** What stands at the top of a document, be there an element Document around it or none. */
export function topBlocks({ kids }: Pick<StructureTree, 'kids'>): readonly StructureElement[] {
  return kids.flatMap((element) => (element.role === 'Document' ? element.kids.filter(isElement) : [element]));
}

/**
 * Which blocks of a document belong to which section; none belong to a page without content.
 * @throws PdfMendingError when there are more or fewer sections than there should be
 */
export function findSections(
  blocks: readonly StructureElement[],
  { sections, sectionsBegin }: Pick<DocumentFacts, 'sections' | 'sectionsBegin'>,
): readonly FoundSection[] {
  const groups = groupBlocks(blocks, sections.length, sectionsBegin);
  if (groups.length !== sections.length) throw new PdfMendingError('sections');
  return sections.flatMap((facts, index) => {
    const group = groups[index];
    return group === undefined || group.blocks.length === 0 ? [] : [{ facts, ...group }];
  });
}

/** Each article is a group; in a file without articles what is on each page, or all from one heading to the next. */
export function groupBlocks(
  blocks: readonly StructureElement[],
  pageCount: number,
  begin?: DocumentFacts['sectionsBegin'],
): readonly BlockGroup[] {
  const articles = blocks.filter(({ role }) => role === 'Art');
  if (articles.length > 0) return articles.map((article) => ({ isArticle: true, blocks: [article] }));
  const groups = begin === 'headings' ? groupByHeading(blocks) : groupByPage(blocks, pageCount);
  return groups.map((group) => ({ isArticle: false, blocks: group }));
}

function groupByPage(blocks: readonly StructureElement[], pageCount: number) {
  const groups = Array.from({ length: pageCount }, (): StructureElement[] => []);
  for (const block of blocks) {
    const page = Math.max(0, pagesOf(block)[0] ?? 0);
    while (groups.length <= page) groups.push([]);
    groups[page]?.push(block);
  }
  return groups;
}

/** What stands before the first heading of the first two levels is in none. */
function groupByHeading(blocks: readonly StructureElement[]) {
  const starts = blocks.flatMap(({ role }, index) => (role === 'H1' || role === 'H2' ? [index] : []));
  return starts.map((start, index) => blocks.slice(start, starts[index + 1]));
}
