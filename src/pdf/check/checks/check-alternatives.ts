import { type StructureElement, walkElements } from '../../structure-tree.ts';
import type { CheckContext } from '../check-context.ts';
import { hasClassAttribute } from '../class-attribute.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import type { PlacedElement } from '../placed-elements.ts';
import { textIn } from '../text-in.ts';

/** Do figures, formulas, notes and header cells say what they must? */
export function checkAlternatives(context: CheckContext): readonly PdfFinding[] {
  const at = (placed: PlacedElement) => ({
    page: placed.page,
    element: placed.path,
    text: textIn(placed.element, context.texts),
  });
  const inRole = (role: string) => context.all.filter(({ element }) => element.role === role);
  const figures = inRole('Figure').filter(({ element: { alt, actualText } }) => !alt?.trim() && !actualText?.trim());
  const formulas = inRole('Formula').filter(({ element }) => !element.alt?.trim());
  return [
    ...figures.map((placed) => createPdfFinding('13-004', 'Dieser Abbildung fehlt der Alternativtext.', at(placed))),
    ...formulas.map((placed) => createPdfFinding('17-002', 'Dieser Formel fehlt der Alternativtext.', at(placed))),
    ...inRole('Table').flatMap(({ element }) => {
      const lacking = new Set(headersWithoutScope(context, element));
      const cells = context.all.filter((placed) => lacking.has(placed.element));
      return cells.map((cell) => createPdfFinding('15-003', 'Dieser Kopfzelle fehlt die Richtung (Scope).', at(cell)));
    }),
    ...checkNotes(inRole('Note'), at),
  ];
}

function checkNotes(
  notes: readonly PlacedElement[],
  at: (placed: PlacedElement) => { readonly page: number; readonly element: string; readonly text: string },
): readonly PdfFinding[] {
  const met = new Set<string>();
  return notes.flatMap((placed) => {
    const { id } = placed.element;
    if (!id) return [createPdfFinding('19-003', 'Diese Fußnote hat keine Kennung.', at(placed))];
    if (!met.has(id)) {
      met.add(id);
      return [];
    }
    return [createPdfFinding('19-004', `Die Kennung „${id}“ hat schon eine andere Fußnote.`, at(placed))];
  });
}

/** Where cells name their headers, the headers need no direction. Tables within the table are not meant. */
function headersWithoutScope(context: CheckContext, table: StructureElement): readonly StructureElement[] {
  const cells = [...walkElements(table.kids)]
    .filter(([{ role }, above]) => /^T[HD]$/.test(role) && !above.some((element) => element.role === 'Table'))
    .map(([cell]) => cell);
  const has = (cell: StructureElement, key: string) =>
    cell.attributes.get('Table')?.has(key) === true || hasClassAttribute(context, cell, key);
  if (cells.some((cell) => has(cell, 'Headers'))) return [];
  return cells.filter((cell) => cell.role === 'TH' && !has(cell, 'Scope'));
}
