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

/** Letters of 24 px on a map 500 px wide, in grid units: a middle of what slides give a map. */
const usualLetter = 24 / 0.5;
/** In letter sizes: an average width on the safe side, a line, half a dot, and the way from a dot's middle to its label. */
const sizes = { width: 0.55, line: 1.1, dot: 0.42, gap: 0.58 } as const;
const frame: Box = { left: 0, top: 0, right: 1000, bottom: 965 };

/** Places are moved to a better side as long as one is found, but no longer than this. */
const mostRounds = 4;
/** Nobody labels more by hand; it keeps the time in proportion to the number of places. */
const mostPlaces = 60;

/** A side for each label, in order, so that none covers another, a dot, or leaves the map, where that can be had. */
export function placeLabels(places: readonly LabelledPlace[]): readonly Side[] {
  const sides = places.map(({ kind }): Side => (kind === 'area' ? 'center' : 'right'));
  if (places.length > mostPlaces) return sides;
  const dots = places.map((place) => (place.kind === 'point' ? dotBox(place) : undefined));
  // They have the least choice.
  const longestFirst = [...places.entries()].sort(([, a], [, b]) => b.name.length - a.name.length);
  const placed: (Box | undefined)[] = places.map(() => undefined);
  for (let round = 0; round < mostRounds; round++) {
    let moved = false;
    for (const [index, place] of longestFirst) {
      const others = [...placed, ...dots].filter((_, at) => at % places.length !== index);
      const best = bestSide(place, others);
      moved ||= best !== sides[index];
      sides[index] = best;
      placed[index] = labelBox(place, best);
    }
    if (!moved && round > 0) break;
  }
  return sides;
}

function bestSide(place: LabelledPlace, others: readonly (Box | undefined)[]): Side {
  const beside: readonly Side[] = ['right', 'left', 'below', 'above'];
  const sides: readonly Side[] = place.kind === 'area' ? ['center', 'below', 'above', 'right', 'left'] : beside;
  const costs = sides.map((side) => ({ side, cost: costOf(labelBox(place, side), others) }));
  return costs.reduce((best, next) => (next.cost < best.cost ? next : best)).side;
}

/** Square units that stick out; what is covered twice weighs more, as it cannot be read. */
function costOf(box: Box, others: readonly (Box | undefined)[]): number {
  const outside = areaOf(box) - overlap(box, frame);
  return others.reduce((sum, other) => sum + 5 * (other === undefined ? 0 : overlap(box, other)), outside);
}

/** The room a label takes, by an estimate of its width; `letter` is the size of its type in grid units. */
export function labelBox({ x, y, name }: LabelledPlace, side: Side, letter = usualLetter): Box {
  const width = Math.max(1, name.length) * sizes.width * letter;
  const height = sizes.line * letter;
  const away = sizes.gap * letter;
  const left = side === 'right' ? x + away : side === 'left' ? x - away - width : x - width / 2;
  const top = side === 'below' ? y + away : side === 'above' ? y - away - height : y - height / 2;
  return { left, top, right: left + width, bottom: top + height };
}

export function dotBox({ x, y }: Point, letter = usualLetter): Box {
  const radius = sizes.dot * letter;
  return { left: x - radius, top: y - radius, right: x + radius, bottom: y + radius };
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
