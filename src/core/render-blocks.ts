import type {
  Attributes,
  Block,
  Code,
  HtmlPart,
  Inline,
  List,
  ListItem,
  Position,
  Quote,
  RawHtml,
  Table,
  TableCell,
} from './deck.ts';
import { element, renderAttributes } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import type { FindAbbreviations } from './find-abbreviations.ts';
import { renderIcon } from './icons.ts';
import { isBareLink } from './is-bare-link.ts';
import type { Labels } from './labels.ts';
import type { LayoutPart, Region } from './layout.ts';
import { taskMark } from './plain-text.ts';
import { formatPosition } from './position-text.ts';
import { printAttributes } from './print-attributes.ts';
import { renderAddition } from './render-addition.ts';
import { renderMap } from './render-map.ts';
import { markAbbreviations, renderText, type TextContext } from './render-text.ts';
import { splitCodeLines } from './split-code-lines.ts';
import { tuckSpaces } from './tuck-spaces.ts';

/** What rendering needs to know besides the blocks. */
export interface RenderContext extends TextContext {
  readonly labels: Labels;
  /** From the address an author wrote to the one the page loads: a data URI or a path of the dev server. */
  readonly images: ReadonlyMap<string, string>;
  /** Whether the shapes of maps stand beside the slides, once for all of them. */
  readonly sharesOutlines?: boolean;
  /** Elements say in `data-at` where they stand in the author's text: for tools that look at the page, never in exports. */
  readonly positions?: boolean;
}

/** The screen has notes, vertical stacks and what unfolds; on paper slides follow each other and everything is open. */
export type Medium = TextContext['medium'];

/** Raw tags in which an abbreviation is explained already, or is no prose. */
const unmarkedTags = new Set(['abbr', 'code', 'kbd', 'pre', 'samp', 'svg', 'var']);

/** Blocks and regions as HTML. Raw HTML of the author is closed at the end of what it stands in, so nothing leaks out. */
export function renderParts(parts: readonly LayoutPart[], context: RenderContext): string {
  const open: string[] = [];
  const among = contextAmong(open, context);
  const html = parts.map((part) => {
    switch (part.type) {
      case 'html':
        return renderHtml(part, open, among);
      case 'region':
        return renderRegion(part, context);
      default:
        return renderBlock(part, among);
    }
  });
  return html.join('\n') + closeAll(open, 0);
}

function renderRegion(region: Region, context: RenderContext): string {
  const { class: own, ...others } = region.attributes ?? {};
  const name = own === undefined ? region.name : `${region.name} ${own}`;
  return element('div', { class: name, ...others }, renderParts(region.parts, context));
}

/** Where an element stands in the author's text, as an attribute of it; nothing unless that is asked for. */
export function renderPosition(position: Position, { positions = false }: RenderContext): Attributes {
  return positions ? { 'data-at': formatPosition(position) } : {};
}

function renderBlock(given: Exclude<Block, { type: 'html' }>, context: RenderContext): string {
  const block = { ...given, attributes: { ...given.attributes, ...renderPosition(given.position, context) } };
  switch (block.type) {
    case 'heading':
      return element(`h${block.level}`, block.attributes, renderInlines(tuckSpaces(block.children), context));
    case 'paragraph':
      return element('p', block.attributes, renderInlines(block.children, context));
    case 'text-line':
      return renderInlines(block.children, context);
    case 'list':
      return renderList(block, context);
    case 'item':
      return renderItem(block, context);
    case 'quote':
      return renderQuote(block, context);
    case 'addition':
      return renderAddition(block, renderParts(block.children, context), context);
    case 'code':
      return renderCode(block, context);
    case 'map':
      return renderMap(block, context);
    case 'table':
      return renderTable(block, context);
    case 'rule':
      return `<hr${renderAttributes(block.attributes)}>`;
  }
}

function renderList(list: List, context: RenderContext): string {
  const start: Attributes = list.ordered && list.start !== 1 ? { start: String(list.start) } : {};
  const items = list.items.map((item) => renderBlock(item, context)).join('\n');
  return element(list.ordered ? 'ol' : 'ul', { ...start, ...list.attributes }, `\n${items}\n`);
}

function renderItem(item: ListItem, context: RenderContext): string {
  return element('li', item.attributes, taskMark(item) + renderParts(item.children, context));
}

function renderQuote(quote: Quote, context: RenderContext): string {
  return element('blockquote', quote.attributes, renderParts(quote.children, context));
}

function renderCode({ language, attributes, text, position }: Code, context: RenderContext): string {
  const named: Attributes = language === undefined ? {} : { class: `language-${language.split(/\s/)[0]}` };
  const parts: readonly HtmlPart[] = [
    { type: 'open', name: 'pre', attributes, empty: false },
    { type: 'open', name: 'code', attributes: named, empty: false },
    { type: 'text', text },
  ];
  const { findAbbreviations, positions, ...plain } = context;
  const open: string[] = [];
  return renderHtml({ type: 'html', attributes: {}, position, parts }, open, plain) + closeAll(open, 0);
}

function renderTable(table: Table, context: RenderContext): string {
  const head = table.header.map((cell) => renderCell('th', cell, context)).join('');
  const body = table.rows.map((row, index) => {
    const cells = row.map((cell) => renderCell('td', cell, context)).join('');
    return element('tr', renderRowPosition(table, index, context), cells);
  });
  const rows = body.length === 0 ? '' : `<tbody>${body.join('\n')}</tbody>`;
  return element('table', table.attributes, `<thead><tr>${head}</tr></thead>\n${rows}`);
}

/** A row is a line, and a line of dashes parts the first from the others. */
function renderRowPosition({ position }: Table, index: number, context: RenderContext): Attributes {
  return renderPosition({ ...position, line: position.line + 2 + index }, context);
}

function renderCell(name: 'th' | 'td', cell: TableCell, context: RenderContext): string {
  const scope: Attributes = name === 'th' ? { scope: 'col' } : {};
  const align: Attributes = cell.align === null ? {} : { class: `align-${cell.align}` };
  return element(name, { ...scope, ...align }, renderInlines(cell.children, context));
}

function inMedium(name: string, attributes: Attributes, { medium }: RenderContext): Attributes {
  return medium === 'print' ? printAttributes(name, attributes) : attributes;
}

/** Inline content as HTML; closes what raw HTML in it left open. */
function renderInlines(inlines: readonly Inline[], context: RenderContext): string {
  const open: string[] = [];
  const among = contextAmong(open, context);
  const html = inlines.map((inline) =>
    inline.type === 'html' ? renderHtml(inline, open, among) : renderInline(inline, among),
  );
  return html.join('') + closeAll(open, 0);
}

function renderInline(inline: Exclude<Inline, { type: 'html' }>, context: RenderContext): string {
  switch (inline.type) {
    case 'text':
      return renderText(inline.text, context);
    case 'strong':
      return element('strong', inline.attributes, renderInlines(inline.children, context));
    case 'emphasis':
      return element('em', inline.attributes, renderInlines(inline.children, context));
    case 'strike':
      return element('del', inline.attributes, renderInlines(inline.children, context));
    case 'code-span':
      return element('code', inline.attributes, escapeHtml(inline.text));
    case 'break':
      return '<br>';
    case 'icon':
      return renderIcon(inline.name);
    case 'step-mark':
      return element('span', { class: 'step-mark', 'data-step': String(inline.step), hidden: '' }, '');
    case 'link': {
      const title: Attributes = inline.title === undefined ? {} : { title: inline.title };
      const bare: Attributes = isBareLink(inline) ? { class: 'bare' } : {};
      const attributes = { href: inline.href, ...bare, ...title, ...inline.attributes };
      return element('a', inMedium('a', attributes, context), renderInlines(inline.children, context));
    }
    case 'image': {
      const title: Attributes = inline.title === undefined ? {} : { title: inline.title };
      const src = context.images.get(inline.src) ?? inline.src;
      const at = renderPosition(inline.position, context);
      return `<img${renderAttributes({ src, alt: inline.alt, ...title, ...inline.attributes, ...at })}>`;
    }
  }
}

/** The context of what stands among raw tags; `open` is theirs at the moment of rendering. */
function contextAmong(open: readonly string[], context: RenderContext): RenderContext {
  const find = context.findAbbreviations;
  if (find === undefined) return context;
  const findAbbreviations: FindAbbreviations = (text) => {
    const uses = find(text);
    return uses.length > 0 && open.some((name) => unmarkedTags.has(name)) ? [] : uses;
  };
  return { ...context, findAbbreviations };
}

/** Line ends inside tags and comments are not known any more: positions are those of the text before a tag. */
function renderHtml({ parts, position }: RawHtml, open: string[], context: RenderContext): string {
  let at = position;
  return (context.medium === 'print' ? splitCodeLines(parts) : parts)
    .map((part) => {
      const breaks = part.type === 'text' ? part.text.split('\n').length - 1 : 0;
      if (breaks > 0) at = { ...at, line: at.line + breaks, column: 1 };
      return renderHtmlPart(part, at, open, context);
    })
    .join('');
}

function renderHtmlPart(part: HtmlPart, at: Position, open: string[], context: RenderContext): string {
  if (part.type === 'text') return markAbbreviations(part.text, context, escapeHtml);
  if (part.type === 'close') {
    const at = open.lastIndexOf(part.name);
    return at === -1 ? '' : closeAll(open, at);
  }
  if (!part.empty) open.push(part.name);
  const { src } = part.attributes;
  const attributes = {
    ...part.attributes,
    ...(src === undefined ? {} : { src: context.images.get(src) ?? src }),
    ...(part.name === 'details' && context.medium === 'print' ? { open: '' } : {}),
    ...renderPosition(at, context),
  };
  return `<${part.name}${renderAttributes(inMedium(part.name, attributes, context))}${part.empty ? '/' : ''}>`;
}

function closeAll(open: string[], from: number): string {
  return open
    .splice(from)
    .reverse()
    .map((name) => `</${name}>`)
    .join('');
}
