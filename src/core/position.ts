/** Where something stands in the author's text. */
export interface Position {
  /** Path relative to the deck folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}
