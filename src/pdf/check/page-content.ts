import type { Mark } from './marked-content.ts';
import type { Font } from './read-font.ts';

export type PaintedKind = 'text' | 'path' | 'image' | 'shading';

/** Something that a page paints. */
export interface Painted {
  readonly kind: PaintedKind;
  /** From 0. */
  readonly page: number;
  /** What stands around it, through all forms; the nearest last. */
  readonly marks: readonly Mark[];
  /** Of text: the shown string and what it is shown in. */
  readonly shown?: {
    readonly bytes: Uint8Array;
    readonly font: Font | undefined;
    /** Neither filled nor stroked, as text over a scanned page. */
    readonly invisible: boolean;
  };
}

/** A mark where it opens, with what is open around it. */
export interface Opening {
  readonly page: number;
  readonly mark: Mark;
  readonly above: readonly Mark[];
}

/** A form XObject and how often pages and forms show it. */
export interface FormUse {
  readonly page: number;
  readonly reference: string;
  readonly times: number;
  readonly hasMcids: boolean;
  /** It shows content of another file. */
  readonly isReference: boolean;
}

export interface PageContent {
  readonly painted: readonly Painted[];
  readonly openings: readonly Opening[];
  readonly forms: readonly FormUse[];
  /** What is malformed, in German, with its page. */
  readonly problems: readonly { readonly page: number; readonly message: string }[];
}
