import { type CheckContext, ownerOf, textShown } from '../check-context.ts';
import { isArtifact } from '../marked-content.ts';
import type { Painted, PaintedKind } from '../page-content.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';

/** Is everything on the pages either tagged or an artifact, and never both? */
export function checkContent(context: CheckContext): readonly PdfFinding[] {
  return [...checkNesting(context), ...checkUntagged(context), ...checkForms(context), ...checkProblems(context)];
}

function checkNesting(context: CheckContext): readonly PdfFinding[] {
  return context.content.openings.flatMap(({ page, mark, above }) => {
    const owner = ownerOf(context, above, page);
    const place = { page, element: owner?.path };
    if (isArtifact(mark) && above.some(({ mcid }) => mcid !== undefined) && !above.some(isArtifact))
      return [createPdfFinding('01-003', 'Hier beginnt ein Artefakt innerhalb von getaggtem Inhalt.', place)];
    if (mark.mcid === undefined || !above.some(isArtifact)) return [];
    return [createPdfFinding('01-004', `Inhalt ${mark.mcid} ist getaggt und steht in einem Artefakt.`, { page })];
  });
}

const kindNames: Readonly<Record<PaintedKind, string>> = {
  text: 'Text',
  path: 'Linien oder Flächen',
  image: 'Ein Bild',
  shading: 'Ein Farbverlauf',
};

/** What is painted one after the other, of one kind and on one page, is one finding. */
function checkUntagged(context: CheckContext): readonly PdfFinding[] {
  const groups: Painted[][] = [];
  let last: Painted | undefined;
  for (const painted of context.content.painted) {
    const isUntagged = !painted.marks.some(isArtifact) && ownerOf(context, painted.marks, painted.page) === undefined;
    if (isUntagged && last?.kind === painted.kind && last.page === painted.page) groups.at(-1)?.push(painted);
    else if (isUntagged) groups.push([painted]);
    last = isUntagged ? painted : undefined;
  }
  return groups.flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const text = group.map(({ shown }) => (shown ? textShown(shown) : '')).join('');
    const mcid = first.marks.findLast((mark) => mark.mcid !== undefined)?.mcid;
    const reason = mcid === undefined ? 'ohne Tag' : `mit der Nummer ${mcid}, die kein Strukturelement nennt`;
    return [createPdfFinding('01-005', `${kindNames[first.kind]} ${reason}.`, { page: first.page, text })];
  });
}

function checkForms({ content }: CheckContext): readonly PdfFinding[] {
  return content.forms.flatMap(({ page, times, hasMcids, isReference }) => [
    ...(isReference ? [createPdfFinding('30-001', 'Ein Bestandteil zeigt Inhalt einer anderen Datei.', { page })] : []),
    ...(hasMcids && times > 1
      ? [createPdfFinding('30-002', `Ein getaggter Bestandteil wird ${times}-mal gezeigt.`, { page })]
      : []),
  ]);
}

function checkProblems({ content }: CheckContext): readonly PdfFinding[] {
  return content.problems.map(({ page, message }) => createPdfFinding('eigene-klammern', message, { page }));
}
