import type { Severity } from '../core/finding.ts';
import type { SlideView } from './slide-view.ts';

/** One thing that the audience would see wrong, where it is seen. */
export interface Fault {
  readonly severity: Severity;
  /** What is wrong, in German, with how much. */
  readonly message: string;
  /** What to do about it, in German. */
  readonly hint: string;
  /** What an author would change; its place in the text is looked up from here. */
  readonly element: Element;
  /** The larger, the worse: of the same fault in several steps the worst is told. */
  readonly amount: number;
}

/** One kind of fault: looks at a slide as it is on the screen at one step. Whatever it changes it puts back. */
export type FitCheck = (view: SlideView) => readonly Fault[];
