import data from '../../../assets/map/districts.json' with { type: 'json' };
import type { Point } from './project-to-grid.ts';

/** One of the 53 Kreise and kreisfreie Städte. */
export interface District {
  /** As people say it: `Kreis Lippe`, `Stadt Köln`, `Märkischer Kreis`. */
  readonly name: string;
  /** Official key, five digits. */
  readonly ags: string;
  /** A kreisfreie Stadt, which is a municipality and a district at once. */
  readonly isCity: boolean;
  /** SVG path on the grid, of `M`, `l` and `z` alone. */
  readonly path: string;
}

export const mapSize = { width: data.meta.W, height: data.meta.H } as const;

export const districts: readonly District[] = data.kreise.map(([name = '', ags = '', path = '']) => {
  // The key's fourth digit counts cities below 3, from there on Kreise.
  const isCity = Number(ags.slice(3)) < 30;
  return { name: displayName(name, isCity), ags, isCity, path };
});

function displayName(name: string, isCity: boolean): string {
  if (isCity) return `Stadt ${name}`;
  return /kreis|städteregion/i.test(name) ? name : `Kreis ${name}`;
}

/** Borders are simplified: a place right at the edge of the land may lie up to this many units beside it. */
const tolerance = 6;
const nearby = [0, tolerance, -tolerance].flatMap((dx) => [0, tolerance, -tolerance].map((dy) => ({ dx, dy })));

/** The district a point lies in; undefined when it lies outside of the land. */
export function findDistrictAt({ x, y }: Point): District | undefined {
  for (const { dx, dy } of nearby) {
    const found = districts.find((district) => isInside({ x: x + dx, y: y + dy }, ringsOf(district)));
    if (found !== undefined) return found;
  }
  return undefined;
}

type Ring = readonly Point[];

/** The corners of a district's borders; more than one ring where it has exclaves. */
export function ringsOf(district: District): readonly Ring[] {
  return district.path.split('z').filter(Boolean).map(readRing);
}

/** `M436 382l-8-7 …`: a place, then steps. */
function readRing(path: string): Ring {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
  const ring: Point[] = [];
  let [x, y] = [0, 0];
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    x += numbers[at] ?? 0;
    y += numbers[at + 1] ?? 0;
    ring.push({ x, y });
  }
  return ring;
}

/** Even-odd rule: a ray from the point crosses the borders an odd number of times. */
function isInside({ x, y }: Point, rings: readonly Ring[]): boolean {
  let inside = false;
  for (const ring of rings) {
    let from = ring.at(-1);
    for (const to of ring) {
      if (from !== undefined && from.y > y !== to.y > y) {
        if (x < from.x + ((to.x - from.x) * (y - from.y)) / (to.y - from.y)) inside = !inside;
      }
      from = to;
    }
  }
  return inside;
}
