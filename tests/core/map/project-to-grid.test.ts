import { describe, expect, it } from 'vitest';
import places from '../../../assets/map/places.json' with { type: 'json' };
import { projectToGrid } from '../../../src/core/map/project-to-grid.ts';

describe('a place by longitude and latitude', () => {
  it.each(places)('lies on the grid where the data put it: $name', ({ lon, lat, x, y }) => {
    const point = projectToGrid(lon, lat);
    expect(Math.abs(point.x - x)).toBeLessThan(1);
    expect(Math.abs(point.y - y)).toBeLessThan(1);
  });

  it('would not, if longitude and latitude were swapped', () => {
    const [{ lon = 0, lat = 0, x = 0 } = {}] = places;
    expect(Math.abs(projectToGrid(lat, lon).x - x)).toBeGreaterThan(100);
  });
});
