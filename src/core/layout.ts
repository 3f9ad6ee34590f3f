import type { Block } from './deck.ts';
import type { Attributes } from './node.ts';

/** How one kind of slide is arranged: all that is to be said of it stands in its own file in `layouts/`. */
export interface Layout {
  /** What authors write after `layout:`; also the class `layout-<name>` of the slide, and the name of the file. */
  readonly name: string;
  /** One German sentence for authors. */
  readonly description: string;
  /** What the layout has a place for, in the order it is read. */
  readonly slots: readonly Slot[];
  /** How much fits at sizes that can be read from the last row. */
  readonly capacity: Capacity;
  /** `panel`: the slide stands on the accent colour, and so does the window around it. */
  readonly ground?: 'panel';
  /** Markdown of one slide that shows what the layout is for: picture of the guide and golden page. */
  readonly example: string;
  /** CSS of `.layout-<name>`; sizes in `--px`, colours and spaces from the tokens. */
  readonly style: string;
  /** Puts blocks into regions; without it they follow each other as written. Must keep every block, in order. */
  readonly arrange?: (blocks: readonly Block[]) => readonly LayoutPart[];
}

export interface Slot {
  /** German, for authors: `Aufzählung`. */
  readonly name: string;
  /** German: what goes there, and how it is written. */
  readonly description: string;
  /** Present where the layout makes no sense without it: whether a block of the slide fills it. */
  readonly isFilledBy?: (block: Block) => boolean;
}

/** What one more than would not be read any more; found by `check-capacity.ts`, before anything is measured. */
export interface Capacity {
  /** Words on the slide, heading and additions left out. */
  readonly words: number;
  /** Items of its longest list; 0 where the layout has no place for one. */
  readonly items: number;
  /** Lines that the heading may take on the projected slide. */
  readonly titleLines: number;
}

/** A block where it is, or a `<div class="region">` around some. */
export type LayoutPart = Block | Region;

export interface Region {
  readonly type: 'region';
  /** Its class. */
  readonly name: string;
  /** Of its first block, where that steps forward for all: a column appears with its heading. */
  readonly attributes?: Attributes;
  readonly parts: readonly LayoutPart[];
}
