import data from '../../../assets/map/districts.json' with { type: 'json' };

/** On the grid of the map: 1000 units wide, 965 high, y down; a unit is some 250 m. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

// WGS 84, and zone 32 of UTM: central meridian 9° east, 500 km false easting.
const radius = 6_378_137;
const flattening = 1 / 298.257_223_563;
const scale = 0.9996;
const meridian = 9;
const falseEasting = 500_000;

/** Longitude and latitude in degrees (WGS 84) to the grid of the map; both need be within some degrees of Germany. */
export function projectToGrid(longitude: number, latitude: number): Point {
  const { x0, y1, s } = data.meta;
  const { east, north } = projectToUtm(longitude, latitude);
  return { x: (east - x0) * s, y: (y1 - north) * s };
}

/** Metres east and north, by Krüger's series: exact to millimetres within a zone. */
function projectToUtm(longitude: number, latitude: number): { east: number; north: number } {
  const n = flattening / (2 - flattening);
  const a = (radius / (1 + n)) * (1 + n ** 2 / 4 + n ** 4 / 64);
  const alpha = [
    n / 2 - (2 / 3) * n ** 2 + (5 / 16) * n ** 3,
    (13 / 48) * n ** 2 - (3 / 5) * n ** 3,
    (61 / 240) * n ** 3,
  ];
  const phi = radians(latitude);
  const lambda = radians(longitude - meridian);
  const k = (2 * Math.sqrt(n)) / (1 + n);
  const t = Math.sinh(Math.atanh(Math.sin(phi)) - k * Math.atanh(k * Math.sin(phi)));
  const xi = Math.atan(t / Math.cos(lambda));
  const eta = Math.atanh(Math.sin(lambda) / Math.sqrt(1 + t * t));
  let east = eta;
  let north = xi;
  for (const [index, factor] of alpha.entries()) {
    const j = 2 * (index + 1);
    east += factor * Math.cos(j * xi) * Math.sinh(j * eta);
    north += factor * Math.sin(j * xi) * Math.cosh(j * eta);
  }
  return { east: falseEasting + scale * a * east, north: scale * a * north };
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
