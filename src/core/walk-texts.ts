import type { Block, Inline, TableCell } from './deck.ts';
import type { HtmlPart } from './leaves.ts';
import type { Position } from './node.ts';
import type { SlideContent } from './once-for-content.ts';
import { isInlineTag, taskMark } from './plain-text.ts';

/** Which of a deck's fonts a text is set in. */
export type FontRole = 'text' | 'heading' | 'code';

export interface RoleText {
  readonly text: string;
  readonly role: FontRole;
  /** Of the block that the text stands in; the same object for all that one block says. */
  readonly position: Position;
  /** BCP 47 tag where the author named a language. */
  readonly lang?: string;
  /** Whether it stands in the author's own `<abbr>`. */
  readonly inAbbreviation: boolean;
}

/** Tags of raw HTML whose insides the theme sets in the font for code. */
const codeTags = new Set(['pre', 'code', 'kbd', 'samp']);
const headingTag = /^h[1-6]$/;

/** Behind a cell and a caption, which share the place of their block with others: no sentence goes on beyond. */
const partEnd = '\n\n';

/** What raw HTML around a text makes of it. */
type Frame = Omit<RoleText, 'text' | 'position'>;

interface OpenTag {
  readonly name: string;
  /** Of all tags up to this one: looking at each of them for each text would take too long where thousands are open. */
  readonly frame: Frame;
}

/** Where the walk is. Raw HTML opens and closes tags in nodes of their own, so this outlives a node. */
interface Place {
  readonly position: Position;
  /** Whether all further nodes are part of one block. */
  readonly inBlock: boolean;
  readonly heading: boolean;
  readonly lang: string | undefined;
  /** Tags of raw HTML that are open and make a difference. */
  readonly open: OpenTag[];
}

/** Every text that is drawn on a slide and in its notes, with the font it is set in; what ends a line comes as one. */
export function* walkTexts(slide: SlideContent): Generator<RoleText> {
  const { position, attributes } = slide;
  for (const blocks of [slide.blocks, slide.notes]) {
    yield* walkNodes(blocks, { position, inBlock: false, heading: false, lang: attributes['lang'], open: [] });
  }
}

function* walkNodes(nodes: readonly (Block | Inline)[], place: Place): Generator<RoleText> {
  for (const node of nodes) {
    const lang = ('attributes' in node && node.attributes['lang']) || place.lang;
    const position = 'position' in node && !place.inBlock ? node.position : place.position;
    yield* walkNode(node, { ...place, position, lang });
  }
}

function* walkNode(node: Block | Inline, place: Place): Generator<RoleText> {
  switch (node.type) {
    case 'text':
      return yield at(place, node.text);
    case 'footnote-mark':
      return yield at(place, String(node.number));
    case 'break':
      return yield at(place, '\n');
    case 'code':
    case 'code-span':
      return yield { ...at(place, node.text), role: 'code' };
    case 'html':
      return yield* walkHtml(node.parts, place);
    case 'list':
      return yield* walkNodes(node.items, place);
    case 'table':
      return yield* walkTable([node.header, ...node.rows], { ...place, inBlock: true });
    case 'heading':
      return yield* walkNodes(node.children, { ...place, inBlock: true, heading: true });
    case 'item':
      yield at(place, taskMark(node));
      return yield* walkNodes(node.children, place);
    case 'addition':
      yield* walkNodes(node.children, place);
      return yield at(place, node.source ?? '');
    case 'paragraph':
    case 'text-line':
      return yield* walkNodes(node.children, { ...place, inBlock: true });
    case 'caption':
      yield* walkNodes(node.children, { ...place, inBlock: true });
      return yield at(place, partEnd);
    default:
      if ('children' in node) yield* walkNodes(node.children, place);
  }
}

function* walkTable(rows: readonly (readonly TableCell[])[], place: Place): Generator<RoleText> {
  for (const cell of rows.flat()) {
    yield* walkNodes(cell.children, place);
    yield at(place, partEnd);
  }
}

function* walkHtml(parts: readonly HtmlPart[], place: Place): Generator<RoleText> {
  for (const part of parts) {
    if (part.type === 'text') {
      yield at(place, part.text);
      continue;
    }
    if (!isInlineTag(part.name)) yield at(place, '\n');
    if (part.type === 'close') closeTag(place.open, part.name);
    else if (!part.empty) openTag(place, part.name, part.attributes['lang']);
  }
}

function openTag(place: Place, name: string, lang: string | undefined): void {
  const around = frameOf(place);
  const role = codeTags.has(name) ? 'code' : headingTag.test(name) && around.role === 'text' ? 'heading' : around.role;
  const inAbbreviation = name === 'abbr' || around.inAbbreviation;
  if (role === around.role && inAbbreviation === around.inAbbreviation && lang === undefined) return;
  place.open.push({ name, frame: { ...around, role, inAbbreviation, ...(lang === undefined ? {} : { lang }) } });
}

function closeTag(open: OpenTag[], name: string): void {
  const index = open.findLastIndex((tag) => tag.name === name);
  if (index !== -1) open.splice(index);
}

function frameOf({ open, heading, lang }: Place): Frame {
  const frame = open.at(-1)?.frame ?? { role: 'text', inAbbreviation: false };
  const role = heading && frame.role === 'text' ? 'heading' : frame.role;
  return { ...(lang === undefined ? {} : { lang }), ...frame, role };
}

function at(place: Place, text: string): RoleText {
  return { text, position: place.position, ...frameOf(place) };
}
