import type { Position } from './node.ts';

/** What a line `[^1]: …` says. */
export interface FootnoteText {
  readonly text: string;
  readonly position: Position;
}

/** The footnotes of one slide, or of its notes, while that is read. */
export interface FootnoteReading {
  /** By what stands behind `[^`. */
  readonly texts: ReadonlyMap<string, FootnoteText>;
  /** Their numbers, in the order in which they are met. */
  readonly numbers: Map<string, number>;
}
