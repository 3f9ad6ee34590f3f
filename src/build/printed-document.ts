import type { DocumentFacts } from '../pdf/document-facts.ts';
import type { ExpectedPdf } from './check-pdf.ts';

/** One PDF that is made of the print page. */
export interface PrintedDocument {
  /** German, for messages: `Das PDF der Folien`. */
  readonly name: string;
  /** What the page is printed as: the `class` of its root. */
  readonly rootClass: string;
  /** What the PDF says of itself. */
  readonly facts: DocumentFacts;
  /** What it has to say, read back. */
  readonly expected: ExpectedPdf;
  /** What to do where it does not. */
  readonly hint: string;
}
