import type { Block, Slide } from './deck.ts';
import { blocksText } from './plain-text.ts';
import { headingText } from './walk-blocks.ts';

const longestTitle = 80;

/** Text of the first heading, else the first line of a slide, cut at a word; undefined when it says nothing. */
export function readTitle(blocks: readonly Block[]): string | undefined {
  const heading = oneLine(headingText(blocks) ?? '');
  return heading === '' ? shorten(oneLine(firstLine(blocks))) : heading;
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

function shorten(text: string): string | undefined {
  if (text.length <= longestTitle) return text === '' ? undefined : text;
  const cut = text.slice(0, longestTitle);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longestTitle / 2))}…`;
}

function firstLine(blocks: readonly Block[]): string {
  return (
    blocksText(blocks, () => '')
      .split('\n')
      .find((line) => line.trim() !== '')
      ?.slice(0, 1000) ?? ''
  );
}

/** Whether a slide says its title nowhere, so that outputs must add it for bookmarks and assistive technology. */
export function isUntitled(slide: Slide): boolean {
  return oneLine(headingText(slide.blocks) ?? '') === '';
}
