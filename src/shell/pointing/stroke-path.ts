import type { Stroke } from '../../talk/ink.ts';
import type { Spot } from './spot.ts';

/** No point of a line that was drawn is farther from what is kept of it: 0.6 pixels of the frame. */
const tolerance = 6;
/** How far from a kept point the line begins to bend: corners stay corners, curves become round. */
const bend = 120;

/** The line with as few points as show it: Douglas and Peucker. */
export function thinStroke(spots: readonly Spot[]): Stroke {
  return keep(spots).flatMap(({ x, y }) => [x, y]);
}

/** What `<path d>` takes. */
export function strokePath(stroke: Stroke): string {
  const spots = spotsOf(stroke);
  const [first] = spots;
  const last = spots.at(-1);
  if (first === undefined || last === undefined) return '';
  const corners = spots.slice(1, -1).map((spot, index) => {
    const before = towards(spot, spots[index] ?? spot);
    const after = towards(spot, spots[index + 2] ?? spot);
    return `L${before.x} ${before.y}Q${spot.x} ${spot.y} ${after.x} ${after.y}`;
  });
  // A line to where it is makes the dot of a single tap.
  return `M${first.x} ${first.y}${corners.join('')}L${last.x} ${last.y}`;
}

function keep(spots: readonly Spot[]): readonly Spot[] {
  const [first] = spots;
  const last = spots.at(-1);
  if (first === undefined || last === undefined || spots.length < 3) return spots;
  let farthest = 0;
  let index = 0;
  for (const [i, spot] of spots.entries()) {
    const far = distance(spot, first, last);
    if (far > farthest) [farthest, index] = [far, i];
  }
  if (farthest <= tolerance) return [first, last];
  return [...keep(spots.slice(0, index + 1)), ...keep(spots.slice(index)).slice(1)];
}

/** From the line between two spots, its ends included: a drawn line may come back on itself. */
function distance({ x, y }: Spot, from: Spot, to: Spot): number {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  const along = ((x - from.x) * dx + (y - from.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.max(0, Math.min(1, along));
  return Math.hypot(x - from.x - part * dx, y - from.y - part * dy);
}

function towards(from: Spot, to: Spot): Spot {
  const part = Math.min(0.5, bend / (Math.hypot(to.x - from.x, to.y - from.y) || 1));
  return { x: Math.round(from.x + (to.x - from.x) * part), y: Math.round(from.y + (to.y - from.y) * part) };
}

function spotsOf(stroke: Stroke): readonly Spot[] {
  const spots: Spot[] = [];
  for (let i = 0; i + 1 < stroke.length; i += 2) spots.push({ x: stroke[i] ?? 0, y: stroke[i + 1] ?? 0 });
  return spots;
}
