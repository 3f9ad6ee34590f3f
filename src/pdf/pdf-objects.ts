import {
  PDFArray,
  PDFDict,
  PDFHexString,
  PDFName,
  PDFNumber,
  type PDFObject,
  PDFRef,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';

type Maybe = PDFObject | undefined;

// The library's own `lookupMaybe` throws where a file has another type of object than it should: these come to nothing then.

export function dictAt(dict: PDFDict | undefined, key: string): PDFDict | undefined {
  return asDict(dict?.context.lookup(dict.get(PDFName.of(key))));
}

/** The dictionary of a stream counts as well. */
export function asDict(object: Maybe): PDFDict | undefined {
  if (object instanceof PDFStream) return object.dict;
  return object instanceof PDFDict ? object : undefined;
}

/** The items of an array, references followed; of any other object itself, of none none. */
export function itemsAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  return rawItemsAt(dict, key).map((item) => dict?.context.lookup(item) ?? item);
}

/** The same, with references as they are. */
export function rawItemsAt(dict: PDFDict | undefined, key: string): readonly PDFObject[] {
  const raw = dict?.get(PDFName.of(key));
  const found = dict?.context.lookup(raw);
  if (found instanceof PDFArray) return found.asArray();
  return raw === undefined || found === undefined ? [] : [raw];
}

export function nameAt(dict: PDFDict | undefined, key: string): string | undefined {
  return asName(dict?.context.lookup(dict.get(PDFName.of(key))));
}

export function asName(object: Maybe): string | undefined {
  return object instanceof PDFName ? object.decodeText() : undefined;
}

export function numberAt(dict: PDFDict | undefined, key: string): number | undefined {
  const found = dict?.context.lookup(dict.get(PDFName.of(key)));
  return found instanceof PDFNumber ? found.asNumber() : undefined;
}

/** A text string, decoded. */
export function textAt(dict: PDFDict | undefined, key: string): string | undefined {
  return asText(dict?.context.lookup(dict.get(PDFName.of(key))));
}

export function asText(object: Maybe): string | undefined {
  return object instanceof PDFString || object instanceof PDFHexString ? object.decodeText() : undefined;
}

/** The values of a number tree, in order; malformed parts of it are left out. */
export function readNumberTree(root: PDFDict | undefined): ReadonlyMap<number, PDFObject> {
  const values = new Map<number, PDFObject>();
  const seen = new Set<PDFDict>();
  const visit = (node: PDFDict | undefined): void => {
    if (node === undefined || seen.has(node)) return;
    seen.add(node);
    const pairs = rawItemsAt(node, 'Nums');
    for (let index = 0; index + 1 < pairs.length; index += 2) {
      const [key, value] = [pairs[index], pairs[index + 1]];
      if (key instanceof PDFNumber && value !== undefined) values.set(key.asNumber(), value);
    }
    for (const kid of itemsAt(node, 'Kids')) visit(asDict(kid));
  };
  visit(root);
  return values;
}

export function objectAt(dict: PDFDict | undefined, key: string): PDFObject | undefined {
  return dict?.context.lookup(dict.get(PDFName.of(key)));
}

/** `12 0 R` as the library's object. */
export function readReference(text: string): PDFRef {
  const [number = 0, generation = 0] = text.split(' ').map(Number);
  return PDFRef.of(number, generation);
}
