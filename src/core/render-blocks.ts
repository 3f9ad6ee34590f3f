import type { Block, Code, Figure, List, ListItem, Quote, Table, TableCell } from './deck.ts';
import { element, renderAttributes } from './element.ts';
import type { LayoutPart, Region } from './layout.ts';
import type { Attributes } from './node.ts';
import { taskMark } from './plain-text.ts';
import { renderAddition } from './render-addition.ts';
import { renderCallout } from './render-callout.ts';
import { renderChart } from './render-chart.ts';
import { codeParts } from './render-code.ts';
import { type RenderContext, renderPosition } from './render-context.ts';
import { renderFlowchart } from './render-flowchart.ts';
import { renderFootnote, renderFootnotes } from './render-footnotes.ts';
import { renderFormula } from './render-formula.ts';
import { closeAll, contextAmong, renderHtml, renderInlines } from './render-inlines.ts';
import { renderMap } from './render-map.ts';
import { renderQrCode } from './render-qr-code.ts';
import { renderVideo } from './render-video.ts';
import { tuckSpaces } from './tuck-spaces.ts';

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
    case 'callout':
      return renderCallout(block, renderParts(block.children, context), context.labels);
    case 'figure':
      return renderFigure(block, context);
    case 'caption':
      return element('p', block.isCredit ? { class: 'credit' } : {}, renderInlines(block.children, context));
    case 'footnotes':
      return renderFootnotes(block, renderParts(block.children, context));
    case 'footnote':
      return renderFootnote(block, renderParts(block.children, context), context);
    case 'code':
      return renderCode(block, context);
    case 'map':
    case 'chart':
    case 'flowchart':
    case 'qr':
    case 'video':
    case 'formula':
      return renderDrawn(block, context);
    case 'table':
      return renderTable(block, '', context);
    case 'rule':
      return `<hr${renderAttributes(block.attributes)}>`;
  }
}

type DrawnBlock = Extract<Block, { type: 'map' | 'chart' | 'flowchart' | 'qr' | 'video' | 'formula' }>;

function renderDrawn(block: DrawnBlock, context: RenderContext): string {
  switch (block.type) {
    case 'map':
      return renderMap(block, context);
    case 'chart':
      return renderChart(block, (inlines) => renderInlines(inlines, { ...context, inCell: true }));
    case 'flowchart':
      return renderFlowchart(block, (inlines) => renderInlines(inlines, context), context.medium);
    case 'qr':
      return renderQrCode(block, renderInlines(block.children[0].children, context), context.labels);
    case 'video':
      return renderVideo(block, context);
    case 'formula':
      return renderFormula(block, context.medium, 'div');
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

function renderCode(code: Code, context: RenderContext): string {
  const { findAbbreviations, positions, ...plain } = context;
  const open: string[] = [];
  const parts = codeParts(code, context);
  return renderHtml({ type: 'html', attributes: {}, position: code.position, parts }, open, plain) + closeAll(open, 0);
}

/** A picture with its captions below, or a table with its caption above. */
function renderFigure({ attributes, children }: Figure, context: RenderContext): string {
  const captions = children.filter((child) => child.type === 'caption');
  const others = children.filter((child) => child.type !== 'caption');
  const table = others.find((child) => child.type === 'table');
  if (table !== undefined) {
    const caption = captions.map((child) => renderInlines(child.children, context)).join(' ');
    return renderTable({ ...table, attributes }, element('caption', {}, caption), context);
  }
  const below = element('figcaption', {}, renderParts(captions, context));
  return element('figure', attributes, `\n${renderParts(others, context)}\n${below}\n`);
}

function renderTable(table: Table, caption: string, context: RenderContext): string {
  const inside = { ...context, inCell: true };
  const head = table.header.map((cell) => renderCell('th', cell, inside)).join('');
  const body = table.rows.map((row, index) => {
    const cells = row.map((cell) => renderCell('td', cell, inside)).join('');
    return element('tr', renderRowPosition(table, index, context), cells);
  });
  const rows = body.length === 0 ? '' : `<tbody>${body.join('\n')}</tbody>`;
  return element('table', table.attributes, `${caption}<thead><tr>${head}</tr></thead>\n${rows}`);
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
