import type { PDFDocument } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../document-facts.ts';
import type { ContentPart } from '../read-contents.ts';
import type { StructureTree } from '../structure-tree.ts';
import type { FoundSection } from './find-sections.ts';

/** A PDF while it is mended. */
export interface MendedPdf {
  readonly document: PDFDocument;
  readonly facts: DocumentFacts;
  /** As it was printed. */
  readonly contents: readonly ContentPart[];
  /** Taken out of the document at the beginning, and put into it at the end; plain data in between. */
  tree: StructureTree;
  /** Once they are found; by the content of their blocks, which is mended no more. */
  sections?: readonly FoundSection[];
}

/** One thing that Chromium's output lacks. Throws a `PdfMendingError` where it could only be had by hiding something. */
export type Mending = (pdf: MendedPdf) => void;
