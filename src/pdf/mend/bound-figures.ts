import { mapElements } from '../map-elements.ts';
import { type Bounds, readPictureBounds } from '../picture-bounds.ts';
import { isElement, type StructureElement } from '../structure-tree.ts';
import type { MendedPdf } from './mending.ts';

/** A picture says where on its page it lies; one that is in a form, or of text alone, does not. */
export function boundFigures(pdf: MendedPdf): void {
  const known = new Map<number, ReadonlyMap<number, Bounds>>();
  const onPage = (page: number) => {
    const part = pdf.contents.find((content) => content.page === page && content.stream === undefined);
    const bounds = known.get(page) ?? (part ? readPictureBounds(part.bytes) : new Map<number, Bounds>());
    known.set(page, bounds);
    return bounds;
  };
  pdf.tree = mapElements(pdf.tree, (element) => {
    if (element.role !== 'Figure') return element;
    const parts = element.kids.flatMap((kid) => {
      if (isElement(kid) || kid.kind !== 'content' || kid.stream !== undefined) return [];
      const bounds = onPage(kid.page).get(kid.mcid);
      return bounds === undefined ? [] : [{ page: kid.page, bounds }];
    });
    const [first] = parts;
    if (first === undefined || parts.length !== element.kids.length || parts.some(({ page }) => page !== first.page))
      return element;
    const { width, height } = pdf.document.getPage(first.page).getSize();
    return withBox(
      element,
      clip(
        parts.map(({ bounds }) => bounds),
        width,
        height,
      ),
    );
  });
}

function clip(all: readonly Bounds[], width: number, height: number): readonly number[] {
  const within = (value: number, most: number) => Math.round(Math.min(Math.max(value, 0), most) * 100) / 100;
  return [
    within(Math.min(...all.map(([left]) => left)), width),
    within(Math.min(...all.map(([, bottom]) => bottom)), height),
    within(Math.max(...all.map(([, , right]) => right)), width),
    within(Math.max(...all.map(([, , , top]) => top)), height),
  ];
}

function withBox(element: StructureElement, box: readonly number[]): StructureElement {
  const layout = new Map([...(element.attributes.get('Layout') ?? []), ['BBox', box] as const]);
  return { ...element, attributes: new Map([...element.attributes, ['Layout', layout]]) };
}
