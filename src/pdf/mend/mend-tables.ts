import { mapElements } from '../map-elements.ts';
import {
  type AttributeValue,
  isElement,
  type StructureElement,
  type StructureKid,
  walkElements,
} from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/**
 * Each header cell says whether it heads its column or its row. The ids that cells name their headers by are counted anew: those of
 * Chromium differ from run to run.
 */
export function mendTables(pdf: MendedPdf): void {
  const ids = collectIds(pdf.tree.kids);
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role === 'Table') return { ...element, kids: rowsWithScopes(element.kids) };
    if (!/^T[HD]$/.test(element.role)) return element;
    const { id, ...others } = element;
    const known = id === undefined ? undefined : ids.get(id);
    return { ...others, ...(known !== undefined && { id: known }), attributes: renameHeaders(element, ids) };
  });
}

/** Ids of header cells that other cells name → new ones. */
function collectIds(kids: readonly StructureKid[]): ReadonlyMap<string, string> {
  const elements = [...walkElements(kids)].map(([element]) => element);
  const named = new Set(elements.flatMap(headersOf));
  const used = elements.flatMap(({ id }) => (id !== undefined && named.has(id) ? [id] : []));
  return new Map(used.map((id, index) => [id, `th${index + 1}`]));
}

function headersOf({ attributes }: StructureElement): readonly AttributeValue[] {
  const headers = attributes.get('Table')?.get('Headers');
  return Array.isArray(headers) ? headers : [];
}

function renameHeaders(element: StructureElement, ids: ReadonlyMap<string, string>): StructureElement['attributes'] {
  const headers = headersOf(element).flatMap((id) => ids.get(String(id)) ?? []);
  const own = [...(element.attributes.get('Table') ?? [])].filter(([key, value]) => {
    const isUsual = /^(?:Row|Col)Span$/.test(key) && value === 1;
    return key !== 'Headers' && !isUsual;
  });
  const table = new Map<string, AttributeValue>(headers.length > 0 ? [...own, ['Headers', headers]] : own);
  return new Map([...element.attributes, ['Table', table]]);
}

/** Without a scope a header heads its column in a row of headers, and else its row. */
function rowsWithScopes(kids: readonly StructureKid[]): readonly StructureKid[] {
  return kids.map((row) => {
    if (!isElement(row)) return row;
    if (row.role !== 'TR') return { ...row, kids: rowsWithScopes(row.kids) };
    const isHeading = row.kids.every((cell) => !isElement(cell) || cell.role === 'TH');
    const scope = { name: isHeading ? 'Column' : 'Row' };
    return {
      ...row,
      kids: row.kids.map((cell) => (isElement(cell) && cell.role === 'TH' ? withScope(cell, scope) : cell)),
    };
  });
}

function withScope(cell: StructureElement, scope: { readonly name: string }): StructureElement {
  const table = cell.attributes.get('Table');
  if (table?.has('Scope')) return cell;
  return {
    ...cell,
    attributes: new Map([...cell.attributes, ['Table', new Map([...(table ?? []), ['Scope', scope]])]]),
  };
}
