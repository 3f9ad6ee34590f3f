import type { DocumentFacts, SectionFacts } from '../document-facts.ts';
import { PdfMendingError } from '../pdf-mending-error.ts';
import { pagesOf, type StructureElement } from '../structure-tree.ts';

export interface FoundSection {
  readonly facts: SectionFacts;
  /** Whether its only block is an article that stands for it. */
  readonly isArticle: boolean;
  /** At least one, in reading order. */
  readonly blocks: readonly StructureElement[];
}

/**
 * Which blocks of a document belong to which section: each article is one; in a file without articles each page, or all from
 * one heading to the next.
 * @throws PdfMendingError when there are more or fewer than there should be
 */
export function findSections(
  blocks: readonly StructureElement[],
  { sections, sectionsBegin }: DocumentFacts,
): readonly FoundSection[] {
  const articles = blocks.filter(({ role }) => role === 'Art');
  if (articles.length > 0) {
    if (articles.length !== sections.length) throw new PdfMendingError('sections');
    return sections.flatMap((facts, index) => {
      const article = articles[index];
      return article === undefined ? [] : [{ facts, isArticle: true, blocks: [article] }];
    });
  }
  if (sectionsBegin === 'headings') return findByHeadings(blocks, sections);
  const byPage: StructureElement[][] = sections.map(() => []);
  for (const block of blocks) {
    const own = byPage[Math.max(0, pagesOf(block)[0] ?? 0)];
    if (own === undefined) throw new PdfMendingError('sections');
    own.push(block);
  }
  return sections.flatMap((facts, page) => {
    const own = byPage[page] ?? [];
    return own.length === 0 ? [] : [{ facts, isArticle: false, blocks: own }];
  });
}

/** Whether a section begins with this block, where headings tell. */
export function beginsSection({ role }: StructureElement): boolean {
  return role === 'H1' || role === 'H2';
}

/** What stands before the first heading is in none. */
function findByHeadings(
  blocks: readonly StructureElement[],
  sections: DocumentFacts['sections'],
): readonly FoundSection[] {
  const starts = blocks.flatMap((block, index) => (beginsSection(block) ? [index] : []));
  if (starts.length !== sections.length) throw new PdfMendingError('sections');
  return sections.map((facts, index) => ({
    facts,
    isArticle: false,
    blocks: blocks.slice(starts[index], starts[index + 1]),
  }));
}
