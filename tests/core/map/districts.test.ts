import { describe, expect, it } from 'vitest';
import places from '../../../assets/map/places.json' with { type: 'json' };
import { districts, findDistrictAt, ringsOf } from '../../../src/core/map/districts.ts';

describe('the districts', () => {
  it('are 53, each with a name and a key of its own', () => {
    expect(new Set(districts.map(({ name }) => name)).size).toBe(53);
    expect(new Set(districts.map(({ ags }) => ags)).size).toBe(53);
  });

  it('are named as people say it', () => {
    const names = districts.map(({ name }) => name).sort((a, b) => a.localeCompare(b, 'de'));
    expect(names.join(', ')).toBe(
      [
        'Ennepe-Ruhr-Kreis, Hochsauerlandkreis, Kreis Borken, Kreis Coesfeld, Kreis Düren, Kreis Euskirchen, Kreis Gütersloh',
        'Kreis Heinsberg, Kreis Herford, Kreis Höxter, Kreis Kleve, Kreis Lippe, Kreis Mettmann, Kreis Minden-Lübbecke',
        'Kreis Olpe, Kreis Paderborn, Kreis Recklinghausen, Kreis Siegen-Wittgenstein, Kreis Soest, Kreis Steinfurt',
        'Kreis Unna, Kreis Viersen, Kreis Warendorf, Kreis Wesel, Märkischer Kreis, Oberbergischer Kreis, Rhein-Erft-Kreis',
        'Rhein-Kreis Neuss, Rhein-Sieg-Kreis, Rheinisch-Bergischer Kreis, Stadt Bielefeld, Stadt Bochum, Stadt Bonn',
        'Stadt Bottrop, Stadt Dortmund, Stadt Duisburg, Stadt Düsseldorf, Stadt Essen, Stadt Gelsenkirchen, Stadt Hagen',
        'Stadt Hamm, Stadt Herne, Stadt Köln, Stadt Krefeld, Stadt Leverkusen, Stadt Mönchengladbach',
        'Stadt Mülheim an der Ruhr, Stadt Münster, Stadt Oberhausen, Stadt Remscheid, Stadt Solingen, Stadt Wuppertal',
        'Städteregion Aachen',
      ].join(', '),
    );
  });

  it('hold the places whose keys say so', () => {
    for (const place of places) expect(findDistrictAt(place)?.ags, place.name).toBe(place.ags.slice(0, 5));
  });

  it('end where the land ends, but for the little that their borders are simplified', () => {
    expect(findDistrictAt({ x: 20, y: 20 })).toBeUndefined();
    const west = ringsOf(districts[0] ?? expect.fail()).flat();
    expect(west.length).toBeGreaterThan(20);
    // Hellenthal is in the far south-west; beyond the edge there is Belgium.
    expect(findDistrictAt({ x: 145, y: 915 })?.name).toBe('Kreis Euskirchen');
    expect(findDistrictAt({ x: 60, y: 915 })).toBeUndefined();
  });
});
