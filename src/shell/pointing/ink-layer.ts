import type { Stroke } from '../../talk/ink.ts';
import { frame, type Spot } from './spot.ts';
import { strokePath } from './stroke-path.ts';

/** What lies over a slide: lines, a spot of light, and the part that is enlarged. All in tenths of a pixel of the frame. */
export interface InkLayer {
  readonly svg: SVGSVGElement;
  readonly drawInk: (strokes: readonly Stroke[]) => void;
  /** A line that is not finished. */
  readonly drawTrace: (stroke: Stroke) => void;
  readonly drawMark: (mark: Mark | undefined) => void;
  /** Frames the half of the slide that a zoom on this spot fills the window with. */
  readonly drawZoom: (spot: Spot | undefined) => void;
}

export interface Mark extends Spot {
  readonly tool: 'laser' | 'spotlight' | 'pen';
}

/** All but a circle around 0, as far as the widest or narrowest window reaches. */
const darkness = 'M-60000-60000H60000V60000H-60000ZM-1400 0a1400 1400 0 1 0 2800 0a1400 1400 0 1 0-2800 0Z';

/** Each element twice, for what lies under it in the colour of the ground: seen on any slide and picture. */
export function createInkLayer(): InkLayer {
  const lines = createPair('path', 'ink-line');
  const traces = createPair('path', 'ink-line');
  const zooms = createPair('rect', 'ink-zoom');
  const spot = createShape('g', { class: 'ink-spot' }, [
    createShape('path', { class: 'ink-darkness', d: darkness, 'fill-rule': 'evenodd' }),
    createShape('circle', { class: 'ink-glow', r: '200' }),
    createShape('circle', { class: 'ink-dot' }),
  ]);
  const { width, height } = frame;
  const svg = createShape('svg', { class: 'ink', 'aria-hidden': 'true', viewBox: `0 0 ${width} ${height}` }, [
    ...lines,
    ...traces,
    ...zooms,
    spot,
  ]);
  const setAll = (shapes: readonly Element[], name: string, value: string) => {
    for (const shape of shapes) shape.setAttribute(name, value);
  };
  for (const rect of zooms) setAttributes(rect, { width: String(width / 2), height: String(height / 2) });
  return {
    svg,
    drawInk: (strokes) => setAll(lines, 'd', strokes.map(strokePath).join('')),
    drawTrace: (stroke) => setAll(traces, 'd', strokePath(stroke)),
    drawMark(mark) {
      svg.dataset['mark'] = mark?.tool ?? '';
      if (mark !== undefined) spot.setAttribute('transform', `translate(${mark.x} ${mark.y})`);
    },
    drawZoom(at) {
      svg.classList.toggle('has-zoom', at !== undefined);
      if (at === undefined) return;
      setAll(zooms, 'x', String(at.x / 2));
      setAll(zooms, 'y', String(at.y / 2));
    },
  };
}

function createPair(name: 'path' | 'rect', kind: string): readonly SVGElement[] {
  return [createShape(name, { class: `${kind} ink-halo` }), createShape(name, { class: kind })];
}

function createShape<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string>>,
  children: readonly Element[] = [],
): SVGElementTagNameMap[Name] {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  setAttributes(shape, attributes);
  shape.append(...children);
  return shape;
}

function setAttributes(element: Element, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
}
