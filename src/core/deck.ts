import type { CalloutKind } from './callout-kind.ts';
import type { DeckMeta } from './deck-meta.ts';
import type { CodeEmphasis, FootnoteMark, Formula, HtmlPart, Icon, MapBlock, StepMark, Video } from './leaves.ts';
import type { Attributes, Node, Position } from './node.ts';

export interface Heading extends Node {
  readonly type: 'heading';
  readonly level: 1 | 2 | 3 | 4 | 5 | 6;
  readonly children: readonly Inline[];
}
export interface Paragraph extends Node {
  readonly type: 'paragraph';
  readonly children: readonly Inline[];
}
export interface List extends Node {
  readonly type: 'list';
  readonly ordered: boolean;
  /** Number of the first item; 1 for unordered lists. */
  readonly start: number;
  readonly items: readonly ListItem[];
}
export interface ListItem extends Node {
  readonly type: 'item';
  /** Present on task list items. */
  readonly checked?: boolean;
  readonly children: readonly Block[];
}
/** The unwrapped text of a tight list item: rendered without a paragraph around it. */
export interface TightText extends Node {
  readonly type: 'text-line';
  readonly children: readonly Inline[];
}
export interface Quote extends Node {
  readonly type: 'quote';
  readonly children: readonly Block[];
}
/** Something the original talk does not say: `> [!Ergänzung] …  Quelle: …`. */
export interface Addition extends Node {
  readonly type: 'addition';
  readonly children: readonly Block[];
  /** Where it is from; absent when the author named nothing (a finding). */
  readonly source?: string;
}
/** Something to mind beside the text: `> [!Hinweis] …`. */
export interface Callout extends Node {
  readonly type: 'callout';
  readonly kind: CalloutKind;
  readonly children: readonly Block[];
}
/** Something with a caption: a picture alone in its line, its captions after it, or a table, its caption before it. */
export interface Figure extends Node {
  readonly type: 'figure';
  readonly children: readonly Block[];
}
/** Stands in a figure only. */
export interface Caption extends Node {
  readonly type: 'caption';
  /** Whether it says who made the picture. */
  readonly isCredit: boolean;
  readonly children: readonly Inline[];
}
/** What the marks of a slide, or of its notes, stand for: the last of their blocks. */
export interface Footnotes extends Node {
  readonly type: 'footnotes';
  readonly children: readonly Footnote[];
}
/** Written `[^1]: Quelle …`; numbered anew on each slide, in the order of the marks. */
export interface Footnote extends Node {
  readonly type: 'footnote';
  readonly number: number;
  readonly children: readonly Block[];
}
export interface Code extends Node {
  readonly type: 'code';
  readonly language?: string;
  readonly text: string;
  /** The text with its parts of speech in `<span>`s, where its language is known: classes `k`, `s`, `n`, `t`, `c`. */
  readonly colored?: readonly HtmlPart[];
  /** Number of the first line, where lines have numbers. */
  readonly firstNumber?: number;
  /** What is emphasised one after the other: at first, then a fragment for each further one. */
  readonly emphasis?: readonly CodeEmphasis[];
}
/** An address as a pattern that a phone reads, and below it as text: a fenced block with the language `qr`. */
export interface QrCode extends Node {
  readonly type: 'qr';
  readonly address: string;
  /** Rows of dark (true) and light modules, without a margin; absent where the address makes no pattern (a finding). */
  readonly modules?: readonly (readonly boolean[])[];
  /** The address as it is read. */
  readonly children: readonly [Paragraph];
}
/** A table drawn as a chart: a fenced block with the language `diagramm` or `chart`. */
export interface Chart extends Node {
  readonly type: 'chart';
  readonly kind: 'bars' | 'line' | 'share';
  /** Its title, its table, its source line, as far as there are any: a line chart has a column for each point. */
  readonly children: readonly (Paragraph | Table)[];
  /** Of the cells behind the first one of each row of the table; undefined where a cell has no number. */
  readonly values: readonly (readonly (number | undefined)[])[];
}
/** Boxes and arrows: a fenced block with the language `ablauf` or `flow`. */
export interface Flowchart extends Node {
  readonly type: 'flowchart';
  /** Its title, its arrows as a list, other lines, its source, as far as there are any. */
  readonly children: readonly Paragraph[];
  /** Which of them are that list: from this one up to, and without, that one. */
  readonly listed: readonly [from: number, to: number];
  /** What stands in the boxes; each once. */
  readonly boxes: readonly string[];
  /** Between boxes, by their indices. */
  readonly arrows: readonly { readonly from: number; readonly to: number; readonly label?: string }[];
}
export interface Table extends Node {
  readonly type: 'table';
  readonly header: readonly TableCell[];
  readonly rows: readonly (readonly TableCell[])[];
}
export interface TableCell {
  readonly align: 'left' | 'center' | 'right' | null;
  readonly children: readonly Inline[];
}
export interface Rule extends Node {
  readonly type: 'rule';
}
/** Raw HTML of the author, taken apart; only tags and attributes that are allowed are left in it. */
export interface RawHtml extends Node {
  readonly type: 'html';
  readonly parts: readonly HtmlPart[];
}

export type Block =
  | Heading
  | Paragraph
  | List
  | ListItem
  | TightText
  | Quote
  | Addition
  | Callout
  | Figure
  | Caption
  | Footnotes
  | Footnote
  | Code
  | MapBlock
  | Chart
  | Flowchart
  | QrCode
  | Video
  | Formula
  | Table
  | Rule
  | RawHtml;

export interface Text {
  readonly type: 'text';
  readonly text: string;
  /** Set where the author wrote a backslash before the character: it is to stay as it is. */
  readonly literal?: true;
}
export interface Styled {
  readonly type: 'strong' | 'emphasis' | 'strike';
  readonly attributes: Attributes;
  readonly children: readonly Inline[];
}
export interface CodeSpan {
  readonly type: 'code-span';
  readonly attributes: Attributes;
  readonly text: string;
}
export interface Link {
  readonly type: 'link';
  readonly attributes: Attributes;
  readonly href: string;
  readonly title?: string;
  readonly children: readonly Inline[];
  readonly position: Position;
}
export interface Image {
  readonly type: 'image';
  readonly attributes: Attributes;
  /** As the author wrote it: a path relative to the file it stands in, or a data URI. */
  readonly src: string;
  readonly alt: string;
  readonly title?: string;
  readonly position: Position;
}
export interface Break {
  readonly type: 'break';
}

export type Inline =
  | Text
  | Styled
  | CodeSpan
  | Link
  | Image
  | Break
  | Icon
  | StepMark
  | FootnoteMark
  | RawHtml
  | Formula;

/** One screen. */
export interface Slide {
  /** Stable, readable, unique in the deck, never a number alone: the `leitlinien` of `#/leitlinien`. */
  readonly id: string;
  /** Place from left to right, from 0, as reveal.js counts. */
  readonly h: number;
  /** Place in its vertical stack, from 0. */
  readonly v: number;
  /** Text of the first heading, else its first words; never empty. */
  readonly title: string;
  /** Name of one of the layouts in `layouts.ts`. */
  readonly layout: string;
  /** On the slide's `<section>`, from front matter and `<!-- .slide: … -->`; `class` included, `id` not. */
  readonly attributes: Attributes;
  /** Planned minutes, where the author named them. */
  readonly duration?: number;
  /** Whether a `duration` in the front matter of its file is, or would be, its own. */
  readonly startsFile: boolean;
  /** For whom the slide is: words like `rat`; absent where it is for all. */
  readonly audiences?: readonly string[];
  readonly blocks: readonly Block[];
  readonly notes: readonly Block[];
  /** How many steps the fragments take; 0 when all is there at once. */
  readonly steps: number;
  readonly position: Position;
}

/** Explained for the whole deck, in front matter or by a line `*[IMAG]: Interministerielle Arbeitsgruppe`; nothing is empty. */
export interface Abbreviation {
  readonly term: string;
  readonly meaning: string;
  readonly source?: string;
  readonly position: Position;
}

/** The whole presentation: readonly data, the one source of every output. */
export interface Deck {
  readonly meta: DeckMeta;
  /** In the order they are spoken; at least one. */
  readonly slides: readonly Slide[];
  readonly abbreviations: readonly Abbreviation[];
}
