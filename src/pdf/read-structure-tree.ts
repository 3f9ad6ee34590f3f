import {
  PDFArray,
  PDFBool,
  type PDFContext,
  type PDFDict,
  type PDFDocument,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
} from '@cantoo/pdf-lib';
import {
  asDict,
  asName,
  asText,
  dictAt,
  itemsAt,
  nameAt,
  numberAt,
  rawItemsAt,
  readNumberTree,
  textAt,
} from './pdf-objects.ts';
import type {
  AttributeValue,
  ParentEntry,
  StructureElement,
  StructureKid,
  StructurePage,
  StructureTexts,
  StructureTree,
} from './structure-tree.ts';

interface Reading {
  readonly context: PDFContext;
  /** Reference of a page → its place, from 0. */
  readonly pages: ReadonlyMap<string, number>;
  readonly roleMap: ReadonlyMap<string, string>;
  /** A tree that leads back into itself ends where it does. */
  readonly seen: Set<PDFDict>;
}

/** The structure tree of a document, or nothing where it has none. Malformed parts are left out; it never throws. */
export function readStructureTree(document: PDFDocument): StructureTree | undefined {
  const root = dictAt(document.catalog, 'StructTreeRoot');
  if (root === undefined) return undefined;
  const pages = document.getPages().map(({ ref, node }): StructurePage => {
    const structParents = numberAt(node, 'StructParents');
    return { reference: ref.toString(), ...(structParents !== undefined && { structParents }) };
  });
  const roleMap = readRoleMap(root);
  const numbers = new Map(pages.map(({ reference }, index) => [reference, index]));
  const reading = { context: document.context, pages: numbers, roleMap, seen: new Set<PDFDict>() };
  const kids = rawItemsAt(root, 'K').flatMap((raw) => readElement(raw, reading, -1) ?? []);
  return { kids, roleMap, parentTree: readParentTree(root), pages };
}

function readRoleMap(root: PDFDict): ReadonlyMap<string, string> {
  const entries = dictAt(root, 'RoleMap')?.entries() ?? [];
  return new Map(entries.map(([key, value]) => [key.decodeText(), asName(value) ?? '']));
}

function readElement(raw: PDFObject, reading: Reading, inherited: number): StructureElement | undefined {
  const dict = asDict(reading.context.lookup(raw));
  const type = nameAt(dict, 'S');
  if (dict === undefined || type === undefined || reading.seen.has(dict)) return undefined;
  reading.seen.add(dict);
  const page = pageAt(dict, reading) ?? inherited;
  return {
    type,
    role: resolveRole(type, reading.roleMap),
    ...readTexts(dict),
    attributes: readAttributes(dict),
    kids: rawItemsAt(dict, 'K').flatMap((kid) => readKid(kid, reading, page) ?? []),
    ...(raw instanceof PDFRef && { reference: raw.toString() }),
  };
}

function readKid(raw: PDFObject, reading: Reading, page: number): StructureKid | undefined {
  const found = reading.context.lookup(raw);
  if (found instanceof PDFNumber) return { kind: 'content', page, mcid: found.asNumber() };
  const dict = asDict(found);
  const own = (dict && pageAt(dict, reading)) ?? page;
  if (nameAt(dict, 'Type') === 'MCR') {
    const stream = dict?.get(PDFName.of('Stm'));
    const mcid = numberAt(dict, 'MCID') ?? -1;
    return { kind: 'content', page: own, mcid, ...(stream instanceof PDFRef && { stream: stream.toString() }) };
  }
  if (nameAt(dict, 'Type') !== 'OBJR') return readElement(raw, reading, page);
  const object = dict?.get(PDFName.of('Obj'));
  return { kind: 'object', page: own, reference: object instanceof PDFRef ? object.toString() : '' };
}

function pageAt(dict: PDFDict, { pages }: Reading): number | undefined {
  const page = dict.get(PDFName.of('Pg'));
  return page instanceof PDFRef ? (pages.get(page.toString()) ?? -1) : undefined;
}

/** Follows the role map; a type that leads in a circle stays what it is. */
function resolveRole(type: string, roleMap: ReadonlyMap<string, string>): string {
  const seen = new Set([type]);
  let role = type;
  for (let next = roleMap.get(role); next !== undefined && next !== ''; next = roleMap.get(role)) {
    if (seen.has(next)) return type;
    seen.add(next);
    role = next;
  }
  return role;
}

const textKeys: Readonly<Record<keyof StructureTexts, string>> = {
  alt: 'Alt',
  actualText: 'ActualText',
  expansion: 'E',
  lang: 'Lang',
  title: 'T',
  id: 'ID',
};

function readTexts(dict: PDFDict): StructureTexts {
  const texts = Object.entries(textKeys).map(([name, key]) => [name, textAt(dict, key)] as const);
  return Object.fromEntries(texts.filter(([, text]) => text !== undefined));
}

/** Attribute objects only: classes are for authors' software, and what a file needs has to stand in them too. */
function readAttributes(dict: PDFDict): StructureElement['attributes'] {
  const byOwner = new Map<string, Map<string, AttributeValue>>();
  for (const attributes of itemsAt(dict, 'A').map(asDict)) {
    const owner = nameAt(attributes, 'O');
    if (attributes === undefined || owner === undefined) continue;
    const known = byOwner.get(owner) ?? new Map<string, AttributeValue>();
    byOwner.set(owner, known);
    for (const [key, raw] of attributes.entries()) {
      const value = readValue(dict.context.lookup(raw), dict.context);
      if (value !== undefined && key.decodeText() !== 'O') known.set(key.decodeText(), value);
    }
  }
  return byOwner;
}

function readValue(object: PDFObject | undefined, context: PDFContext): AttributeValue | undefined {
  if (object instanceof PDFNumber) return object.asNumber();
  if (object instanceof PDFBool) return object.asBoolean();
  if (object instanceof PDFArray)
    return object.asArray().flatMap((item) => readValue(context.lookup(item), context) ?? []);
  const name = asName(object);
  return name === undefined ? asText(object) : { name };
}

function readParentTree(root: PDFDict): ReadonlyMap<number, ParentEntry> {
  const entries = [...readNumberTree(dictAt(root, 'ParentTree'))];
  return new Map(entries.map(([key, raw]) => [key, readParentEntry(raw, root.context)]));
}

function readParentEntry(raw: PDFObject, context: PDFContext): ParentEntry {
  const found = context.lookup(raw);
  if (!(found instanceof PDFArray)) return raw.toString();
  return found.asArray().map((item) => (item instanceof PDFRef ? item.toString() : undefined));
}
