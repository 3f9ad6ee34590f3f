import type { Block } from './deck.ts';
import { blocksText, inlineText } from './plain-text.ts';
import { findHeading } from './walk-blocks.ts';

const longestTitle = 80;

/** Text of the first heading, else the first line of a slide, cut at a word; undefined when it says nothing. */
export function readTitle(blocks: readonly Block[]): string | undefined {
  const heading = findHeading(blocks);
  const line = heading === undefined ? firstLine(blocks) : inlineText(heading.children);
  const text = line.replace(/\s+/g, ' ').trim();
  if (text === '') return undefined;
  if (text.length <= longestTitle) return text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), 40))}…`;
}

function firstLine(blocks: readonly Block[]): string {
  return (
    blocksText(blocks, () => '')
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.slice(0, 1000) ?? ''
  );
}
