import { isSamePlace, type Place } from './place.ts';

/** When a talk came to a place. All visits in order are its record: what a rehearsal is judged by. */
export interface Visit extends Place {
  /** Milliseconds of the talk, without pauses. */
  readonly at: number;
}

export function visit(visits: readonly Visit[], { slide, step }: Place, at: number): readonly Visit[] {
  const last = visits.at(-1);
  return last !== undefined && isSamePlace(last, { slide, step }) ? visits : [...visits, { slide, step, at }];
}

/** Milliseconds spent on a slide, all visits to it together; `now`: milliseconds of the talk. */
export function timeOnSlide(visits: readonly Visit[], slide: number, now: number): number {
  let sum = 0;
  for (const [index, entry] of visits.entries()) {
    if (entry.slide === slide) sum += Math.max(0, (visits[index + 1]?.at ?? now) - entry.at);
  }
  return sum;
}
