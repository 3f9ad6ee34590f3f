/** A value of an attribute: a name as `{ name }`, a text string as it reads. */
export type AttributeValue = number | boolean | string | { readonly name: string } | readonly AttributeValue[];

/** What Alt and its like say; an empty text is not the same as none. */
export interface StructureTexts {
  readonly alt?: string;
  readonly actualText?: string;
  /** What an abbreviation stands for: `E`. */
  readonly expansion?: string;
  readonly lang?: string;
  readonly title?: string;
  readonly id?: string;
}

export interface StructureElement extends StructureTexts {
  /** As the file names it: `Strong`. */
  readonly type: string;
  /** The standard type that it is mapped to, `Span`; the type itself where it is standard or mapped to nothing. */
  readonly role: string;
  /** By owner, `Table`, `List`, `Layout` …, and key: `Scope`. */
  readonly attributes: ReadonlyMap<string, ReadonlyMap<string, AttributeValue>>;
  readonly kids: readonly StructureKid[];
  /** Of the object in the file, `12 0 R`; absent where it has none. */
  readonly reference?: string;
}

/** A marked-content sequence: on a page, or, with `stream`, in that form XObject. Pages count from 0; -1 is a page that is not there. */
export interface MarkedContent {
  readonly kind: 'content';
  readonly page: number;
  readonly mcid: number;
  readonly stream?: string;
}
/** A whole object, such as a link annotation. */
export interface ObjectKid {
  readonly kind: 'object';
  readonly page: number;
  readonly reference: string;
}
export type StructureKid = StructureElement | MarkedContent | ObjectKid;

/** What the parent tree says: for a page or a form an element (or nothing) for each MCID, for an object its element. By reference. */
export type ParentEntry = readonly (string | undefined)[] | string;

export interface StructurePage {
  readonly reference: string;
  /** The page's key in the parent tree. */
  readonly structParents?: number;
}

export interface StructureTree {
  readonly kids: readonly StructureElement[];
  readonly roleMap: ReadonlyMap<string, string>;
  readonly parentTree: ReadonlyMap<number, ParentEntry>;
  readonly pages: readonly StructurePage[];
}

export function isElement(kid: StructureKid): kid is StructureElement {
  return !('kind' in kid);
}

/** An element and all below it, parents first, with the elements above each, the nearest last. */
export function* walkElements(
  kids: readonly StructureKid[],
  above: readonly StructureElement[] = [],
): Generator<readonly [element: StructureElement, above: readonly StructureElement[]]> {
  for (const kid of kids) {
    if (!isElement(kid)) continue;
    yield [kid, above];
    yield* walkElements(kid.kids, [...above, kid]);
  }
}

/** What names a marked-content sequence among all of a file. */
export function contentKey({ page, mcid, stream }: Omit<MarkedContent, 'kind'>): string {
  return stream === undefined ? `${page}:${mcid}` : `${stream}:${mcid}`;
}

/** Marked content by `contentKey`, objects by reference → the elements that have it among their kids: one each in a sound file. */
export function collectOwners(tree: StructureTree): ReadonlyMap<string, readonly StructureElement[]> {
  const owners = new Map<string, StructureElement[]>();
  for (const [element] of walkElements(tree.kids)) {
    for (const kid of element.kids) {
      if (isElement(kid)) continue;
      const key = kid.kind === 'content' ? contentKey(kid) : kid.reference;
      const known = owners.get(key);
      if (known === undefined) owners.set(key, [element]);
      else known.push(element);
    }
  }
  return owners;
}

/** The pages on which an element or anything below it has content, in order. */
export function pagesOf(element: StructureElement): readonly number[] {
  const own = element.kids.flatMap((kid) => (isElement(kid) ? pagesOf(kid) : [kid.page]));
  return [...new Set(own)].sort((a, b) => a - b);
}
