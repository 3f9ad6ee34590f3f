/** Puts `text` in the place of the `length` characters from `at` on. */
export interface Edit {
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

export interface QuoteMarks {
  readonly straight: string;
  readonly open: string;
  readonly close: string;
}

/** Finds what to change in a line of text. What a rule has changed, it must not find again. */
export type TypographicRule = (line: string) => Iterable<Edit>;

/** How a language sets its text. */
export interface Typography {
  /** First part of the BCP 47 tags it is for. */
  readonly language: string;
  readonly double: QuoteMarks;
  readonly single: QuoteMarks;
  /** What follows an apostrophe that begins a word, at the start of the rest of a line. */
  readonly elisions: RegExp;
  readonly rules: readonly TypographicRule[];
}
