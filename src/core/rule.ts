import type { Severity } from './severity.ts';

/** Who can see whether a rule is kept: the text alone, the files beside it, or a browser. */
type Examiner = 'text' | 'files' | 'browser';

/** One thing that `npm run check:deck` looks for. German, for authors: its section in `docs/regeln.md` is made of this. */
export interface Rule {
  readonly title: string;
  /** What is found, and why it matters, as Markdown. */
  readonly why: string;
  /** Of the worst finding. */
  readonly severity: Severity;
  readonly by: Examiner;
  /** Whatever it finds makes an export wrong, or the checks themselves: nobody can switch it off. */
  readonly isFirm?: true;
  /** Whether `--fix` mends it. */
  readonly mends?: true;
  /** Markdown of a slide, or of what stands before it. */
  readonly bad: string;
  readonly good: string;
}
