import type { MapPlace } from './map-place.ts';
import type { Attributes, Node, Position } from './node.ts';

// Parts of a deck that hold no others.

export type HtmlPart =
  | { readonly type: 'open'; readonly name: string; readonly attributes: Attributes; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

/** In a line, `` $`a^2`$ ``, or by itself: a fenced block with the language `formel`. */
export interface Formula extends Node {
  readonly type: 'formula';
  /** LaTeX, as the author wrote it. */
  readonly source: string;
  /** What is said in its place: the author's words, else the source. */
  readonly reading: string;
  /** MathML; absent where the source is no formula (a finding). */
  readonly parts?: readonly HtmlPart[];
}

/** A map with places marked on it: a fenced block with the language `map`. */
export interface MapBlock extends Node {
  readonly type: 'map';
  readonly region: 'nrw';
  /** Whether the drawing was added to the talk, though the names may be its own: `map Ergänzung`. */
  readonly added: boolean;
  readonly places: readonly MapPlace[];
}

/** A film from a file that lies beside the deck: a picture alone in its line whose file is one, `![Was zu sehen ist](film.mp4)`. */
export interface Video extends Node {
  readonly type: 'video';
  /** As the author wrote it: a path relative to the file it stands in. */
  readonly src: string;
  /** What is to be seen, in few words. */
  readonly alt: string;
}

/** Of some lines of code. */
export interface CodeEmphasis {
  /** Those of a fragment, but for what is emphasised at first. */
  readonly attributes: Attributes;
  /** Each a first and a last line, counted from 1; none where all lines are alike. */
  readonly lines: readonly (readonly [number, number])[];
}

/** Written `[^1]`. */
export interface FootnoteMark {
  readonly type: 'footnote-mark';
  readonly number: number;
  /** Whether the footnote leads back to it. */
  readonly isFirst: boolean;
}

/** A small drawing before the words of a list item, `- :award: …`; it adds nothing that the words do not say. */
export interface Icon {
  readonly type: 'icon';
  /** One of the names in `assets/icons/icons.json`. */
  readonly name: string;
}

/** Written `[schritt]`, in notes only: what follows is said once the slide shows this step. */
export interface StepMark {
  readonly type: 'step-mark';
  /** From 1, as the steps of a slide are counted. */
  readonly step: number;
  readonly position: Position;
}
