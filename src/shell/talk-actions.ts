import type { Command } from '../talk/command.ts';
import type { Action } from '../talk/keys.ts';

type PlainAction = Extract<
  Action,
  'next' | 'prev' | 'right' | 'left' | 'first' | 'last' | 'black' | 'white' | 'frozen' | 'clock' | 'undo' | 'wipe'
>;

const plain: readonly PlainAction[] = ['next', 'prev', 'right', 'left', 'first', 'last', 'black', 'white', 'frozen', 'clock', 'undo', 'wipe']; // biome-ignore format: a list

/** The keys that are commands to the talk, the same in both windows. */
export function talkActions(send: (command: Command) => void): Record<PlainAction, () => void> {
  return Object.fromEntries(plain.map((kind) => [kind, () => send({ kind })])) as Record<PlainAction, () => void>;
}
