import type { PDFDict } from '@cantoo/pdf-lib';
import { dictAt } from '../pdf-objects.ts';

/** A node of a tree and those above it, as their `Parent` entries say. */
export function* upwards(node: PDFDict | undefined): Generator<PDFDict> {
  const seen = new Set<PDFDict>();
  for (let at = node; at !== undefined && !seen.has(at); at = dictAt(at, 'Parent')) {
    seen.add(at);
    yield at;
  }
}
