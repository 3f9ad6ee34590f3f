import type { Block } from './deck.ts';

/** How one kind of slide is arranged. A new layout is a file in `layouts/`, a line in `layouts.ts` and its CSS. */
export interface Layout {
  /** What authors write after `layout:`; also the class `layout-<name>` of the slide. */
  readonly name: string;
  /** One German sentence for authors. */
  readonly description: string;
  /** Puts blocks into regions; without it they follow each other as written. Must keep every block, in order. */
  readonly arrange?: (blocks: readonly Block[]) => readonly LayoutPart[];
}

/** A block where it is, or a `<div class="region">` around some. */
export type LayoutPart = Block | Region;

export interface Region {
  readonly type: 'region';
  readonly name: string;
  readonly parts: readonly LayoutPart[];
}
