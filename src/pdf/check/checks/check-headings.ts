import { isElement } from '../../structure-tree.ts';
import type { CheckContext } from '../check-context.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import type { PlacedElement } from '../placed-elements.ts';
import { textIn } from '../text-in.ts';

/** Do the headings make an outline without gaps? */
export function checkHeadings(context: CheckContext): readonly PdfFinding[] {
  const place = (placed: PlacedElement) => ({
    page: placed.page,
    element: placed.path,
    text: textIn(placed.element, context.texts),
  });
  const numbered = context.all.filter(({ element }) => /^H[1-6]$/.test(element.role));
  const unnumbered = context.all.filter(({ element }) => element.role === 'H');
  const crowded = context.all.filter(
    ({ element }) => element.kids.filter((kid) => isElement(kid) && kid.role === 'H').length > 1,
  );
  const [mixed] = numbered.length > 0 ? unnumbered : [];
  return [
    ...checkLevels(numbered, place),
    ...crowded.map((node) =>
      createPdfFinding('14-006', 'Hier stehen mehrere Überschriften H nebeneinander.', place(node)),
    ),
    ...(mixed ? [createPdfFinding('14-007', 'Eine Überschrift H steht neben H1 bis H6.', place(mixed))] : []),
  ];
}

function checkLevels(
  headings: readonly PlacedElement[],
  place: (placed: PlacedElement) => Parameters<typeof createPdfFinding>[2],
): readonly PdfFinding[] {
  let before = 0;
  return headings.flatMap((placed) => {
    const level = Number(placed.element.role.slice(1));
    const [above, isFirst] = [before, before === 0];
    before = level;
    if (level <= above + 1) return [];
    if (isFirst) return [createPdfFinding('14-002', `Die erste Überschrift ist H${level}.`, place(placed))];
    return [createPdfFinding('14-003', `Auf H${above} folgt H${level}.`, place(placed))];
  });
}
