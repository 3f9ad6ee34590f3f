import { textAt } from '../pdf-objects.ts';
import { contentKey } from '../structure-tree.ts';
import type { Mark } from './marked-content.ts';
import type { PageContent, Painted } from './page-content.ts';
import type { PdfFile } from './pdf-file.ts';
import type { PdfFinding } from './pdf-finding.ts';
import { type PlacedElement, type PlacedElements, placeElements } from './placed-elements.ts';
import { textOf } from './read-font.ts';
import { readPageContent } from './read-page-content.ts';

/** A file with all that more than one check asks for. */
export interface CheckContext extends PdfFile, PlacedElements {
  readonly content: PageContent;
  /** By `contentKey`: the text that is marked with it. */
  readonly texts: ReadonlyMap<string, string>;
  /** Of the document; nothing where it is empty. */
  readonly language: string | undefined;
}

export type PdfCheck = (context: CheckContext) => readonly PdfFinding[];

export function createContext(file: PdfFile): CheckContext {
  const content = readPageContent(file);
  return {
    ...file,
    ...placeElements(file.tree),
    content,
    texts: collectTexts(content.painted),
    language: textAt(file.catalog, 'Lang')?.trim() || undefined,
  };
}

function collectTexts(painted: readonly Painted[]): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const { page, marks, shown } of painted) {
    const mark = marks.findLast(({ mcid }) => mcid !== undefined);
    if (!shown || mark === undefined) continue;
    const key = keyOf(mark, page);
    texts.set(key, (texts.get(key) ?? '') + textShown(shown));
  }
  return texts;
}

export function textShown({ bytes, font }: NonNullable<Painted['shown']>): string {
  return font === undefined ? '' : textOf(font, bytes);
}

/** `contentKey` of what a mark with an MCID marks. */
export function keyOf({ mcid = -1, stream }: Mark, page: number): string {
  return contentKey({ page, mcid, ...(stream !== undefined && { stream }) });
}

/** The element that content belongs to by the marks around it. */
export function ownerOf(context: PlacedElements, marks: readonly Mark[], page: number): PlacedElement | undefined {
  for (const mark of marks.toReversed()) {
    if (mark.mcid === undefined) continue;
    const owner = context.owners.get(keyOf(mark, page))?.[0];
    if (owner !== undefined) return owner;
  }
  return undefined;
}
