import type { Block, Inline, ListItem, Paragraph, Table, TableCell } from './deck.ts';
import { applyEdits, findEdits } from './typographic-edits.ts';
import { type Flow, readFlow } from './typographic-flow.ts';
import { findTypography } from './typographies.ts';
import type { Edit, Typography } from './typography.ts';

/**
 * Blocks with the quotes, dashes and spaces that the language asks for; `lang` is a BCP 47 tag. Only text changes: code,
 * addresses, attributes, raw HTML and what the author escaped with a backslash stay as they are, and so does everything in
 * a language without rules. Text that is set already comes back the same.
 */
export function typesetBlocks(blocks: readonly Block[], lang: string): readonly Block[] {
  const typography = findTypography(lang);
  return typography === undefined ? blocks : blocks.map((block) => typesetBlock(block, typography));
}

function typesetBlock(block: Block, typography: Typography): Block {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
    case 'text-line':
    case 'caption':
      return { ...block, children: typesetLine(block.children, typography) };
    case 'list':
      return { ...block, items: block.items.map((item) => typesetBlock(item, typography) as ListItem) };
    case 'item':
    case 'quote':
    case 'callout':
    case 'figure':
    case 'footnotes':
    case 'footnote':
      return { ...block, children: block.children.map((child) => typesetBlock(child, typography)) } as Block;
    case 'chart': {
      const children = block.children.map((child) => typesetBlock(child, typography));
      return { ...block, children: children as readonly (Paragraph | Table)[] };
    }
    case 'flowchart': {
      const children = block.children.map((child) => typesetBlock(child, typography));
      const boxes = block.boxes.map((text) => typesetText(text, typography));
      const arrows = block.arrows.map(({ label, ...arrow }) => ({
        ...arrow,
        ...(label !== undefined && { label: typesetText(label, typography) }),
      }));
      return { ...block, children: children as readonly Paragraph[], boxes, arrows };
    }
    case 'addition': {
      const children = block.children.map((child) => typesetBlock(child, typography));
      return { ...block, children, ...(block.source ? { source: typesetText(block.source, typography) } : {}) };
    }
    case 'table': {
      const typesetRow = (row: readonly TableCell[]) =>
        row.map((cell) => ({ ...cell, children: typesetLine(cell.children, typography) }));
      return { ...block, header: typesetRow(block.header), rows: block.rows.map(typesetRow) };
    }
    default:
      return block;
  }
}

/** The same for a text by itself. */
export function typesetPlain(text: string, lang: string): string {
  const typography = findTypography(lang);
  return typography === undefined ? text : typesetText(text, typography);
}

function typesetText(text: string, typography: Typography): string {
  return applyEdits(text, 0, findEdits(text, typography));
}

/** Inline nodes are set together: a quotation may begin in one and end in another. */
function typesetLine(inlines: readonly Inline[], typography: Typography): readonly Inline[] {
  const flow = readFlow(inlines);
  const edits = findEdits(flow.texts.join(''), typography);
  return edits.length === 0 ? inlines : replaceTexts(inlines, editTexts(flow, edits).values());
}

/**
 * What the leaves say after the edits; undefined for those that stay as they are. An edit that would touch two leaves is
 * left out.
 */
function editTexts({ texts, open }: Flow, edits: readonly Edit[]): readonly (string | undefined)[] {
  let start = 0;
  let next = 0;
  return texts.map((text, index) => {
    const end = start + text.length;
    const own: Edit[] = [];
    for (let edit = edits[next]; edit !== undefined && edit.at < end; edit = edits[++next]) {
      if (edit.at >= start && edit.at + edit.length <= end) own.push(edit);
    }
    const edited = open[index] && own.length > 0 ? applyEdits(text, start, own) : undefined;
    start = end;
    return edited;
  });
}

/** The same nodes, with the texts of their leaves in the order in which `readFlow` read them. */
function replaceTexts(inlines: readonly Inline[], texts: Iterator<string | undefined>): readonly Inline[] {
  return inlines.map((inline): Inline => {
    if ('children' in inline) return { ...inline, children: replaceTexts(inline.children, texts) };
    const text: string | undefined = texts.next().value;
    return inline.type === 'text' && text !== undefined ? { ...inline, text } : inline;
  });
}
