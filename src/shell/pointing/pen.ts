import type { Stroke } from '../../talk/ink.ts';
import { oncePerFrame } from './once-per-frame.ts';
import type { Spot } from './spot.ts';
import { thinStroke } from './stroke-path.ts';

interface PenOptions {
  readonly surface: HTMLElement | SVGElement;
  readonly isOn: () => boolean;
  readonly spotOf: (event: PointerEvent) => Spot;
  /** The line so far, at most once a picture. */
  readonly onTrace: (stroke: Stroke) => void;
  readonly onStroke: (stroke: Stroke) => void;
}

/**
 * Draws with mouse, finger or stylus. There are no keys for that: a drawing depends on the path of the hand, which
 * WCAG 2.1.1 exempts; whoever points by keys has laser, spotlight and zoom.
 */
export function mountPen({ surface, isOn, spotOf, onTrace, onStroke }: PenOptions): { readonly finish: () => void } {
  let pointer: number | undefined;
  let spots: Spot[] = [];
  const trace = oncePerFrame(() => onTrace(thinStroke(spots)));
  const finish = () => {
    if (pointer === undefined) return;
    pointer = undefined;
    trace.cancel();
    onStroke(thinStroke(spots));
    spots = [];
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
  return { finish };
}
