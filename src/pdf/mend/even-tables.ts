import { createElement, mapElements } from '../map-elements.ts';
import { isElement, type StructureElement, type StructureKid } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** All rows of a table have as many columns: where HTML leaves cells out at the end, there are empty ones. No cell reaches below it. */
export function evenTables(pdf: MendedPdf): void {
  pdf.tree = mapElements(pdf.tree, (element) => (element.role === 'Table' ? evenRows(element) : element));
}

function evenRows(table: StructureElement): StructureElement {
  const rows = rowsOf(table);
  const widths = measureRows(rows);
  const width = Math.max(0, ...widths);
  const even = new Map(
    rows.map((row, index) => {
      const missing = Array.from({ length: width - (widths[index] ?? 0) }, () => createElement('TD', []));
      return [row, { ...row, kids: [...row.kids.map((cell) => endAbove(cell, rows.length - index)), ...missing] }];
    }),
  );
  return replaceRows(table, even);
}

function replaceRows(group: StructureElement, rows: ReadonlyMap<StructureElement, StructureElement>): StructureElement {
  const replace = (kid: StructureKid) => (isElement(kid) ? (rows.get(kid) ?? replaceRows(kid, rows)) : kid);
  return isGroup(group) ? { ...group, kids: group.kids.map(replace) } : group;
}

function isGroup({ role }: StructureElement): boolean {
  return /^T(?:able|Head|Body|Foot)$/.test(role);
}

function endAbove(cell: StructureKid, below: number): StructureKid {
  if (!isElement(cell) || spanOf(cell, 'RowSpan') <= below) return cell;
  const table = new Map([...(cell.attributes.get('Table') ?? [])].filter(([key]) => key !== 'RowSpan'));
  if (below > 1) table.set('RowSpan', below);
  return { ...cell, attributes: new Map([...cell.attributes, ['Table', table]]) };
}

function rowsOf({ kids }: StructureElement): readonly StructureElement[] {
  return kids.filter(isElement).flatMap((kid) => {
    if (kid.role === 'TR') return [kid];
    return isGroup(kid) && kid.role !== 'Table' ? rowsOf(kid) : [];
  });
}

/** Columns of each row, with those that cells of rows above reach into. */
function measureRows(rows: readonly StructureElement[]): readonly number[] {
  const widths = rows.map(() => 0);
  for (const [index, row] of rows.entries()) {
    for (const cell of row.kids.filter(isElement)) {
      const [across, down] = [spanOf(cell, 'ColSpan'), spanOf(cell, 'RowSpan')];
      for (let at = index; at < Math.min(index + down, rows.length); at++) widths[at] = (widths[at] ?? 0) + across;
    }
  }
  return widths;
}

function spanOf(cell: StructureElement, key: string): number {
  const value = cell.attributes.get('Table')?.get(key);
  return typeof value === 'number' && value > 1 ? value : 1;
}
