import type { Finding } from './finding.ts';
import type { FootnoteReading } from './footnote-reading.ts';
import type { StepMark } from './leaves.ts';
import type { Makers } from './makers.ts';
import type { Position } from './node.ts';
import type { Variables } from './read-variables.ts';

/** What goes along while one slide (or its notes) is read. */
export interface Reading {
  readonly file: string;
  /** All lines of the file; `lines[0]` is line 1. */
  readonly lines: readonly string[];
  readonly findings: Finding[];
  /** Receives the attributes of `<!-- .slide: … -->`. */
  readonly slide: Target;
  readonly makers: Makers;
  /** For what is read out of fenced blocks; all other text is filled in later. */
  readonly variables: Variables;
  /** The step marks read so far; only in notes, elsewhere they are text. */
  readonly marks?: StepMark[];
  /** The footnotes of what is read; absent where marks of footnotes are text. */
  readonly footnotes?: FootnoteReading;
}

/** Something that `<!-- .element: … -->` can still give attributes to while its slide is being read. */
export interface Target {
  readonly attributes: Record<string, string>;
}

/** What a block has while its slide is read: comments may still add attributes. */
export interface BlockNode extends Target {
  readonly position: Position;
}

/** The line on which the token after `raw` begins. */
export function advance(line: number, raw: string): number {
  let breaks = 0;
  for (let at = raw.indexOf('\n'); at !== -1; at = raw.indexOf('\n', at + 1)) breaks++;
  return line + breaks;
}

/** Where a token stands: marked gives its text only, so its first characters are looked up in their line. */
export function positionOf(raw: string, line: number, reading: Reading): Position {
  const start = raw.slice(0, 30).split('\n', 1)[0]?.trim() ?? '';
  const column = (reading.lines[line - 1] ?? '').slice(0, 10_000).indexOf(start);
  return { file: reading.file, line, column: Math.max(0, column) + 1 };
}

/** The later value wins, but classes add up. */
export function addAttributes(target: Target, attributes: Readonly<Record<string, string>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const present = target.attributes[name];
    target.attributes[name] = name === 'class' && present ? `${present} ${value}` : value;
  }
}
