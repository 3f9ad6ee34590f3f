import type { Addition, Block, Callout, Flowchart, Inline, ListItem, QrCode, TableCell } from './deck.ts';
import type { HtmlPart, MapBlock, Video } from './leaves.ts';

const softHyphen = /\u00ad/g;

/** Where a text is read: a drawing with a name is a picture, and what is written in it is not read besides. */
interface Spot {
  inPicture: boolean;
}

/** What an inline says, without its form; images say their alternative text. */
export function inlineText(inlines: readonly Inline[]): string {
  const spot: Spot = { inPicture: false };
  return inlines
    .map((inline) => oneInlineText(inline, spot))
    .join('')
    .replace(softHyphen, '');
}

function oneInlineText(inline: Inline, spot: Spot): string {
  if (inline.type === 'html') return htmlTextAt(inline.parts, spot);
  if (spot.inPicture) return '';
  switch (inline.type) {
    case 'text':
    case 'code-span':
      return inline.text;
    case 'break':
      return '\n';
    case 'icon':
    case 'step-mark':
      return '';
    case 'footnote-mark':
      return String(inline.number);
    case 'image':
      return inline.alt;
    case 'formula':
      return inline.reading;
    default:
      return inline.children.map((child) => oneInlineText(child, spot)).join('');
  }
}

/** Tags that a reader does not see as a gap between words. */
const inlineTags = new Set(
  `a abbr b bdi bdo cite code del dfn em i ins kbd mark q ruby s samp small span strike strong sub sup time tspan
  u var wbr`.split(/\s+/),
);

export function isInlineTag(name: string): boolean {
  return inlineTags.has(name);
}

export function htmlText(parts: readonly HtmlPart[]): string {
  return htmlTextAt(parts, { inPicture: false }).replace(softHyphen, '');
}

function htmlTextAt(parts: readonly HtmlPart[], spot: Spot): string {
  const texts = parts.map((part) => {
    if (part.type !== 'text' && part.name === 'svg')
      spot.inPicture = part.type === 'open' && part.attributes['aria-label'] !== undefined;
    return part.type === 'text' && spot.inPicture ? '' : partText(part);
  });
  return texts.join('');
}

function partText(part: HtmlPart): string {
  if (part.type === 'text') return part.text;
  if (part.type === 'open' && part.name === 'img') return part.attributes['alt'] ?? '';
  if (part.type === 'open' && part.name === 'svg') return `\n${part.attributes['aria-label'] ?? ''}\n`;
  return inlineTags.has(part.name) ? '' : '\n';
}

/**
 * Says what is not the original's: all of an addition, the label of a callout, the name of a QR code or of a film, the source line of a map, and, as
 * a `drawing`, what stands for the map itself. Nothing, where only the original counts.
 */
export type AddedText = (block: Addition | Callout | Flowchart | MapBlock | QrCode | Video, part?: 'drawing') => string;

/** Plain text of blocks, one a line, in the order they are read. */
export function blocksText(blocks: readonly Block[], addedText: AddedText): string {
  return blocks
    .map((block) => blockText(block, addedText))
    .filter((text) => text.trim() !== '')
    .join('\n');
}

function blockText(block: Block, addedText: AddedText): string {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'text-line':
    case 'caption':
      return inlineText(block.children);
    case 'list':
      return blocksText(block.items, addedText);
    case 'item':
      return taskMark(block) + blocksText(block.children, addedText);
    case 'quote':
    case 'figure':
    case 'footnotes':
    case 'chart':
      return blocksText(block.children, addedText);
    case 'flowchart':
      return sayFlowchart(block, addedText);
    case 'addition':
      return addedText(block);
    case 'callout':
      return [addedText(block), blocksText(block.children, addedText)].filter(Boolean).join('\n');
    case 'footnote':
      return `${block.number} ${blocksText(block.children, addedText)}`;
    case 'code':
      return block.text;
    case 'formula':
      return block.reading;
    case 'qr':
      return [addedText(block), block.address].filter(Boolean).join('\n');
    case 'video':
      return [block.alt, addedText(block)].filter(Boolean).join('\n');
    case 'map':
      return mapText(block, addedText);
    case 'table':
      return [block.header, ...block.rows].map(rowText).join('\n');
    case 'rule':
      return '';
    case 'html':
      return htmlText(block.parts);
  }
}

function mapText(map: MapBlock, addedText: AddedText): string {
  return [addedText(map, 'drawing'), ...map.places.map((place) => place.name), addedText(map)]
    .filter(Boolean)
    .join('\n');
}

/** A drawing says all arrows in one breath. */
function sayFlowchart(block: Flowchart, addedText: AddedText): string {
  if (!isDrawn(block) || addedText(block, 'drawing') === '') return blocksText(block.children, addedText);
  const [from, to] = block.listed;
  const lines = block.children.map(({ children }) => inlineText(children));
  return [...lines.slice(0, from), flowchartText(block), ...lines.slice(to)].join('\n');
}

/** Far more boxes than anybody reads are no drawing any more, and would take long to arrange. */
export function isDrawn({ boxes, arrows }: Flowchart): boolean {
  return boxes.length > 0 && boxes.length <= 40 && arrows.length <= 100;
}

export function flowchartText({ children, listed }: Flowchart): string {
  const lines = children.slice(...listed).map((line) => inlineText(line.children));
  return lines.join('; ');
}

/** A task list's box, as text that every output can carry. */
export function taskMark(item: ListItem): string {
  if (item.checked === undefined) return '';
  return item.checked ? '☑ ' : '☐ ';
}

function rowText(cells: readonly TableCell[]): string {
  return cells.map((cell) => inlineText(cell.children)).join('\t');
}
