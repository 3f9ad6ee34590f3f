import type { Addition, Slide } from './deck.ts';

/** The addition that a slide consists of; undefined where there is none, or something stands beside it that is no footnote. */
export function wholeAddition({ blocks }: Pick<Slide, 'blocks'>): Addition | undefined {
  const [first, ...others] = blocks;
  if (first?.type !== 'addition') return undefined;
  return others.every(({ type }) => type === 'footnotes') ? first : undefined;
}
