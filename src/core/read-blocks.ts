import type { MarkedToken, Token, Tokens } from 'marked';
import type { Block, Inline, ListItem, Paragraph, Table, TableCell } from './deck.ts';
import { readFence } from './read-fence.ts';
import { readFigure, readTableCaption } from './read-figure.ts';
import { paragraphFormula, readFormula } from './read-formula.ts';
import { readIcon } from './read-icon.ts';
import { readInlines } from './read-inlines.ts';
import { readQuote } from './read-quote.ts';
import { readRawHtml } from './read-raw-html.ts';
import { readRawVideo } from './read-video.ts';
import { advance, positionOf, type Reading, type Target } from './reading.ts';
import { reportPartialSteps } from './report-partial-steps.ts';

/** marked's block tokens as our blocks. `line` is where the first token begins; comments with attributes are applied. */
export function readBlocks(tokens: readonly Token[], line: number, parent: Target, reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let current = line;
  for (const token of tokens) {
    const block = readBlock(token as Tokens.Generic, current, parent, blocks, reading);
    if (block !== undefined) addBlock(block, blocks);
    current = advance(current, token.raw);
  }
  return blocks;
}

/** With what belongs to the block before it: a caption to its table. */
function addBlock(block: Block, blocks: Block[]): void {
  const before = blocks.at(-1);
  const captioned =
    before?.type === 'table' && block.type === 'paragraph' ? readTableCaption(before, block) : undefined;
  if (captioned === undefined) blocks.push(block);
  else blocks[blocks.length - 1] = captioned;
}

function asFigure(paragraph: Paragraph): Block {
  return readFigure(paragraph) ?? paragraph;
}

function readBlock(
  generic: Tokens.Generic,
  line: number,
  parent: Target,
  siblings: readonly Block[],
  reading: Reading,
): Block | undefined {
  // marked's union ends in a token of any shape; its `type` is what tells them apart.
  const token = generic as MarkedToken;
  const node = { attributes: {}, position: positionOf(token.raw, line, reading) };
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return undefined;
    case 'heading': {
      const level = Math.min(6, Math.max(1, token.depth)) as 1 | 2 | 3 | 4 | 5 | 6;
      return { type: 'heading', level, ...node, children: readInlines(token.tokens, line, node, reading) };
    }
    case 'paragraph': {
      const formula = paragraphFormula(token.raw);
      if (formula !== undefined) return readFormula(formula, '', node, reading, true);
      const video = readRawVideo(token.raw, node);
      if (video !== undefined) return video;
      reportPartialSteps(token.tokens ?? [], line, 'Absatz', reading);
      return asFigure({ type: 'paragraph', ...node, children: readInlines(token.tokens, line, node, reading) });
    }
    case 'text': {
      reportPartialSteps(token.tokens ?? [], line, 'Punkt', reading);
      const children = readInlines(token.tokens ?? [token], line, parent, reading);
      return { type: 'text-line', ...node, children };
    }
    case 'list': {
      const start = typeof token.start === 'number' ? token.start : 1;
      return { type: 'list', ordered: token.ordered, start, ...node, items: readItems(token, line, reading) };
    }
    case 'blockquote':
      return readQuote(readBlocks(token.tokens ?? [], line, node, reading), node, reading);
    case 'code':
      return readFence(token.lang?.trim() ?? '', token.text, node, reading);
    case 'table':
      return readTable(token as Tokens.Table, line, node, reading);
    case 'hr':
      return { type: 'rule', ...node };
    case 'html':
      return readRawVideo(token.raw, node) ?? readRawHtml(token.raw, line, { parent, siblings }, reading);
    default:
      return { type: 'text-line', ...node, children: [{ type: 'text', text: generic.raw }] };
  }
}

function readItems(list: Tokens.List, line: number, reading: Reading): readonly ListItem[] {
  const items: ListItem[] = [];
  let current = line;
  for (const item of list.items) {
    const node = { attributes: {}, position: positionOf(item.raw, current, reading) };
    const children = readIcon(readBlocks(item.tokens, current, node, reading), node.position, reading);
    const checked = item.task ? { checked: item.checked === true } : {};
    items.push({ type: 'item', ...node, ...checked, children });
    current = advance(current, item.raw);
  }
  return items;
}

/** A line below it that names it is a row to marked, unless an empty one parts them. */
function readTable(
  token: Tokens.Table,
  line: number,
  node: Pick<Table, 'attributes' | 'position'>,
  reading: Reading,
): Block {
  // In the order in which they stand: step marks are counted on the way.
  const header = readCells(token.header, line, reading);
  const read = token.rows.map((row, index) => readCells(row, line + 2 + index, reading));
  const table: Table = { type: 'table', ...node, header, rows: read };
  const last = read.at(-1)?.[0];
  if (last === undefined || /\|/.test(token.raw.trimEnd().split('\n').at(-1) ?? '')) return table;
  const rows = read.slice(0, -1);
  const position = { ...node.position, line: line + 2 + rows.length };
  const paragraph: Paragraph = { type: 'paragraph', attributes: {}, position, children: last.children };
  return readTableCaption({ ...table, rows }, paragraph) ?? table;
}

function readCells(cells: readonly Tokens.TableCell[], line: number, reading: Reading): readonly TableCell[] {
  return cells.map((cell) => {
    const children: readonly Inline[] = readInlines(cell.tokens, line, { attributes: {} }, reading);
    return { align: cell.align, children };
  });
}
