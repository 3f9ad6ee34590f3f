import type { PdfFacts } from './inspect-pdf.ts';
import { findDifference, findTextDifference } from './text-difference.ts';

export interface ExpectedPdf {
  /** Of each slide, in order; `text` is all that a reader sees, `title` included. */
  readonly parts: readonly ExpectedPart[];
  /**
   * Whether each part is a page, with its heading on it and a bookmark that leads there. Otherwise parts follow each other wherever pages
   * end, and the bookmarks are theirs, one each in the same order.
   */
  readonly onePartAPage: boolean;
  readonly title: string;
  readonly language: string;
}
interface ExpectedPart {
  readonly title: string;
  readonly text: string;
  /** What its heading is where that is not all of the title: on a page on which some of it has not come yet. */
  readonly heading?: string;
  /** Whether it goes on with the slide before it, and has no bookmark. */
  readonly continues?: boolean;
}

/** What is wrong with a PDF that should say this: German sentences, none when all is well. */
export function checkPdf(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  const problems = checkDocument(facts, expected);
  if (!expected.onePartAPage) return [...problems, ...checkFlow(facts, expected)];
  return [...problems, ...expected.parts.flatMap((_, index) => checkPage(facts, expected, index))];
}

function checkDocument(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  const problems: string[] = [];
  const [pages, wanted] = [facts.pages.length, expected.parts.length];
  if (expected.onePartAPage && pages !== wanted)
    problems.push(`Das PDF hat ${count(pages)}, erwartet: ${count(wanted)}.`);
  if (!facts.tagged) problems.push('Das PDF ist nicht getaggt: Vorleseprogramme finden darin keine Struktur.');
  if (facts.title !== expected.title)
    problems.push(`Der Titel des PDFs ist »${facts.title}«, erwartet: »${expected.title}«.`);
  if (facts.language !== expected.language)
    problems.push(`Die Sprache des PDFs ist »${facts.language}«, erwartet: »${expected.language}«.`);
  return problems;
}

function checkPage(facts: PdfFacts, expected: ExpectedPdf, index: number): readonly string[] {
  const page = facts.pages[index];
  const part = expected.parts[index];
  if (!part) return [];
  const where = `Seite ${index + 1} (»${part.title}«)`;
  if (!page) return [`${where} fehlt im PDF.`];
  const difference = findTextDifference(part.text, page.text);
  const problems = difference ? [`${where}: ${difference}`] : [];
  if (page.headings.length === 0) problems.push(`${where} hat keine Überschrift in der Struktur des PDFs.`);
  else if (!page.headings.some((heading) => isSame(part.heading ?? part.title, heading)))
    problems.push(`${where} hat in der Struktur des PDFs eine andere Überschrift: »${page.headings.join('«, »')}«.`);
  if (!part.continues && !facts.bookmarks.some((one) => one.page === index && isSame(part.title, one.title)))
    problems.push(`${where} hat kein Lesezeichen.`);
  return problems;
}

/** Where parts follow each other, they are found by their order. */
function checkFlow({ pages, bookmarks }: PdfFacts, { parts }: ExpectedPdf): readonly string[] {
  const problems: string[] = [];
  const difference = findDifference(
    parts.map(({ text }) => text),
    pages.map(({ text }) => text).join('\n'),
  );
  if (difference) problems.push(`»${parts[difference.part]?.title ?? ''}«: ${difference.message}`);
  const headings = pages.flatMap((page) => page.headings);
  // Nearly all are found at once; of a thousand slides each would else be compared with each.
  const known = new Set(headings);
  for (const [index, { title }] of parts.entries()) {
    if (!known.has(title) && !headings.some((heading) => isSame(title, heading)))
      problems.push(`»${title}« ist in der Struktur des PDFs keine Überschrift.`);
    const bookmark = bookmarks[index];
    if (bookmark === undefined || bookmark.page < 0 || !isSame(title, bookmark.title))
      problems.push(`»${title}« hat kein Lesezeichen.`);
  }
  return problems;
}

function isSame(title: string, text: string): boolean {
  return findTextDifference(title, text) === undefined;
}

function count(pages: number): string {
  return pages === 1 ? '1 Seite' : `${pages} Seiten`;
}
