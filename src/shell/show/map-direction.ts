/** In hundredths of the map's width, y down. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

const mapWidth = 100;
const directions: Readonly<Record<string, MapPoint>> = {
  ArrowRight: { x: 1, y: 0 },
  ArrowLeft: { x: -1, y: 0 },
  ArrowDown: { x: 0, y: 1 },
  ArrowUp: { x: 0, y: -1 },
};

/**
 * Index of the place a key leads to: the nearest one in the direction of an arrow, where being off its line counts twice;
 * the first and last in the list for Home and End. `from` itself where nothing lies there; undefined for all other keys.
 */
export function placeForKey(key: string, from: number, points: readonly MapPoint[]): number | undefined {
  if (key === 'Home') return 0;
  if (key === 'End') return points.length - 1;
  const direction = directions[key];
  const start = points[from];
  if (direction === undefined || start === undefined) return undefined;
  let best = from;
  let shortest = Number.POSITIVE_INFINITY;
  for (const [index, point] of points.entries()) {
    const [dx, dy] = [point.x - start.x, point.y - start.y];
    const along = dx * direction.x + dy * direction.y;
    const beside = Math.abs(dx * direction.y) + Math.abs(dy * direction.x);
    // What lies rather beside than ahead comes after all that lies ahead.
    const way = along + 2 * beside + (beside > along ? mapWidth : 0);
    if (along > 0 && way < shortest) [best, shortest] = [index, way];
  }
  return best;
}
