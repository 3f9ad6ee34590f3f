import type { Stroke } from '../../talk/ink.ts';
import { oncePerFrame } from '../once-per-frame.ts';
import type { Spot } from './spot.ts';
import { thinStroke } from './stroke-path.ts';

interface PenOptions {
  readonly surface: HTMLElement | SVGElement;
  readonly isOn: () => boolean;
  /** Which one is drawn on. */
  readonly slide: () => number;
  readonly spotOf: (event: PointerEvent) => Spot;
  /** The line so far, at most once a picture. */
  readonly onTrace: (slide: number, stroke: Stroke) => void;
  readonly onStroke: (slide: number, stroke: Stroke) => void;
}

export interface Pen {
  /** Whether a line is in hand. */
  readonly isDrawing: () => boolean;
  /** Ends the line in hand where it is. */
  readonly finish: () => void;
}

/**
 * Draws with mouse, finger or stylus. There are no keys for that: a drawing depends on the path of the hand, which
 * WCAG 2.1.1 exempts; whoever points by keys has laser, spotlight and zoom.
 */
export function mountPen({ surface, isOn, slide, spotOf, onTrace, onStroke }: PenOptions): Pen {
  let pointer: number | undefined;
  let drawnOn = 0;
  let spots: Spot[] = [];
  const trace = oncePerFrame(() => onTrace(drawnOn, thinStroke(spots)));
  const finish = () => {
    if (pointer === undefined) return;
    pointer = undefined;
    trace.cancel();
    const stroke = thinStroke(spots);
    spots = [];
    onStroke(drawnOn, stroke);
  };
  const add = (event: PointerEvent) => {
    const spot = spotOf(event);
    const last = spots.at(-1);
    if (last === undefined || last.x !== spot.x || last.y !== spot.y) spots.push(spot);
    trace.call();
  };
  const onDown = (event: PointerEvent) => {
    if (!isOn() || pointer !== undefined || event.button !== 0) return;
    pointer = event.pointerId;
    drawnOn = slide();
    surface.setPointerCapture(pointer);
    add(event);
  };
  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointer) return;
    // It was released where nobody heard of it.
    if (event.buttons === 0) return finish();
    const passed = event.getCoalescedEvents?.() ?? [];
    for (const each of passed.length > 0 ? passed : [event]) add(each);
  };
  surface.addEventListener('pointerdown', (event) => onDown(event as PointerEvent));
  surface.addEventListener('pointermove', (event) => onMove(event as PointerEvent));
  for (const type of ['pointerup', 'pointercancel']) {
    surface.addEventListener(type, (event) => (event as PointerEvent).pointerId === pointer && finish());
  }
  return { isDrawing: () => pointer !== undefined, finish };
}
