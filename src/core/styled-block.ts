import type { Block, Inline } from './deck.ts';

/** CSS of one kind of block, in its own file in `block-styles/`: a page has it where its deck has such a block. */
export interface StyledBlock {
  readonly name: string;
  readonly isUsedBy: (node: Block | Inline) => boolean;
  /** For screen and print; colours, sizes and spaces from the tokens, as in the theme. */
  readonly style: string;
}
