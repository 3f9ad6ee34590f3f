import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { reportTalk } from '../../src/talk/report.ts';
import type { Visit } from '../../src/talk/visits.ts';

const slides = [
  { planned: 60, steps: 0 },
  { planned: 30, steps: 2 },
  { planned: 10, steps: 0 },
];
const visit = (slide: number, step: number, at: number): Visit => ({ slide, step, at });

describe('the report of a talk', () => {
  it('holds plan and record of each slide and each step, up to now', () => {
    const visits = [visit(0, 0, 0), visit(1, 0, 50_000), visit(1, 1, 61_000), visit(1, 2, 65_000), visit(0, 0, 70_000)];
    expect(reportTalk(visits, slides, 72_500, 100)).toEqual({
      rows: [
        { planned: 60_000, spent: 52_500, visits: 2, steps: [52_500] },
        { planned: 30_000, spent: 20_000, visits: 1, steps: [11_000, 4000, 5000] },
        { planned: 10_000, spent: 0, visits: 0, steps: [0] },
      ],
      planned: 100_000,
      spent: 72_500,
    });
  });

  it('counts a slide that was only passed by as shown', () => {
    const { rows } = reportTalk([visit(0, 0, 0), visit(1, 0, 10), visit(2, 0, 10)], slides, 1000, 1000);
    expect(rows.map(({ visits, spent }) => [visits, spent])).toEqual([
      [1, 0],
      [1, 0],
      [1, 1000],
    ]);
  });

  it('knows no slides that the deck does not have', () => {
    expect(reportTalk([visit(7, 0, 0)], slides, 5000, 1000).spent).toBe(0);
  });

  it('has whole units that add up to the whole talk', () => {
    const walk = fc.array(fc.record({ slide: fc.nat(2), step: fc.nat(2), time: fc.nat(9999) }), { minLength: 1 });
    fc.assert(
      fc.property(walk, fc.constantFrom(100 as const, 1000 as const), (places, unit) => {
        let now = 0;
        const visits = places.map(({ slide, step, time }) => {
          const at = now;
          now += time;
          return visit(slide, step, at);
        });
        const { rows, spent } = reportTalk(visits, slides, now, unit);
        expect(spent).toBe(Math.round(now / unit) * unit);
        for (const row of rows) {
          expect(row.spent % unit).toBe(0);
          expect(row.steps.reduce((sum, time) => sum + time, 0)).toBe(row.spent);
        }
        expect(rows.reduce((sum, row) => sum + row.spent, 0)).toBe(spent);
      }),
    );
  });
});
