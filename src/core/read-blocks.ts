import type { MarkedToken, Token, Tokens } from 'marked';
import type { Block, Inline, ListItem, TableCell } from './deck.ts';
import { readFence } from './read-fence.ts';
import { paragraphFormula, readFormula } from './read-formula.ts';
import { readIcon } from './read-icon.ts';
import { readInlines } from './read-inlines.ts';
import { readQuote } from './read-quote.ts';
import { readRawHtml } from './read-raw-html.ts';
import { advance, positionOf, type Reading, type Target } from './reading.ts';
import { reportPartialSteps } from './report-partial-steps.ts';

/** marked's block tokens as our blocks. `line` is where the first token begins; comments with attributes are applied. */
export function readBlocks(tokens: readonly Token[], line: number, parent: Target, reading: Reading): readonly Block[] {
  const blocks: Block[] = [];
  let current = line;
  for (const token of tokens) {
    const block = readBlock(token as Tokens.Generic, current, parent, blocks, reading);
    if (block !== undefined) blocks.push(block);
    current = advance(current, token.raw);
  }
  return blocks;
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
      reportPartialSteps(token.tokens ?? [], line, 'Absatz', reading);
      return { type: 'paragraph', ...node, children: readInlines(token.tokens, line, node, reading) };
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
      return {
        type: 'table',
        ...node,
        header: readCells(token.header, line, reading),
        rows: (token as Tokens.Table).rows.map((row, index) => readCells(row, line + 2 + index, reading)),
      };
    case 'hr':
      return { type: 'rule', ...node };
    case 'html':
      return readRawHtml(token.raw, line, { parent, siblings }, reading);
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

function readCells(cells: readonly Tokens.TableCell[], line: number, reading: Reading): readonly TableCell[] {
  return cells.map((cell) => {
    const children: readonly Inline[] = readInlines(cell.tokens, line, { attributes: {} }, reading);
    return { align: cell.align, children };
  });
}
