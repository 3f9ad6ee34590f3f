import type { Point } from './project-to-grid.ts';

/** Where a label stands, seen from its dot; `center` is on the middle of an area, which has no dot. */
export type Side = 'right' | 'left' | 'above' | 'below' | 'center';

export interface LabelledPlace extends Point {
  readonly name: string;
  readonly kind: 'point' | 'area';
}

/** On the grid of the map; `left` < `right`, `top` < `bottom`. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Sizes on the grid, for labels of 24 px on a map 560 px wide. */
const letter = 24 / 0.56;
const averageWidth = 0.55 * letter;
const lineHeight = 1.1 * letter;
const dotRadius = 0.5 * letter;
/** From the middle of a dot to the label beside it. */
const gap = 0.55 * letter;
const frame: Box = { left: 0, top: 0, right: 1000, bottom: 965 };

/** Places are moved to a better side as long as one is found, but no longer than this. */
const mostRounds = 4;
/** Nobody labels more by hand; it keeps the time in proportion to the number of places. */
const mostPlaces = 60;

/** A side for each label, in order, so that none covers another, a dot, or leaves the map, where that can be had. */
export function placeLabels(places: readonly LabelledPlace[]): readonly Side[] {
  const sides = places.map(({ kind }): Side => (kind === 'area' ? 'center' : 'right'));
  if (places.length > mostPlaces) return sides;
  const dots = places.filter(({ kind }) => kind === 'point').map(dotBox);
  const placed: Box[] = [];
  for (let round = 0; round < mostRounds; round++) {
    let moved = false;
    for (const [index, place] of places.entries()) {
      const others = [...placed.filter((_, at) => at !== index), ...dots.filter((dot) => !isDotOf(place, dot))];
      const best = bestSide(place, others);
      moved ||= best !== sides[index];
      sides[index] = best;
      placed[index] = labelBox(place, best);
    }
    if (!moved && round > 0) break;
  }
  return sides;
}

function bestSide(place: LabelledPlace, others: readonly Box[]): Side {
  const beside: readonly Side[] = ['right', 'left', 'below', 'above'];
  const sides: readonly Side[] = place.kind === 'area' ? ['center', 'below', 'above', 'right', 'left'] : beside;
  const costs = sides.map((side) => ({ side, cost: costOf(labelBox(place, side), others) }));
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).side;
}

/** Square units that are covered twice or stick out. */
function costOf(box: Box, others: readonly Box[]): number {
  const outside = areaOf(box) - overlap(box, frame);
  return others.reduce((sum, other) => sum + overlap(box, other), outside);
}

/** The room a label takes, by an estimate of its width. */
export function labelBox({ x, y, name }: LabelledPlace, side: Side): Box {
  const width = Math.max(1, name.length) * averageWidth;
  const left = {
    right: x + gap,
    left: x - gap - width,
    above: x - width / 2,
    below: x - width / 2,
    center: x - width / 2,
  };
  const middle = { right: y, left: y, center: y, above: y - gap - lineHeight / 2, below: y + gap + lineHeight / 2 };
  const top = middle[side] - lineHeight / 2;
  return { left: left[side], top, right: left[side] + width, bottom: top + lineHeight };
}

export function dotBox({ x, y }: Point): Box {
  return { left: x - dotRadius, top: y - dotRadius, right: x + dotRadius, bottom: y + dotRadius };
}

function isDotOf({ x, y }: Point, { left, top }: Box): boolean {
  return left === x - dotRadius && top === y - dotRadius;
}

function areaOf({ left, top, right, bottom }: Box): number {
  return (right - left) * (bottom - top);
}

/** Square units that two boxes share. */
export function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  return width > 0 && height > 0 ? width * height : 0;
}
