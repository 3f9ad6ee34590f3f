import type { Labels } from './labels.ts';
import type { Attributes, Position } from './node.ts';
import { formatPosition } from './position-text.ts';
import type { TextContext } from './render-text.ts';
import type { VideoFiles } from './video-files.ts';

/** What rendering needs to know besides the blocks. */
export interface RenderContext extends TextContext {
  readonly labels: Labels;
  /** In the ids of footnotes: of the slide, or of its notes; unique in the page. */
  readonly scope?: string;
  /** From the address an author wrote to the one the page loads: a data URI or a path of the dev server. */
  readonly images: ReadonlyMap<string, string>;
  /** By the address that an author wrote; what is missing here has no files. */
  readonly videos?: ReadonlyMap<string, VideoFiles>;
  /** Whether the shapes of maps stand beside the slides, once for all of them. */
  readonly sharesOutlines?: boolean;
  /** Elements say in `data-at` where they stand in the author's text: for tools that look at the page, never in exports. */
  readonly positions?: boolean;
}

/** The screen has notes, vertical stacks and what unfolds; on paper slides follow each other and everything is open. */
export type Medium = TextContext['medium'];

/** Where an element stands in the author's text, as an attribute of it; nothing unless that is asked for. */
export function renderPosition(position: Position, { positions = false }: RenderContext): Attributes {
  return positions ? { 'data-at': formatPosition(position) } : {};
}
