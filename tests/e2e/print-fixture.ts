import { PDFDocument } from '@cantoo/pdf-lib';
import { expect } from 'vitest';
import { findBrowser } from '../../src/build/browser.ts';
import { type LoadedDeck, loadDeck } from '../../src/build/load-deck.ts';
import { makePdfs } from '../../src/build/make-pdfs.ts';
import { buildPrintPage } from '../../src/build/print-page.ts';
import type { PrintedDocument } from '../../src/build/printed-document.ts';
import { projectPath } from '../../src/build/project.ts';
import { slidesDocument } from '../../src/build/slides-document.ts';
import { readContents } from '../../src/pdf/read-contents.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import {
  contentKey,
  isElement,
  pagesOf,
  type StructureElement,
  type StructureKid,
  walkElements,
} from '../../src/pdf/structure-tree.ts';

/** The slides of a deck as a PDF, and what its tags say. */
interface PrintedFixture {
  readonly source: string;
  readonly loaded: LoadedDeck;
  readonly bytes: Uint8Array;
  /** What was printed beside the slides. */
  readonly others: readonly Uint8Array[];
  readonly elements: readonly StructureElement[];
  /** With its text in it: `L(LI(Lbl(1.) LBody(eins)))`. */
  readonly read: (kids: readonly StructureKid[]) => string;
  /** The elements of these roles on the slide with this title. */
  readonly on: (title: string, roles: RegExp) => readonly StructureElement[];
  readonly readOn: (title: string, roles: RegExp) => readonly string[];
}

export async function printFixture(
  name: string,
  others: (loaded: LoadedDeck) => readonly PrintedDocument[] = () => [],
): Promise<PrintedFixture> {
  const browser = findBrowser() ?? expect.fail('No browser: run `node bin/setup.mjs --browser`.');
  const source = projectPath(`tests/fixtures/${name}`);
  const loaded = await loadDeck(source);
  const documents = [slidesDocument(loaded.deck), ...others(loaded)];
  const [bytes = expect.fail('no PDF'), ...rest] = await makePdfs(buildPrintPage(loaded), browser, documents);
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const { kids: roots } = readStructureTree(document) ?? expect.fail('no tree');
  const elements = [...walkElements(roots)].map(([element]) => element);
  const texts = textsOf(document);
  const read = (kids: readonly StructureKid[]): string =>
    kids
      .map((kid) => {
        if (isElement(kid)) return `${kid.role}(${kid.alt ?? read(kid.kids)})`;
        return kid.kind === 'content' ? (texts.get(contentKey(kid)) ?? '') : '';
      })
      .join('');
  const on = (title: string, roles: RegExp) => {
    const page = loaded.deck.slides.findIndex((slide) => slide.title === title);
    return elements.filter((element) => roles.test(element.role) && pagesOf(element)[0] === page);
  };
  const readOn = (title: string, roles: RegExp) => on(title, roles).map((element) => read([element]));
  return { source, loaded, bytes, others: rest, elements, read, on, readOn };
}

function textsOf(document: PDFDocument): ReadonlyMap<string, string> {
  const parts = [...readContents(document)];
  return new Map(
    parts.flatMap(({ page, stream, pieces }) =>
      pieces.flatMap((piece) => {
        if (piece.kind !== 'marked') return [];
        const key = contentKey({ page, mcid: piece.mcid, ...(stream !== undefined && { stream }) });
        return [[key, piece.text] as const];
      }),
    ),
  );
}
