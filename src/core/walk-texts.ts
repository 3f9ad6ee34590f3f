import type { Block, HtmlPart, Inline, Position, Slide } from './deck.ts';
import { taskMark } from './plain-text.ts';

/** Which of a deck's fonts a text is set in. */
export type FontRole = 'text' | 'heading' | 'code';

export interface RoleText {
  readonly text: string;
  readonly role: FontRole;
  /** Of the block that the text stands in. */
  readonly position: Position;
}

/** Tags of raw HTML whose insides the theme sets in the font for code. */
const codeTags = new Set(['pre', 'code', 'kbd', 'samp']);
const headingTag = /^h[1-6]$/;

/** Where the walk is. Raw HTML opens and closes tags in nodes of their own, so this outlives a node. */
interface Place {
  readonly position: Position;
  readonly heading: boolean;
  /** Tags of raw HTML that are open. */
  readonly open: string[];
}

/** Every text that is drawn on a slide and in its notes, with the font it is set in. */
export function* walkTexts(slide: Slide): Generator<RoleText> {
  for (const blocks of [slide.blocks, slide.notes]) {
    yield* walkNodes(blocks, { position: slide.position, heading: false, open: [] });
  }
}

function* walkNodes(nodes: readonly (Block | Inline)[], place: Place): Generator<RoleText> {
  for (const node of nodes) yield* walkNode(node, 'position' in node ? { ...place, position: node.position } : place);
}

function* walkNode(node: Block | Inline, place: Place): Generator<RoleText> {
  switch (node.type) {
    case 'text':
      return yield at(place, node.text);
    case 'code':
    case 'code-span':
      return yield { text: node.text, role: 'code', position: place.position };
    case 'html':
      return yield* walkHtml(node.parts, place);
    case 'list':
      return yield* walkNodes(node.items, place);
    case 'table':
      for (const row of [node.header, ...node.rows]) for (const cell of row) yield* walkNodes(cell.children, place);
      return;
    case 'heading':
      return yield* walkNodes(node.children, { ...place, heading: true });
    case 'item':
      yield at(place, taskMark(node));
      return yield* walkNodes(node.children, place);
    case 'addition':
      yield* walkNodes(node.children, place);
      return yield at(place, node.source ?? '');
    default:
      if ('children' in node) yield* walkNodes(node.children, place);
  }
}

function* walkHtml(parts: readonly HtmlPart[], place: Place): Generator<RoleText> {
  for (const part of parts) {
    if (part.type === 'text') yield at(place, part.text);
    else if (part.type === 'close') closeTag(place.open, part.name);
    else if (!part.empty && (codeTags.has(part.name) || headingTag.test(part.name))) place.open.push(part.name);
  }
}

function closeTag(open: string[], name: string): void {
  const index = open.lastIndexOf(name);
  if (index !== -1) open.splice(index);
}

function at({ position, heading, open }: Place, text: string): RoleText {
  if (open.some((name) => codeTags.has(name))) return { text, role: 'code', position };
  const inHeading = heading || open.some((name) => headingTag.test(name));
  return { text, role: inHeading ? 'heading' : 'text', position };
}
