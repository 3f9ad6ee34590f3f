/** How a talk keeps to its plan. Whole seconds, so that what a speaker reads adds up. */
export interface Pace {
  /** Behind the plan; negative: ahead of it; 0: within the span that is planned for the slide. */
  readonly behind: number;
  /** Until the planned end; negative: beyond it. */
  readonly remaining: number;
}

/** `plan`: planned seconds of each slide; `undefined` where no slide has any. `elapsed`: seconds of the talk. */
export function paceOf(plan: readonly number[], slide: number, elapsed: number): Pace | undefined {
  const total = sum(plan);
  if (total === 0) return undefined;
  const begin = sum(plan.slice(0, slide));
  const end = begin + (plan[slide] ?? 0);
  return {
    behind: Math.max(0, elapsed - end) + Math.min(0, elapsed - begin),
    remaining: total - elapsed,
  };
}

function sum(seconds: readonly number[]): number {
  return seconds.reduce((all, each) => all + each, 0);
}
