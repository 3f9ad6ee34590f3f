import data from '../../../assets/map/places.json' with { type: 'json' };
import type { MapPlace } from '../map-place.ts';
import { nearest } from '../nearest.ts';
import { type District, districts, findDistrictAt, ringsOf } from './districts.ts';
import { type Point, projectToGrid } from './project-to-grid.ts';

/** Municipalities have keys of eight digits; their district's is the first five. */
const towns = new Map(data.filter(({ ags }) => ags.length === 8).map((town) => [town.name, town]));
const areas = new Map(districts.map((district) => [district.name, district]));

const cities = districts.filter(({ isCity }) => isCity).map((city) => city.name.slice('Stadt '.length));
const knownNames = [...new Set([...towns.keys(), ...cities, ...areas.keys()])];

/** What a name stands for: a municipality as a point, a district as an area; undefined when it is none that we know. */
export function findMapPlace(name: string): MapPlace | undefined {
  const town = towns.get(name);
  if (town !== undefined) {
    const district = districts.find(({ ags }) => town.ags.startsWith(ags));
    return { kind: 'point', name, x: town.x, y: town.y, district: district?.name ?? '' };
  }
  // »Köln« can only be the city; »Herford« is the town, not Kreis Herford.
  const area = areas.get(name) ?? areas.get(`Stadt ${name}`);
  return area === undefined ? undefined : { kind: 'area', name, ...middleOf(area), district: area.name };
}

/** A point by longitude and latitude in degrees; undefined when it lies outside of the land. */
export function locatePlace(name: string, longitude: number, latitude: number): MapPlace | undefined {
  const point = projectToGrid(longitude, latitude);
  const district = findDistrictAt(point);
  if (district === undefined) return undefined;
  return { kind: 'point', name, x: Math.round(point.x), y: Math.round(point.y), district: district.name };
}

/** The known name an author may have meant. */
export function guessName(name: string): string | undefined {
  if (areas.has(`Kreis ${name}`)) return `Kreis ${name}`;
  // »Aachen« is meant as »Städteregion Aachen«, which no mistyped letter leads to.
  return nearest(name, knownNames) ?? knownNames.find((known) => known.split(' ').includes(name));
}

/** Centre of gravity of the largest part. */
function middleOf(district: District): Point {
  const rings = ringsOf(district);
  const ring = rings.toSorted((a, b) => b.length - a.length)[0] ?? [];
  let [area, x, y] = [0, 0, 0];
  let from = ring.at(-1);
  for (const to of ring) {
    if (from !== undefined) {
      const cross = from.x * to.y - to.x * from.y;
      area += cross / 2;
      x += (from.x + to.x) * cross;
      y += (from.y + to.y) * cross;
    }
    from = to;
  }
  return { x: Math.round(x / (6 * area)), y: Math.round(y / (6 * area)) };
}
