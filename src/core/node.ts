/** Where something stands in the author's text. */
export interface Position {
  /** Path relative to the deck folder, with forward slashes. */
  readonly file: string;
  /** Counted from 1. */
  readonly line: number;
  /** Counted from 1, in UTF-16 code units, as editors count. */
  readonly column: number;
}

/** HTML attributes by lower-case name; values are plain text, not yet escaped. */
export type Attributes = Readonly<Record<string, string>>;

/** What every node of a deck that becomes an element has. */
export interface Node {
  readonly attributes: Attributes;
  readonly position: Position;
}
