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
 * Which blocks of a document belong to which section: each article is one; in a file without articles each page.
 * @throws PdfMendingError when there are as many of neither
 */
export function findSections(
  blocks: readonly StructureElement[],
  { sections }: DocumentFacts,
): readonly FoundSection[] {
  const articles = blocks.filter(({ role }) => role === 'Art');
  if (articles.length > 0) {
    if (articles.length !== sections.length) throw new PdfMendingError('sections');
    return sections.flatMap((facts, index) => {
      const article = articles[index];
      return article === undefined ? [] : [{ facts, isArticle: true, blocks: [article] }];
    });
  }
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
