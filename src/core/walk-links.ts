import type { Block, Inline } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import type { Attributes, Position } from './node.ts';
import { onceForContent } from './once-for-content.ts';
import { htmlText, inlineText } from './plain-text.ts';
import { walkBlocks } from './walk-blocks.ts';

export interface WalkedLink {
  readonly href: string;
  /** What a reader sees or hears of it; may be empty. */
  readonly text: string;
  readonly position: Position;
}

/** All of a slide and of its notes. */
export const linksOf = onceForContent(({ blocks, notes }): readonly WalkedLink[] => [
  ...walkLinks(blocks),
  ...walkLinks(notes),
]);

/** Links from Markdown and from raw `<a href>`, in order; the latter get the position of the HTML they stand in. */
function* walkLinks(blocks: readonly Block[]): Generator<WalkedLink> {
  let open: (WalkedLink & { readonly attributes: Attributes }) | undefined;
  for (const node of walkBlocks(blocks)) {
    if (node.type === 'link') yield { href: node.href, text: inlineText(node.children), position: node.position };
    const parts = node.type === 'html' ? node.parts : [textPart(node)];
    for (const part of parts) {
      if (open !== undefined && part.type === 'close' && part.name === 'a') {
        yield { ...open, text: open.attributes['aria-label'] ?? open.text };
        open = undefined;
      } else if (part.type === 'open' && part.name === 'a' && part.attributes['href'] !== undefined) {
        const { attributes } = part;
        open = { href: attributes['href'] ?? '', text: '', attributes, position: positionOf(node) };
      } else if (open !== undefined) open = { ...open, text: open.text + htmlText([part]) };
    }
  }
}

/** What a node itself says; nodes inside it are walked too. */
function textPart(node: Block | Inline): HtmlPart {
  const isLeaf = node.type === 'text' || node.type === 'code-span' || node.type === 'image';
  return { type: 'text', text: isLeaf ? inlineText([node]) : '' };
}

function positionOf(node: Block | Inline): Position {
  return 'position' in node ? node.position : { file: '.', line: 1, column: 1 };
}
