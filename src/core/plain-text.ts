import type { Addition, Block, HtmlPart, Inline, ListItem, TableCell } from './deck.ts';

const softHyphen = /\u00ad/g;

/** What an inline says, without its form; images say their alternative text. */
export function inlineText(inlines: readonly Inline[]): string {
  return inlines.map(oneInlineText).join('').replace(softHyphen, '');
}

function oneInlineText(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code-span':
      return inline.text;
    case 'break':
      return '\n';
    case 'icon':
      return '';
    case 'image':
      return inline.alt;
    case 'html':
      return htmlText(inline.parts);
    default:
      return inline.children.map(oneInlineText).join('');
  }
}

/** Tags that a reader does not see as a gap between words. */
const inlineTags = new Set(
  'a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small span strong sub sup u var wbr'.split(' '),
);

export function htmlText(parts: readonly HtmlPart[]): string {
  return parts.map(partText).join('').replace(softHyphen, '');
}

function partText(part: HtmlPart): string {
  if (part.type === 'text') return part.text;
  if (part.type === 'open' && part.name === 'img') return part.attributes['alt'] ?? '';
  return inlineTags.has(part.name) ? '' : '\n';
}

/** Says what an addition reads as; nothing, where only the original counts. */
export type AdditionText = (addition: Addition) => string;

/** Plain text of blocks, one a line, in the order they are read. */
export function blocksText(blocks: readonly Block[], additionText: AdditionText): string {
  return blocks
    .map((block) => blockText(block, additionText))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function blockText(block: Block, additionText: AdditionText): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'text-line':
      return inlineText(block.children);
    case 'list':
      return blocksText(block.items, additionText);
    case 'item':
      return taskMark(block) + blocksText(block.children, additionText);
    case 'quote':
      return blocksText(block.children, additionText);
    case 'addition':
      return additionText(block);
    case 'code':
      return block.text;
    case 'table':
      return [block.header, ...block.rows].map(rowText).join('\n');
    case 'rule':
      return '';
    case 'html':
      return htmlText(block.parts);
  }
}

/** A task list's box, as text that every output can carry. */
export function taskMark(item: ListItem): string {
  if (item.checked === undefined) return '';
  return item.checked ? '☑ ' : '☐ ';
}

function rowText(cells: readonly TableCell[]): string {
  return cells.map((cell) => inlineText(cell.children)).join('\t');
}
