import type { ContentPart } from './read-contents.ts';
import { contentKey, isElement, type StructureElement } from './structure-tree.ts';

/** `contentKey` of marked content → how it reads. */
export type ContentTexts = ReadonlyMap<string, string>;

export function collectTexts(contents: readonly ContentPart[]): ContentTexts {
  const texts = new Map<string, string>();
  for (const { page, stream, pieces } of contents) {
    for (const piece of pieces) {
      if (piece.kind !== 'marked') continue;
      const { mcid, text } = piece;
      texts.set(contentKey({ page, mcid, ...(stream !== undefined && { stream }) }), text);
    }
  }
  return texts;
}

/** What an element reads, as it is read aloud, in one line. */
export function elementText(element: StructureElement, texts: ContentTexts): string {
  return rawText(element, texts).replace(/\s+/g, ' ').trim();
}

function rawText({ alt, actualText, kids }: StructureElement, texts: ContentTexts): string {
  const own = kids.map((kid) => {
    if (isElement(kid)) return rawText(kid, texts);
    return kid.kind === 'content' ? (texts.get(contentKey(kid)) ?? '') : '';
  });
  return alt ?? actualText ?? own.join('');
}
