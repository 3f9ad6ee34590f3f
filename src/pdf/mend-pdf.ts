import { ParseSpeeds, PDFDocument, PDFHeader, PDFHexString } from '@cantoo/pdf-lib';
import type { DocumentFacts } from './document-facts.ts';
import { fingerprint } from './fingerprint.ts';
import { boundFigures } from './mend/bound-figures.ts';
import { evenTables } from './mend/even-tables.ts';
import { groupBySection } from './mend/group-by-section.ts';
import { labelPages } from './mend/label-pages.ts';
import { levelHeadings } from './mend/level-headings.ts';
import { markArtifacts } from './mend/mark-artifacts.ts';
import { mendCatalog } from './mend/mend-catalog.ts';
import { mendDefinitions } from './mend/mend-definitions.ts';
import { mendFigures } from './mend/mend-figures.ts';
import { mendLinks } from './mend/mend-links.ts';
import { mendLists } from './mend/mend-lists.ts';
import { mendRuby } from './mend/mend-ruby.ts';
import { mendTables } from './mend/mend-tables.ts';
import type { Mending } from './mend/mending.ts';
import { nameRoles } from './mend/name-roles.ts';
import { placeFormContent } from './mend/place-form-content.ts';
import { setTabOrder } from './mend/set-tab-order.ts';
import { tidyStructure } from './mend/tidy-structure.ts';
import { wrapStrays } from './mend/wrap-strays.ts';
import { writeBookmarks } from './mend/write-bookmarks.ts';
import { writeMetadata } from './mend/write-metadata.ts';
import { PdfMendingError } from './pdf-mending-error.ts';
import { readContents } from './read-contents.ts';
import { readStructureTree } from './read-structure-tree.ts';
import { removeUnreachable } from './remove-unreachable.ts';
import { writeStructureTree } from './write-structure-tree.ts';

/**
 * In the order in which they are done: content is where it is said to be, links read as they were printed, and what is tidied has no
 * artifacts in it any more.
 */
export const mendings = {
  placeFormContent,
  nameRoles,
  mendLinks,
  markArtifacts,
  mendFigures,
  boundFigures,
  mendDefinitions,
  tidyStructure,
  mendLists,
  mendTables,
  evenTables,
  mendRuby,
  wrapStrays,
  groupBySection,
  levelHeadings,
  writeMetadata,
  mendCatalog,
  setTabOrder,
  labelPages,
  writeBookmarks,
} satisfies Readonly<Record<string, Mending>>;

/**
 * Mends what Chromium's tagged output lacks for PDF/UA-1 (ISO 14289-1). What is painted stays as it is: content streams get marks
 * only. The same input gives the same bytes.
 * @param chosen all of them, except in tests
 * @throws PdfMendingError where the PDF could only conform by hiding what it says
 */
export async function mendPdf(
  bytes: Uint8Array,
  facts: DocumentFacts,
  chosen: readonly Mending[] = Object.values(mendings),
): Promise<Uint8Array> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const tree = readStructureTree(document);
  if (tree === undefined) throw new PdfMendingError('untagged');
  const pdf = { document, facts, contents: [...readContents(document)], tree };
  for (const mend of chosen) mend(pdf);
  writeStructureTree(document, pdf.tree);
  removeUnreachable(document);
  return writePdf(document);
}

const noFingerprint = '0'.repeat(32);

/** The id of a file is made of its bytes, in which it stands itself: at first there are zeros in its place. */
async function writePdf(document: PDFDocument): Promise<Uint8Array> {
  const id = PDFHexString.of(noFingerprint);
  // Of 2006, with what is needed here: object streams, Tabs, ActualText.
  document.context.header = PDFHeader.forVersion(1, 7);
  document.context.trailerInfo.ID = document.context.obj([id, id]);
  const bytes = await document.save({ addDefaultPage: false, updateFieldAppearances: false, objectsPerTick: Infinity });
  const found = fingerprint(bytes);
  const text = String.fromCharCode(...bytes.subarray(-4096));
  for (const { index } of text.matchAll(new RegExp(noFingerprint, 'g')))
    bytes.set(
      Uint8Array.from(found, (digit) => digit.charCodeAt(0)),
      Math.max(0, bytes.length - 4096) + index,
    );
  return bytes;
}
