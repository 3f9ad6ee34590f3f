import type { Block } from './deck.ts';
import type { LayoutPart } from './layout.ts';
import { findLayout } from './layouts.ts';

/** Blocks of a slide as its layout puts them; footnotes stand below all of it. */
export function arrangeBlocks(layout: string, blocks: readonly Block[]): readonly LayoutPart[] {
  const arrange = findLayout(layout)?.arrange;
  const last = blocks.at(-1);
  if (arrange === undefined || last?.type !== 'footnotes') return arrange?.(blocks) ?? blocks;
  return [...arrange(blocks.slice(0, -1)), last];
}
