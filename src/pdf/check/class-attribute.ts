import { asDict, asName, dictAt, itemsAt, nameAt } from '../pdf-objects.ts';
import type { StructureElement } from '../structure-tree.ts';
import { parseReference } from './parse-reference.ts';
import type { PdfFile } from './pdf-file.ts';

/** Does an element have this attribute by its class (`C`), which the class map of the tree says more of? */
export function hasClassAttribute(file: PdfFile, { reference }: StructureElement, key: string): boolean {
  const { context } = file.document;
  const dict = asDict(context.lookup(parseReference(reference)));
  const classMap = dictAt(dictAt(file.catalog, 'StructTreeRoot'), 'ClassMap');
  const names = itemsAt(dict, 'C').flatMap((item) => asName(item) ?? []);
  return names
    .flatMap((name) => itemsAt(classMap, name).map(asDict))
    .some((attributes) => nameAt(attributes, 'O') === 'Table' && itemsAt(attributes, key).length > 0);
}
