import { expect, it } from 'vitest';
import data from '../../../assets/map/places.json' with { type: 'json' };
import { districts, findDistrictAt } from '../../../src/core/map/districts.ts';
import { findPlace } from '../../../src/core/map/find-place.ts';
import { dotBox, labelBox, overlap, placeLabels } from '../../../src/core/map/place-labels.ts';
import { projectToGrid } from '../../../src/core/map/project-to-grid.ts';
import { parseDeck } from '../../../src/core/parse-deck.ts';
import { renderSlides } from '../../../src/core/render-slide.ts';

it('x', () => {
  for (const p of data) {
    const q = projectToGrid(p.lon, p.lat);
    console.log(
      p.name,
      p.x,
      p.y,
      q.x.toFixed(1),
      q.y.toFixed(1),
      findDistrictAt(q)?.name,
      findDistrictAt(q)?.ags === p.ags.slice(0, 5),
    );
  }
  console.log(districts.map((d) => d.name).join(' | '));
  const text =
    '# A\n\n```map\nBielefeld\nGütersloh\nKreis Lippe\nHerford\nX: 1\nDetmold: 8.88, 51.94\nBerlin: 13.4, 52.5\n```\n';
  const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
  const html = renderSlides(deck, new Map(), 'screen');
  console.log(findings, html.length, Buffer.byteLength(html), html.slice(0, 700), html.slice(-1500));
  const names =
    'Bonn, Burbach, Emsdetten, Hemer, Kamp-Lintfort, Lemgo, Mönchengladbach, Oberhausen, Solingen, Kreis Lippe'.split(
      ', ',
    );
  for (const list of [
    names,
    ['Bielefeld', 'Gütersloh'],
    [...names, 'Bielefeld', 'Gütersloh'],
    data.map((d) => d.name),
  ]) {
    const places = list.map((n) => findPlace(n)) as never as { name: string; kind: 'point'; x: number; y: number }[];
    const sides = placeLabels(places);
    const boxes = places.map((p, i) => labelBox(p, sides[i] as never));
    const bad: string[] = [];
    boxes.forEach((b, i) => {
      boxes.forEach((c, j) => {
        if (j > i && overlap(b, c) > 0) bad.push(`${list[i]}×${list[j]}`);
      });
      places.forEach((p, j) => {
        if (j !== i && p.kind === 'point' && overlap(b, dotBox(p)) > 0) bad.push(`${list[i]}×•${list[j]}`);
      });
      if (b.left < 0 || b.right > 1000) bad.push(`${list[i]} out ${b.left} ${b.right}`);
    });
    console.log(list.map((n, i) => `${n} ${sides[i]}`).join(', '), '\nBAD', bad.join(' '));
  }
});
