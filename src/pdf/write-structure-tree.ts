import {
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNull,
  type PDFObject,
  type PDFRef,
  PDFString,
} from '@cantoo/pdf-lib';
import { asDict, readReference } from './pdf-objects.ts';
import {
  type AttributeValue,
  isElement,
  type MarkedContent,
  type ObjectKid,
  type StructureElement,
  type StructureTree,
} from './structure-tree.ts';
import { textString } from './text-string.ts';

/**
 * Puts a structure tree into a document in place of the one that is there, with the parent tree and the tree of ids that follow from
 * it. Pages, forms and annotations get new keys.
 */
export function writeStructureTree(document: PDFDocument, tree: StructureTree): void {
  const { context, catalog } = document;
  for (const [, object] of context.enumerateIndirectObjects())
    for (const key of ['StructParent', 'StructParents']) asDict(object)?.delete(PDFName.of(key));
  const writer = new TreeWriter(document);
  const root = context.nextRef();
  const kids = tree.kids.map((element) => writer.element(element, root));
  const dict = context.obj({ Type: 'StructTreeRoot', K: kids, ...writer.parentTree() });
  const ids = writer.idTree();
  if (ids) dict.set(PDFName.of('IDTree'), ids);
  if (tree.roleMap.size > 0) dict.set(PDFName.of('RoleMap'), context.obj(Object.fromEntries(tree.roleMap)));
  context.assign(root, dict);
  catalog.set(PDFName.of('StructTreeRoot'), root);
}

const textKeys = { Alt: 'alt', ActualText: 'actualText', E: 'expansion', Lang: 'lang', T: 'title' } as const;

class TreeWriter {
  readonly #context: PDFContext;
  readonly #pages: readonly PDFRef[];
  /** Page or form, by its object → who owns its marked content, by MCID. */
  readonly #contents = new Map<PDFDict, PDFRef[]>();
  readonly #objects: (readonly [PDFDict, PDFRef])[] = [];
  readonly #ids: (readonly [string, PDFRef])[] = [];

  constructor(document: PDFDocument) {
    this.#context = document.context;
    this.#pages = document.getPages().map(({ ref, node }) => {
      // Every page has its key, also where nothing on it is marked.
      this.#contents.set(node, []);
      return ref;
    });
  }

  element(element: StructureElement, parent: PDFRef): PDFRef {
    const reference = this.#context.nextRef();
    const dict = this.#context.obj({ S: element.type, P: parent });
    this.#context.assign(reference, dict);
    const page = element.kids.find((kid): kid is MarkedContent => !isElement(kid) && kid.kind === 'content')?.page;
    const onPage = page === undefined ? undefined : this.#pages[page];
    if (onPage) dict.set(PDFName.of('Pg'), onPage);
    for (const [key, name] of Object.entries(textKeys)) {
      const text = element[name];
      if (text !== undefined) dict.set(PDFName.of(key), textString(text));
    }
    if (element.id !== undefined) {
      dict.set(PDFName.of('ID'), PDFString.of(element.id));
      this.#ids.push([element.id, reference]);
    }
    this.#attributes(dict, element);
    const kids = element.kids.map((kid) =>
      isElement(kid) ? this.element(kid, reference) : this.#leaf(kid, reference, page),
    );
    const [only] = kids;
    if (only) dict.set(PDFName.of('K'), kids.length === 1 ? only : this.#context.obj(kids));
    return reference;
  }

  #attributes(dict: PDFDict, { attributes }: StructureElement): void {
    const owners = [...attributes].filter(([, values]) => values.size > 0);
    const objects = owners.map(([owner, values]) => {
      const object = this.#context.obj({ O: owner });
      for (const [key, value] of values) object.set(PDFName.of(key), this.#value(value));
      return object;
    });
    const [only] = objects;
    if (only) dict.set(PDFName.of('A'), objects.length === 1 ? only : this.#context.obj(objects));
  }

  #value(value: AttributeValue): PDFObject {
    if (typeof value === 'string') return textString(value);
    if (typeof value === 'number') return this.#context.obj(value);
    if (typeof value === 'boolean') return this.#context.obj(value);
    if ('name' in value) return PDFName.of(value.name);
    return this.#context.obj(value.map((item) => this.#value(item)));
  }

  #leaf(kid: MarkedContent | ObjectKid, owner: PDFRef, elementPage: number | undefined): PDFObject {
    const page = this.#pages[kid.page];
    if (kid.kind === 'object') {
      const object = readReference(kid.reference);
      const dict = asDict(this.#context.lookup(object));
      if (dict) this.#objects.push([dict, owner]);
      return this.#context.obj({ Type: 'OBJR', Obj: object, ...(page && { Pg: page }) });
    }
    const stream = kid.stream === undefined ? undefined : readReference(kid.stream);
    this.#own(stream ?? page, kid.mcid, owner);
    // pdf.js, and with it Firefox, looks for the elements of a page in its own list alone; numbers of forms are not met there.
    if (stream !== undefined) this.#own(page, kid.mcid, owner);
    if (stream === undefined && kid.page === elementPage) return this.#context.obj(kid.mcid);
    return this.#context.obj({
      Type: 'MCR',
      MCID: kid.mcid,
      ...(page && { Pg: page }),
      ...(stream && { Stm: stream }),
    });
  }

  /** Each content has one owner; the first one that comes. */
  #own(container: PDFRef | undefined, mcid: number, owner: PDFRef): void {
    const dict = asDict(this.#context.lookup(container));
    if (dict === undefined) return;
    const owners = this.#contents.get(dict) ?? [];
    owners[mcid] ??= owner;
    this.#contents.set(dict, owners);
  }

  parentTree() {
    const entries: PDFObject[] = [];
    let key = 0;
    for (const [dict, owners] of this.#contents) {
      dict.set(PDFName.of('StructParents'), this.#context.obj(key));
      const list = this.#context.obj(Array.from(owners, (owner) => owner ?? PDFNull));
      entries.push(this.#context.obj(key++), this.#context.register(list));
    }
    for (const [dict, owner] of this.#objects) {
      dict.set(PDFName.of('StructParent'), this.#context.obj(key));
      entries.push(this.#context.obj(key++), owner);
    }
    return { ParentTree: this.#context.register(this.#context.obj({ Nums: entries })), ParentTreeNextKey: key };
  }

  /** Sorted, as name trees are. */
  idTree(): PDFRef | undefined {
    if (this.#ids.length === 0) return undefined;
    const sorted = this.#ids.toSorted(([a], [b]) => (a < b ? -1 : 1));
    const names = sorted.flatMap(([id, owner]): PDFObject[] => [PDFString.of(id), owner]);
    return this.#context.register(this.#context.obj({ Names: names }));
  }
}
