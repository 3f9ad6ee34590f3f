import type { Block, Inline, TableCell } from './deck.ts';

type Node = Block | Inline;

/** The same node with other children: each list of them is changed, items of a list and cells of a table included. */
export function mapChildren<N extends Node>(node: N, change: <C extends Node>(nodes: readonly C[]) => readonly C[]): N {
  if (node.type === 'list') return { ...node, items: change(node.items) };
  if (node.type === 'table') {
    const changeRow = (row: readonly TableCell[]) => row.map((cell) => ({ ...cell, children: change(cell.children) }));
    return { ...node, header: changeRow(node.header), rows: node.rows.map(changeRow) };
  }
  return 'children' in node ? { ...node, children: change<Node>(node.children) } : node;
}
