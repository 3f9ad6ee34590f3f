import type { MapPlace } from './map-place.ts';
import type { Position } from './position.ts';
import type { SwitchedOffRule } from './switch-off.ts';
import type { ThemeName } from './themes.ts';

export type { Position };

/** HTML attributes by lower-case name; values are plain text, not yet escaped. */
export type Attributes = Readonly<Record<string, string>>;

/** The facts about a deck: the front matter of its first file, completed. */
export interface DeckMeta {
  readonly title: string;
  readonly subtitle?: string;
  readonly author?: string;
  readonly event?: string;
  /** As the author wrote it; ISO 8601 where it is one. */
  readonly date?: string;
  /** BCP 47 tag; decides the language of every label. */
  readonly lang: string;
  /** Planned length of the talk in minutes. */
  readonly duration?: number;
  /** Where it is named, for findings about it. */
  readonly durationAt?: Position;
  /** Base of the file names of every export: lower-case ASCII words joined by hyphens. */
  readonly slug: string;
  readonly license?: string;
  /** How to report a barrier, one way a line: a name, a mail or web address, a phone number. */
  readonly contact?: readonly string[];
  /** Whether the speaker notes belong to the original talk or were added to it later. */
  readonly notesAre: 'original' | 'addition';
  /** Font file of the deck folder for all text, as the author wrote its path. */
  readonly font?: string;
  readonly fontAt?: Position;
  /** Font file for headings; without it they are set in the font of the text. */
  readonly headingFont?: string;
  readonly headingFontAt?: Position;
  readonly theme: ThemeName;
  /** In place of the theme's accent colour, on light grounds. */
  readonly accent?: ChosenColor;
  /** The same on dark grounds; derived from `accent` when it is absent. */
  readonly accentDark?: ChosenColor;
  readonly logo?: Logo;
  /** What the logo says to those who do not see it. */
  readonly logoAlt?: string;
  /** Rules that do not hold for this deck. */
  readonly switchedOff?: readonly SwitchedOffRule[];
}

export interface ChosenColor {
  /** `#rrggbb`, lower case. */
  readonly color: string;
  readonly position: Position;
}

export interface Logo {
  /** As the author wrote it: a path inside the deck folder, or a data URI. */
  readonly src: string;
  readonly position: Position;
}

interface Node {
  readonly attributes: Attributes;
  readonly position: Position;
}

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
export interface Code extends Node {
  readonly type: 'code';
  readonly language?: string;
  readonly text: string;
}
/** A map with places marked on it: a fenced block with the language `map`. */
export interface MapBlock extends Node {
  readonly type: 'map';
  readonly region: 'nrw';
  /** Whether the drawing was added to the talk, though the names may be its own: `map Ergänzung`. */
  readonly added: boolean;
  readonly places: readonly MapPlace[];
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
export type HtmlPart =
  | { readonly type: 'open'; readonly name: string; readonly attributes: Attributes; readonly empty: boolean }
  | { readonly type: 'close'; readonly name: string }
  | { readonly type: 'text'; readonly text: string };

export type Block =
  | Heading
  | Paragraph
  | List
  | ListItem
  | TightText
  | Quote
  | Addition
  | Code
  | MapBlock
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

export type Inline = Text | Styled | CodeSpan | Link | Image | Break | Icon | StepMark | RawHtml;

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
