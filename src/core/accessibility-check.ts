/** Who looks: axe-core, our own script in the page, the one who drives the browser (keys, pictures), or the check of the text. */
export type Examiner = 'axe' | 'page' | 'driver' | 'deck';

/** One thing that `npm run check:a11y` looks for. */
export interface AccessibilityCheck {
  /** Stable: reports and tests name it. */
  readonly id: string;
  /** Success criteria of WCAG 2.2, as `2.4.7`; none for what is good practice only. */
  readonly criteria: readonly string[];
  /** What holds where nothing is found. */
  readonly german: string;
  readonly english: string;
  readonly by: Examiner;
}
