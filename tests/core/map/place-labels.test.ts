import { describe, expect, it } from 'vitest';
import { findMapPlace } from '../../../src/core/map/find-map-place.ts';
import {
  dotBox,
  type LabelledPlace,
  labelBox,
  overlap,
  placeLabels,
  type Side,
} from '../../../src/core/map/place-labels.ts';

const signatories =
  'Bonn, Burbach, Emsdetten, Hemer, Kamp-Lintfort, Lemgo, Mönchengladbach, Oberhausen, Solingen, Kreis Lippe';

function readPlaces(names: string): readonly LabelledPlace[] {
  return names.split(', ').map((name) => {
    const place = findMapPlace(name);
    return place === undefined || place.kind === 'unplaced' ? expect.fail(name) : place;
  });
}

/** What covers what, for labels of 24 px on a map of this width. */
function collisions(places: readonly LabelledPlace[], sides: readonly Side[], width: number): readonly string[] {
  const letter = 24_000 / width;
  const boxes = places.map((place, index) => labelBox(place, sides[index] ?? 'right', letter));
  return places.flatMap((place, index) => {
    const box = boxes[index] ?? expect.fail();
    const labels = boxes.flatMap((other, at) =>
      at > index && overlap(box, other) > 0 ? [`${place.name} × ${places[at]?.name}`] : [],
    );
    const dots = places.flatMap((other, at) =>
      at !== index && other.kind === 'point' && overlap(box, dotBox(other, letter)) > 0
        ? [`${place.name} × the dot of ${other.name}`]
        : [],
    );
    return [...labels, ...dots];
  });
}

describe('the names of places on a map', () => {
  it.each([
    ['Bielefeld, Gütersloh', 560],
    ['Bielefeld, Gütersloh', 420],
    [signatories, 560],
    [signatories, 480],
  ])('%s: cover neither each other nor a dot at %i px', (names, width) => {
    const places = readPlaces(names);
    const sides = placeLabels(places);
    expect(collisions(places, sides, width)).toEqual([]);
    for (const [index, place] of places.entries()) {
      const { left, right, top, bottom } = labelBox(place, sides[index] ?? 'right');
      expect(Math.min(left, top, 1000 - right, 965 - bottom), place.name).toBeGreaterThan(-60);
    }
  });

  it('would cover each other if all stood on the same side', () => {
    const places = readPlaces(signatories);
    for (const side of ['right', 'left', 'above', 'below'] as const)
      expect(
        collisions(
          places,
          places.map(() => side),
          560,
        ),
        side,
      ).not.toEqual([]);
  });

  it('stand in the middle of an area, and to the right of a dot, where there is room', () => {
    expect(placeLabels(readPlaces('Hochsauerlandkreis, Bonn'))).toEqual(['center', 'right']);
  });

  it('are as many as there are places, however many', () => {
    expect(placeLabels(Array.from({ length: 500 }, () => readPlaces('Bonn')[0] ?? expect.fail()))).toHaveLength(500);
  });
});
