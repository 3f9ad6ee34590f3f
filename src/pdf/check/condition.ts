/** One way to fail, as the table of conditions has it. */
export interface Condition {
  /** `13-004`, as the Matterhorn Protocol 1.1 numbers it, or `eigene-…` for what it has no number for. */
  readonly id: string;
  /** What is wrong with a file that fails, in German. */
  readonly sentence: string;
}

/** A condition that software can decide. */
export interface MachineCondition extends Condition {
  /** Rules of veraPDF's profile for PDF/UA-1 that fail with it: clause and number of the test, `7.3-1`. */
  readonly rules: readonly string[];
  /** What this checker does not look at, in German; absent where it looks at all of it. */
  readonly limit?: string;
}

/** Shorthand for the tables: rules are separated by a space. */
export function machine(id: string, sentence: string, rules: string, limit?: string): MachineCondition {
  return {
    id,
    sentence,
    rules: rules.split(' ').filter((rule) => rule !== ''),
    ...(limit !== undefined && { limit }),
  };
}
