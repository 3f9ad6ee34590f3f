import type { Stroke } from './ink.ts';
import type { Place } from './place.ts';

/** What a speaker can do to a talk, from whichever window. */
export type Command =
  | { readonly kind: PlainCommand }
  | (Place & { readonly kind: 'go' })
  /** A spot, in tenths of a pixel of the 1280 × 720 frame. */
  | { readonly kind: 'zoom'; readonly x: number; readonly y: number }
  | { readonly kind: 'draw'; readonly slide: number; readonly stroke: Stroke };

/** `right` and `left` pass by what lies below a slide; `next` and `prev` leave nothing out. `uncover` ends black and white. */
export const plainCommands = [
  'next',
  'prev',
  'right',
  'left',
  'first',
  'last',
  'black',
  'white',
  'frozen',
  'uncover',
  'clock',
  'reset',
  'restore',
  'undo',
  'wipe',
  'unzoom',
] as const;

export type PlainCommand = (typeof plainCommands)[number];
