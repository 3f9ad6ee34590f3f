import type { Zoom } from '../../talk/talk.ts';

/** A place on a slide in tenths of a pixel of its frame: what windows of every size agree on. */
export type Spot = Zoom;

export const frame = { width: 12_800, height: 7200 } as const;
export const middle: Spot = { x: frame.width / 2, y: frame.height / 2 };

type Box = Pick<DOMRect, 'left' | 'top' | 'width' | 'height'>;
type Point = Pick<MouseEvent, 'clientX' | 'clientY'>;

/** 20 pixels of the frame: 64 presses of a key from edge to edge, fewer when it is held. */
const keyStep = 200;
const directions: Readonly<Record<string, Spot>> = {
  ArrowLeft: { x: -1, y: 0 },
  ArrowRight: { x: 1, y: 0 },
  ArrowUp: { x: 0, y: -1 },
  ArrowDown: { x: 0, y: 1 },
};

/** Beside the slide it is the nearest spot of its edge. */
export function spotAt({ clientX, clientY }: Point, { left, top, width, height }: Box): Spot {
  return clamp({
    x: Math.round(((clientX - left) / width) * frame.width),
    y: Math.round(((clientY - top) / height) * frame.height),
  });
}

export function isWithin({ clientX, clientY }: Point, { left, top, width, height }: Box): boolean {
  return clientX >= left && clientX <= left + width && clientY >= top && clientY <= top + height;
}

/** One step towards an arrow; undefined for any other key. */
export function moveSpot({ x, y }: Spot, key: string): Spot | undefined {
  const direction = directions[key];
  return direction && clamp({ x: x + direction.x * keyStep, y: y + direction.y * keyStep });
}

/** Another window may have said anything. */
export function clamp({ x, y }: Spot): Spot {
  return { x: between(x, frame.width), y: between(y, frame.height) };
}

/** Also for a box without a size, which makes no number. */
function between(value: number, most: number): number {
  return Math.max(0, Math.min(most, value || 0));
}
