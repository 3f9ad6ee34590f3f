import type { Block, Inline, Paragraph } from './deck.ts';
import { inlineText } from './plain-text.ts';
import { walkBlocks } from './walk-blocks.ts';

const mark = /^\[!([^\][\n]{1,40})\]\s*/;

/** What a quote that begins with `[!Wort]` calls itself, and the blocks without that; undefined for any other quote. */
export function takeQuoteMark(quoted: readonly Block[]): { word: string; blocks: readonly Block[] } | undefined {
  const first = quoted[0];
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined;
  const word = mark.exec(opening.text)?.[1];
  if (word === undefined) return undefined;
  return { word: word.trim(), blocks: [withText(first, 0, opening.text.replace(mark, '')), ...quoted.slice(1)] };
}

/** Without paragraphs that hold nothing. A picture that is decoration, or lacks its text, is there all the same. */
export function withoutEmpty(blocks: readonly Block[]): readonly Block[] {
  return blocks.filter((block) => block.type !== 'paragraph' || !isEmpty(block));
}

function isEmpty({ children }: Paragraph): boolean {
  const holdsPicture = [...walkBlocks(children)].some(({ type }) => type === 'image' || type === 'html');
  return !holdsPicture && inlineText(children).trim() === '';
}

/** The same paragraph, its child at `index` being this text. */
export function withText(paragraph: Paragraph, index: number, text: string): Paragraph {
  const replaced: Inline = { type: 'text', text };
  return { ...paragraph, children: paragraph.children.map((child, at) => (at === index ? replaced : child)) };
}
