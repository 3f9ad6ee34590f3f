import { type Command, type PlainCommand, plainCommands } from '../talk/command.ts';

/** The keys that are commands to the talk have their names, the same in both windows. */
export function talkActions(send: (command: Command) => void): Record<PlainCommand, () => void> {
  return Object.fromEntries(plainCommands.map((kind) => [kind, () => send({ kind })])) as Record<
    PlainCommand,
    () => void
  >;
}
