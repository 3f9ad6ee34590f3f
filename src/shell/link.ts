import type { Command } from '../talk/command.ts';
import type { Body } from '../talk/message.ts';
import type { Talk } from '../talk/talk.ts';
import type { SchemeChoice } from './scheme.ts';

/** What passes by: a pointer, a line that is being drawn. Not part of the talk, and never kept. */
export type Gesture = Body<'pointer'> | Body<'trace'>;

/** A speaker view's way to its talk: to the show in another window, or in this one. */
export interface TalkLink {
  readonly send: (command: Command) => void;
  readonly toggleScheme: () => void;
  readonly gesture: (gesture: Gesture) => void;
  readonly onTalk: (listener: (talk: Talk, scheme: SchemeChoice) => void) => void;
  readonly onGesture: (listener: (gesture: Gesture) => void) => void;
  /** `false` while the show does not answer. */
  readonly onConnection: (listener: (connected: boolean) => void) => void;
}
