import type { Block, RawHtml } from './deck.ts';
import type { Position } from './node.ts';
import { htmlText, inlineText } from './plain-text.ts';
import { walkBlocks } from './walk-blocks.ts';

export interface WalkedHeading {
  /** From 1 to 6. */
  readonly level: number;
  readonly text: string;
  readonly position: Position;
}

/** Headings from Markdown and from raw `<h2>`, in order; the latter get the position of the HTML they stand in. */
export function* walkHeadings(blocks: readonly Block[]): Generator<WalkedHeading> {
  for (const node of walkBlocks(blocks)) {
    if (node.type === 'heading') {
      yield { level: node.level, text: inlineText(node.children), position: node.position };
    } else if (node.type === 'html') yield* htmlHeadings(node);
  }
}

function* htmlHeadings({ parts, position }: RawHtml): Generator<WalkedHeading> {
  let level: number | undefined;
  let text = '';
  for (const part of parts) {
    const named = part.type === 'text' ? undefined : /^h([1-6])$/.exec(part.name)?.[1];
    if (named === undefined) text += htmlText([part]);
    if (named === undefined) continue;
    if (level !== undefined) yield { level, text, position };
    level = part.type === 'open' ? Number(named) : undefined;
    text = '';
  }
  if (level !== undefined) yield { level, text, position };
}
