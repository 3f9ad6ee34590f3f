import { isElement, type StructureElement } from '../../structure-tree.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';

/** Has each row of a table as many columns as the first, cells over more than one counted so? */
export function checkTableGrid({ all }: CheckContext): readonly PdfFinding[] {
  return all.flatMap(({ element, path, page }) => {
    if (element.role !== 'Table') return [];
    const widths = columnsOf(element.kids.filter(isElement));
    const uneven = widths.findIndex((width) => width !== widths[0]);
    if (uneven < 0) return [];
    const message = `Zeile 1 hat ${widths[0]} Spalten, Zeile ${uneven + 1} hat ${widths[uneven]}.`;
    return [createPdfFinding('eigene-tabelle', message, { page, element: path })];
  });
}

/** Columns of each row; cells that reach down count in the rows below, within their part of the table. */
function columnsOf(kids: readonly StructureElement[]): readonly number[] {
  const loose = kids.filter(({ role }) => role === 'TR');
  const parts = kids.filter(({ role }) => /^T(?:Head|Body|Foot)$/.test(role));
  return [loose, ...parts.map((part) => part.kids.filter(isElement))].flatMap(columnsInPart);
}

function columnsInPart(rows: readonly StructureElement[]): readonly number[] {
  const reaching: number[] = rows.map(() => 0);
  return rows.map((row, index) => {
    let width = reaching[index] ?? 0;
    for (const cell of row.kids.filter(isElement)) {
      const [columns, down] = [spanOf(cell, 'ColSpan'), spanOf(cell, 'RowSpan')];
      width += columns;
      for (let below = index + 1; below < Math.min(index + down, rows.length); below++)
        reaching[below] = (reaching[below] ?? 0) + columns;
    }
    return width;
  });
}

function spanOf(cell: StructureElement, key: string): number {
  const span = cell.attributes.get('Table')?.get(key);
  return typeof span === 'number' && span >= 1 ? span : 1;
}
