import { contentKey, type StructureElement } from '../structure-tree.ts';
import { contentOf } from './placed-elements.ts';

/** What an element reads, in order. */
export function textIn(element: StructureElement, texts: ReadonlyMap<string, string>): string {
  return [...contentOf(element)].map((content) => texts.get(contentKey(content)) ?? '').join('');
}
