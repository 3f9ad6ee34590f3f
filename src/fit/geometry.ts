/** In pixels; a `DOMRect` is one. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const edges = ['bottom', 'right', 'top', 'left'] as const;
export type Edge = (typeof edges)[number];

/** How far a rectangle reaches beyond one edge of a box; negative where there is room. */
export function beyond(rect: Rect, box: Rect, edge: Edge): number {
  return edge === 'bottom' || edge === 'right' ? rect[edge] - box[edge] : box[edge] - rect[edge];
}

/** Width and height of what two rectangles share; 0 × 0 when nothing. */
export function shared(a: Rect, b: Rect): { readonly width: number; readonly height: number } {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? { width, height } : { width: 0, height: 0 };
}

/**
 * Where the letters of a line are. Browsers give a line's whole height from ascent to descent of the font, more than tight
 * lines are apart: the room over capitals is about a fifth of it, below the letters of German it is little.
 */
export function inkOf({ left, top, right, bottom }: Rect): Rect {
  const height = bottom - top;
  return { left, right, top: top + 0.22 * height, bottom: bottom - 0.08 * height };
}

export function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), 0);
}

interface Clipper {
  readonly by: Element;
  /** Inside its border. */
  readonly box: Rect;
  readonly axes: { readonly x: boolean; readonly y: boolean };
}

/**
 * What cuts off the content of an element, itself included, below `end`, innermost first. Boxes that scroll are among
 * them: nobody scrolls a projector.
 */
export function clippersOf(element: Element, end: Element): readonly Clipper[] {
  const clippers: Clipper[] = [];
  // What is placed absolutely escapes all up to the next ancestor that is placed itself.
  let ignoreStatic = false;
  for (let by: Element | null = element; by !== null && by !== end; by = by.parentElement) {
    const style = getComputedStyle(by);
    const axes = { x: style.overflowX !== 'visible', y: style.overflowY !== 'visible' };
    const isBox = style.display !== 'inline' || by instanceof SVGSVGElement;
    const counts = isBox && (!ignoreStatic || style.position !== 'static');
    if (counts && (axes.x || axes.y)) clippers.push({ by, box: paddingBox(by), axes });
    if (style.position === 'absolute') ignoreStatic = true;
    else if (style.position !== 'static') ignoreStatic = false;
  }
  return clippers;
}

/** How many pixels of a rectangle are lost outside a box. */
export function pixelsLost(rect: Rect, box: Rect, axes: Clipper['axes']): number {
  const x = axes.x ? [beyond(rect, box, 'right'), beyond(rect, box, 'left')] : [];
  const y = axes.y ? [beyond(rect, box, 'bottom'), beyond(rect, box, 'top')] : [];
  return largest([...x, ...y]);
}

function paddingBox(element: Element): Rect {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const style = getComputedStyle(element);
  return {
    left: left + Number.parseFloat(style.borderLeftWidth),
    top: top + Number.parseFloat(style.borderTopWidth),
    right: right - Number.parseFloat(style.borderRightWidth),
    bottom: bottom - Number.parseFloat(style.borderBottomWidth),
  };
}
