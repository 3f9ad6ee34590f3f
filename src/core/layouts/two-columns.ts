import type { Block } from '../deck.ts';
import type { Layout, LayoutPart, Region } from '../layout.ts';

export const twoColumnsLayout: Layout = {
  name: 'two-columns',
  description: 'Zwei Spalten nebeneinander; jede Überschrift der dritten Ebene (###) beginnt eine Spalte.',
  arrange,
};

/** What precedes the first `###` stays above the columns, additions after the last one stand below them. */
function arrange(blocks: readonly Block[]): readonly LayoutPart[] {
  const first = blocks.findIndex(isColumnHead);
  if (first === -1) return blocks;
  const after = blocks.findLastIndex((block) => block.type !== 'addition') + 1;
  const columns: Region[] = [];
  for (const block of blocks.slice(first, after)) {
    const current = columns.at(-1);
    if (current === undefined || isColumnHead(block)) columns.push({ type: 'region', name: 'column', parts: [block] });
    else columns[columns.length - 1] = { ...current, parts: [...current.parts, block] };
  }
  return [...blocks.slice(0, first), { type: 'region', name: 'columns', parts: columns }, ...blocks.slice(after)];
}

function isColumnHead(block: Block): boolean {
  return block.type === 'heading' && block.level === 3;
}
