import type { Addition, Slide } from './deck.ts';

/** The addition that a slide consists of; undefined where there is none, or something stands beside it. */
export function wholeAddition({ blocks }: Pick<Slide, 'blocks'>): Addition | undefined {
  const [first, ...others] = blocks;
  return first?.type === 'addition' && others.length === 0 ? first : undefined;
}
