import type { PdfFacts } from './inspect-pdf.ts';
import { findTextDifference } from './text-difference.ts';

interface ExpectedPdf {
  /** One for each slide, in order; `text` is all that a reader sees, `title` included. */
  readonly pages: readonly { readonly title: string; readonly text: string }[];
  readonly title: string;
  readonly language: string;
}

/** What is wrong with a PDF that should show these slides, one on a page: German sentences, none when all is well. */
export function checkPdf(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  return [
    ...checkDocument(facts, expected),
    ...expected.pages.flatMap((_, index) => checkPage(facts, expected, index)),
  ];
}

function checkDocument(facts: PdfFacts, expected: ExpectedPdf): readonly string[] {
  const problems: string[] = [];
  if (facts.pages.length !== expected.pages.length)
    problems.push(`Das PDF hat ${count(facts.pages.length)}, erwartet: ${count(expected.pages.length)}.`);
  if (!facts.tagged) problems.push('Das PDF ist nicht getaggt: Vorleseprogramme finden darin keine Struktur.');
  if (facts.title !== expected.title)
    problems.push(`Der Titel des PDFs ist »${facts.title}«, erwartet: »${expected.title}«.`);
  if (facts.language !== expected.language)
    problems.push(`Die Sprache des PDFs ist »${facts.language}«, erwartet: »${expected.language}«.`);
  return problems;
}

function checkPage(facts: PdfFacts, expected: ExpectedPdf, index: number): readonly string[] {
  const page = facts.pages[index];
  const slide = expected.pages[index];
  if (!slide) return [];
  const where = `Seite ${index + 1} (»${slide.title}«)`;
  if (!page) return [`${where} fehlt im PDF.`];
  const problems: string[] = [];
  const difference = findTextDifference(slide.text, page.text);
  if (difference) problems.push(`${where}: ${difference}`);
  const isTitle = (text: string) => findTextDifference(slide.title, text) === undefined;
  if (page.headings.length === 0) problems.push(`${where} hat keine Überschrift in der Struktur des PDFs.`);
  else if (!page.headings.some(isTitle))
    problems.push(`${where} hat in der Struktur des PDFs eine andere Überschrift: »${page.headings.join('«, »')}«.`);
  if (!facts.bookmarks.some((bookmark) => bookmark.page === index && isTitle(bookmark.title)))
    problems.push(`${where} hat kein Lesezeichen.`);
  return problems;
}

function count(pages: number): string {
  return pages === 1 ? '1 Seite' : `${pages} Seiten`;
}
