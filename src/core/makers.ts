import type { HtmlPart } from './leaves.ts';

/**
 * What libraries make of an author's text. The core knows none of them: whoever reads a deck hands over those that it needs, so that
 * no other deck has to wait until they are loaded.
 */
export interface Makers {
  /** Code in `<span>`s, see `Code`; undefined for a language that it does not know. */
  readonly colorCode?: (text: string, language: string) => readonly HtmlPart[] | undefined;
  /** Rows of modules, without a margin; undefined for a text that is too long. */
  readonly makeQrCode?: (text: string) => readonly (readonly boolean[])[] | undefined;
  /** LaTeX as MathML; undefined where it is no formula. */
  readonly makeFormula?: (source: string, isBlock: boolean) => readonly HtmlPart[] | undefined;
}
