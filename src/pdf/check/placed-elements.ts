import {
  contentKey,
  isElement,
  type MarkedContent,
  type StructureElement,
  type StructureTree,
  walkElements,
} from '../structure-tree.ts';

/** An element with all that is above it. */
export interface PlacedElement {
  readonly element: StructureElement;
  /** The nearest last. */
  readonly above: readonly StructureElement[];
  /** `Document › Sect › H1` */
  readonly path: string;
  /** From 0; -1 where neither it nor anything in it is on a page. */
  readonly page: number;
}

export interface PlacedElements {
  /** Parents first. */
  readonly all: readonly PlacedElement[];
  /** By `contentKey` and by reference of an object: those that have it among their kids. */
  readonly owners: ReadonlyMap<string, readonly PlacedElement[]>;
  /** By reference of the element's own object. */
  readonly byReference: ReadonlyMap<string, PlacedElement>;
}

/** The elements of a tree, where they stand and what they hold. */
export function placeElements(tree: StructureTree | undefined): PlacedElements {
  const all = [...walkElements(tree?.kids ?? [])].map(([element, above]) => ({
    element,
    above,
    path: [...above, element].map(({ type }) => type).join(' › '),
    page: firstPage(element),
  }));
  const owners = new Map<string, PlacedElement[]>();
  for (const placed of all) {
    for (const kid of placed.element.kids) {
      if (isElement(kid)) continue;
      const key = kid.kind === 'content' ? contentKey(kid) : kid.reference;
      const known = owners.get(key);
      if (known === undefined) owners.set(key, [placed]);
      else known.push(placed);
    }
  }
  const referenced = all.flatMap((placed) =>
    placed.element.reference ? [[placed.element.reference, placed] as const] : [],
  );
  return { all, owners, byReference: new Map(referenced) };
}

function firstPage(element: StructureElement): number {
  for (const kid of element.kids) {
    const page = isElement(kid) ? firstPage(kid) : kid.page;
    if (page >= 0) return page;
  }
  return -1;
}

/** All marked content in an element, in reading order. */
export function* contentOf(element: StructureElement): Generator<MarkedContent> {
  for (const kid of element.kids) {
    if (isElement(kid)) yield* contentOf(kid);
    else if (kid.kind === 'content') yield kid;
  }
}

/** The language that an element's own texts are in by what the tree says; an empty one says that it is not known. */
export function languageOf({ element, above }: PlacedElement): string | undefined {
  return [element, ...above.toReversed()].find(({ lang }) => lang !== undefined)?.lang || undefined;
}
