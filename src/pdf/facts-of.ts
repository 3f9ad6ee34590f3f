import type { PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentFacts, SectionFacts } from './document-facts.ts';
import { collectTexts, elementText } from './element-text.ts';
import { groupBlocks, topBlocks } from './mend/find-sections.ts';
import { nameRoles } from './mend/name-roles.ts';
import { placeFormContent } from './mend/place-form-content.ts';
import { tidyStructure } from './mend/tidy-structure.ts';
import { pageOfPages } from './page-of-pages.ts';
import { PdfMendingError } from './pdf-mending-error.ts';
import { asDict, textAt } from './pdf-objects.ts';
import { readContents } from './read-contents.ts';
import { readStructureTree } from './read-structure-tree.ts';
import { type StructureElement, walkElements } from './structure-tree.ts';

/**
 * What a PDF says of itself, as somebody's browser has printed it: for those who have no deck to ask. The document stays as it is.
 * @throws PdfMendingError when it is not tagged, or does not say its title or language
 */
export function factsOf(document: PDFDocument): DocumentFacts {
  const { blocks, textOf } = readBlocks(document);
  const info = asDict(document.context.lookup(document.context.trailerInfo.Info));
  const title = saidAt(info, 'Title') ?? blocks.flatMap(headingsIn).map(textOf)[0];
  const language = saidAt(document.catalog, 'Lang');
  if (title === undefined) throw new PdfMendingError('title');
  if (language === undefined) throw new PdfMendingError('language');
  return {
    title,
    language,
    ...readInfo(info),
    ...readSections(
      // Grounds and lines are blocks as well.
      blocks.filter((block) => textOf(block) !== ''),
      document.getPageCount(),
      (block) => headingsIn(block).map(textOf)[0] ?? title,
    ),
    runningTexts: [pageOfPages],
  };
}

/** The blocks that the mendings will find at the top, and how elements read. */
function readBlocks(document: PDFDocument) {
  const tree = readStructureTree(document);
  if (tree === undefined) throw new PdfMendingError('untagged');
  const contents = [...readContents(document)];
  // None of it says anything of the facts.
  const pdf = { document, facts: { title: '', language: '', sections: [] }, contents, tree };
  for (const mend of [placeFormContent, nameRoles, tidyStructure]) mend(pdf);
  const texts = collectTexts(contents);
  return { blocks: topBlocks(pdf.tree), textOf: (element: StructureElement) => elementText(element, texts) };
}

/** Its articles; else its pages, where each begins with a heading of its own, as slides do; else what follows its headings. */
function readSections(
  blocks: readonly StructureElement[],
  pageCount: number,
  nameOf: (block: StructureElement) => string,
): Pick<DocumentFacts, 'sections' | 'sectionsBegin'> {
  const name = (block: StructureElement): SectionFacts => ({ title: nameOf(block), level: 0 });
  const groups = groupBlocks(blocks, pageCount);
  const begun = groups.flatMap(({ isArticle, blocks: [first] }) =>
    first && (isArticle || isHeading(first)) ? first : [],
  );
  if (begun.length === groups.length) return { sections: begun.map(name) };
  const headings = groupBlocks(blocks, pageCount, 'headings').flatMap((group) => group.blocks[0] ?? []);
  // One title and what is below it, or chapters with theirs.
  const hasChapters = headings.filter(({ role }) => role === 'H1').length > 1;
  const sections = headings.map((block) => ({ ...name(block), level: hasChapters && block.role === 'H2' ? 1 : 0 }));
  return { sections, sectionsBegin: 'headings' };
}

function isHeading({ role }: StructureElement): boolean {
  return /^H[1-6]?$/.test(role);
}

function headingsIn(block: StructureElement): readonly StructureElement[] {
  return [...walkElements([block])].map(([element]) => element).filter(isHeading);
}

function readInfo(info: PDFDict | undefined): Partial<DocumentFacts> {
  const [author, description, keywords] = ['Author', 'Subject', 'Keywords'].map((key) => saidAt(info, key));
  const created = momentOf(saidAt(info, 'CreationDate'));
  return {
    ...(author !== undefined && { author }),
    ...(description !== undefined && { description }),
    ...(keywords !== undefined && { keywords: keywords.split(/\s*[,;]\s*/) }),
    ...(created !== undefined && { created }),
  };
}

function saidAt(dict: PDFDict | undefined, key: string): string | undefined {
  const text = textAt(dict, key)?.trim();
  return text === '' ? undefined : text;
}

/** `D:20261126211854+00'00'`, as Chromium writes it, is `2026-11-26T21:18:54Z`; of other times of day the day counts. */
function momentOf(date = ''): string | undefined {
  const [, year, month, day, hour, minute, second, zone] =
    /^D:(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)(.*))?/.exec(date) ?? [];
  if (year === undefined) return undefined;
  const isUtc = zone !== undefined && /^(?:Z|[+-]00'?00)/.test(zone);
  return `${year}-${month}-${day}${isUtc ? `T${hour}:${minute}:${second}Z` : ''}`;
}
