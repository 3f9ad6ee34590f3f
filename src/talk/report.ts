import type { Visit } from './visits.ts';

/** Milliseconds that one slide took, beside those it was to take. */
export interface ReportRow {
  /** 0 where there is no plan. */
  readonly planned: number;
  readonly spent: number;
  /** How often the talk came to the slide; 0: it was left out. */
  readonly visits: number;
  /** At each step, from the slide as it comes (0) to its last one. */
  readonly steps: readonly number[];
}

export interface Report {
  /** One for each slide. */
  readonly rows: readonly ReportRow[];
  readonly planned: number;
  readonly spent: number;
}

interface ReportSlide {
  /** Seconds. */
  readonly planned: number;
  readonly steps: number;
}

/**
 * Plan and record of a talk side by side; `now`: milliseconds of the talk. Moments are rounded to `unit`, not the times
 * between them: so all times are whole units and still add up.
 */
export function reportTalk(
  visits: readonly Visit[],
  slides: readonly ReportSlide[],
  now: number,
  unit: 100 | 1000,
): Report {
  const rows = slides.map(({ planned, steps }) => {
    return { planned: planned * 1000, spent: 0, visits: 0, steps: Array<number>(steps + 1).fill(0) };
  });
  const round = (at: number) => Math.round(at / unit) * unit;
  for (const [index, { slide, step, at }] of visits.entries()) {
    const row = rows[slide];
    if (row === undefined) continue;
    const time = Math.max(0, round(visits[index + 1]?.at ?? now) - round(at));
    row.spent += time;
    row.steps[step] = (row.steps[step] ?? 0) + time;
    if (visits[index - 1]?.slide !== slide) row.visits += 1;
  }
  const sum = (key: 'planned' | 'spent') => rows.reduce((total, row) => total + row[key], 0);
  return { rows, planned: sum('planned'), spent: sum('spent') };
}
