/** What front matter says about all slides of its file: nobody should be shown one that was meant to be covered. */
export interface EverySlide {
  readonly audiences?: readonly string[];
  readonly isHidden?: boolean;
}

/** What is said around some slides, and what is said of them: what is hidden once stays so. */
export function coverAll(around: EverySlide, own: EverySlide): EverySlide {
  return { ...around, ...own, isHidden: (around.isHidden || own.isHidden) ?? false };
}
