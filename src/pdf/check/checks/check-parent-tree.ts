import { asDict, numberAt, rawItemsAt } from '../../pdf-objects.ts';
import { contentKey, isElement, type StructureTree } from '../../structure-tree.ts';
import { annotationsOf } from '../annotations.ts';
import { type CheckContext, keyOf } from '../check-context.ts';
import type { Mark } from '../marked-content.ts';
import { parseReference } from '../parse-reference.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import type { PlacedElement } from '../placed-elements.ts';

/** Do content and elements lead to each other, each to one? */
export function checkParentTree(context: CheckContext): readonly PdfFinding[] {
  const { tree } = context;
  if (tree === undefined) return [];
  return [
    ...checkMarks(context, tree),
    ...checkElements(context),
    ...checkAnnotationKeys(context, tree),
    ...checkParents(context),
  ];
}

/** Each number once on its page, with one element that the parent tree knows as well. */
function checkMarks(context: CheckContext, tree: StructureTree): readonly PdfFinding[] {
  const met = new Set<string>();
  return context.content.openings.flatMap(({ page, mark, above }) => {
    if (mark.mcid === undefined) return [];
    const key = keyOf(mark, page);
    const text = context.texts.get(key);
    const owners = context.owners.get(key) ?? [];
    const element = owners[0]?.path;
    const find = (id: string, message: string) => [createPdfFinding(id, message, { page, element, text })];
    if (met.has(key) && mark.stream === undefined)
      return find('eigene-mcid-doppelt', `Die Nummer ${mark.mcid} steht zweimal auf der Seite.`);
    met.add(key);
    if (owners.length > 1)
      return find('eigene-mcid-doppelt', `Die Nummer ${mark.mcid} gehört zu ${owners.length} Elementen.`);
    if (above.some(({ mcid }) => mcid !== undefined))
      return find('eigene-klammern', `Inhalt ${mark.mcid} ist in anderem getaggtem Inhalt getaggt.`);
    const [owner] = owners;
    const message = owner && describeWayBack(context, tree, { mark, page, owner });
    return message === undefined ? [] : find('eigene-elternbaum', message);
  });
}

interface Tagged {
  readonly mark: Mark;
  readonly page: number;
  readonly owner: PlacedElement;
}

function describeWayBack(
  context: CheckContext,
  tree: StructureTree,
  { mark, page, owner }: Tagged,
): string | undefined {
  const form =
    mark.stream === undefined ? undefined : asDict(context.document.context.lookup(parseReference(mark.stream)));
  const key = mark.stream === undefined ? tree.pages[page]?.structParents : numberAt(form, 'StructParents');
  if (key === undefined) return 'Dem Inhalt fehlt der Schlüssel zum ParentTree (StructParents).';
  const entry = tree.parentTree.get(key);
  if (entry === undefined) return `Im ParentTree fehlt der Eintrag ${key}.`;
  const found = typeof entry === 'string' ? undefined : entry[mark.mcid ?? -1];
  if (found === undefined) return `Im ParentTree fehlt unter ${key} der Inhalt ${mark.mcid}.`;
  return found === owner.element.reference
    ? undefined
    : `Im ParentTree führt Inhalt ${mark.mcid} zu einem anderen Element.`;
}

/** An element may not name content that is not there. */
function checkElements(context: CheckContext): readonly PdfFinding[] {
  const marked = new Set(
    context.content.openings.flatMap(({ page, mark }) => (mark.mcid === undefined ? [] : [keyOf(mark, page)])),
  );
  return context.all.flatMap(({ element, path }) =>
    element.kids.flatMap((kid) => {
      if (isElement(kid) || kid.kind === 'object' || marked.has(contentKey(kid))) return [];
      const message = `Inhalt ${kid.mcid} gibt es auf der Seite nicht.`;
      return [createPdfFinding('eigene-mcid-leer', message, { page: kid.page, element: path })];
    }),
  );
}

function checkAnnotationKeys(context: CheckContext, tree: StructureTree): readonly PdfFinding[] {
  return annotationsOf(context).flatMap(({ dict, page, subtype, owner }) => {
    if (owner === undefined) return [];
    const key = numberAt(dict, 'StructParent');
    if (key !== undefined && tree.parentTree.get(key) === owner.element.reference) return [];
    const message =
      key === undefined
        ? `${subtype}: Der Schlüssel StructParent fehlt.`
        : `${subtype}: Im ParentTree steht unter ${key} ein anderes Element.`;
    return [createPdfFinding('eigene-elternbaum', message, { page, element: owner.path })];
  });
}

/** The entry P of an element says what its place in the tree says. */
function checkParents(context: CheckContext): readonly PdfFinding[] {
  const root = rawItemsAt(context.catalog, 'StructTreeRoot')[0]?.toString();
  return context.all.flatMap(({ element, above, path, page }) => {
    const dict = asDict(context.document.context.lookup(parseReference(element.reference)));
    if (dict === undefined) return [];
    const named = rawItemsAt(dict, 'P')[0]?.toString();
    const parent = above.at(-1);
    const expected = parent ? parent.reference : root;
    if (named !== undefined && (expected === undefined || named === expected)) return [];
    const message = named === undefined ? 'Der Eintrag P fehlt.' : 'Der Eintrag P nennt ein anderes Element.';
    return [createPdfFinding('eigene-eltern', message, { page, element: path })];
  });
}
