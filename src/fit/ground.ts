import { type Color, layOver, white } from './contrast.ts';
import { opacityOf } from './element-kind.ts';
import { readColor } from './read-color.ts';
import { slideBackgrounds } from './slide-backgrounds.ts';
import type { Item, SlideView } from './slide-view.ts';

/** What lies under a text: one colour, or something that only its pixels can tell. */
export type Ground = { readonly color: Color } | 'picture';

/** Text colour with every opacity on the way to the slide; in a drawing that is the fill. */
export function textColor({ element }: Item, { body }: SlideView): Color {
  const { color, fill } = getComputedStyle(element);
  const own = readColor(element instanceof SVGElement ? fill : color);
  return { ...own, alpha: own.alpha * opacityOf(element, body) };
}

/** What lies under the first line of a text. */
export function groundOf(item: Item, view: SlideView): Ground {
  const layers: Color[] = [];
  for (const element of [...layersUnder(item, view), ...slideGrounds(view)]) {
    const layer = layerOf(element, item);
    if (layer === 'picture') return layer;
    if (layer.alpha > 0) layers.push(layer);
    if (layer.alpha >= 1) break;
  }
  return { color: layers.reduceRight((ground, layer) => layOver(layer, ground), white) };
}

/** From the text itself down to the slide, as they are painted; the ancestors alone where nothing of that can be found. */
function layersUnder({ element, lines }: Item, { section }: SlideView): readonly Element[] {
  const [line] = lines;
  const hits =
    line === undefined ? [] : document.elementsFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  // Another slide of the stack is still there, faded out.
  const found = hits.filter((hit) => section.contains(hit) && hit.closest('.past, .future') === null);
  const at = found.indexOf(element);
  if (at !== -1) return found.slice(at);
  // What lets the mouse through, as labels of a map do, is not among them: then all that was hit lies under it.
  if (found.length > 0 && getComputedStyle(element).pointerEvents === 'none') return found;
  const ancestors: Element[] = [];
  for (let around: Element | null = element; around !== null && around !== section; around = around.parentElement)
    ancestors.push(around);
  return ancestors;
}

/** reveal.js paints the ground of a slide beside the slide. */
function slideGrounds({ section }: SlideView): readonly Element[] {
  const parts = slideBackgrounds().flatMap((background) => [...background.children, background]);
  return [section, ...parts, ...[document.querySelector('.reveal'), document.body, document.documentElement]].filter(
    (element) => element !== null,
  );
}

const drawn = 'path, use, rect, circle, ellipse, polygon';

/** Not where only its edge was hit: the fill of a neighbour on a map does not reach there. */
function isFilledAt(element: SVGElement, { lines: [line] }: Item): boolean {
  const shape = element instanceof SVGUseElement ? document.getElementById(element.href.baseVal.slice(1)) : element;
  const path = shape?.getAttribute('d');
  const matrix = element instanceof SVGGraphicsElement ? element.getScreenCTM() : null;
  const context = document.createElement('canvas').getContext('2d');
  if (!path || matrix === null || context === null || line === undefined) return true;
  const at = new DOMPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2).matrixTransform(matrix.inverse());
  return context.isPointInPath(new Path2D(path), at.x, at.y);
}

const nothing: Color = { ...white, alpha: 0 };

function layerOf(element: Element, item: Item): Color | 'picture' {
  const { element: text } = item;
  if (element !== text && element.matches('img, video, canvas, image')) return 'picture';
  const { backgroundColor, backgroundImage, fill, fillOpacity } = getComputedStyle(element);
  if (element instanceof SVGElement && element.matches(drawn)) {
    if (fill !== 'none' && !isFilledAt(element, item)) return nothing;
    if (fill.startsWith('url')) return 'picture';
    const color = readColor(fill === 'none' ? 'transparent' : fill);
    return { ...color, alpha: color.alpha * Number(fillOpacity) };
  }
  return backgroundImage === 'none' ? readColor(backgroundColor) : 'picture';
}
