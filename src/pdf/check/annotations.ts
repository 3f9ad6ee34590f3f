import { type PDFDict, PDFName, PDFNumber, PDFRef } from '@cantoo/pdf-lib';
import { asDict, itemsAt, nameAt, numberAt, rawItemsAt } from '../pdf-objects.ts';
import type { CheckContext } from './check-context.ts';
import type { PlacedElement } from './placed-elements.ts';
import { upwards } from './upwards.ts';

export interface Annotation {
  readonly dict: PDFDict;
  /** From 0. */
  readonly page: number;
  readonly subtype: string;
  readonly reference?: string;
  /** The element that has it among its kids. */
  readonly owner?: PlacedElement;
  /** Of a widget: the field it belongs to, which is itself or one above it. */
  readonly field?: PDFDict;
  /** Nobody sees it: its flag says so, or it lies outside of the page. */
  readonly hidden: boolean;
}

/** All annotations of all pages. */
export function annotationsOf(context: CheckContext): readonly Annotation[] {
  const found: Annotation[] = [];
  for (const [page, { dict: pageDict }] of context.pages.entries()) {
    for (const raw of rawItemsAt(pageDict, 'Annots')) {
      const dict = asDict(pageDict.context.lookup(raw));
      if (dict === undefined) continue;
      const reference = raw instanceof PDFRef ? raw.toString() : undefined;
      const owner = reference === undefined ? undefined : context.owners.get(reference)?.[0];
      const subtype = nameAt(dict, 'Subtype') ?? 'ohne Art';
      const field = subtype === 'Widget' ? fieldOf(dict) : undefined;
      found.push({
        dict,
        page,
        subtype,
        hidden: isHidden(dict, pageDict),
        ...(reference !== undefined && { reference }),
        ...(owner && { owner }),
        ...(field && { field }),
      });
    }
  }
  return found;
}

/** The nearest one, from the widget upwards, that has a label. */
function fieldOf(widget: PDFDict): PDFDict {
  return [...upwards(widget)].find((node) => node.has(PDFName.of('TU'))) ?? widget;
}

function isHidden(annotation: PDFDict, page: PDFDict): boolean {
  if (((numberAt(annotation, 'F') ?? 0) & 2) !== 0) return true;
  const [left, bottom, right, top] = numbersAt(annotation, 'Rect');
  const [x0, y0, x1, y1] = boxOf(page);
  if (left === undefined || bottom === undefined || right === undefined || top === undefined) return false;
  if (x0 === undefined || y0 === undefined || x1 === undefined || y1 === undefined) return false;
  return right < x0 || left > x1 || top < y0 || bottom > y1;
}

/** What is seen of a page: x and y of two corners. */
function boxOf(page: PDFDict): readonly number[] {
  for (const key of ['CropBox', 'MediaBox']) {
    for (const node of upwards(page)) {
      const box = numbersAt(node, key);
      if (box.length === 4) return box;
    }
  }
  return [];
}

function numbersAt(dict: PDFDict, key: string): readonly number[] {
  return itemsAt(dict, key).flatMap((item) => (item instanceof PDFNumber ? [item.asNumber()] : []));
}
