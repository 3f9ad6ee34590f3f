import type { Command } from '../../talk/command.ts';
import type { SlideShape } from '../../talk/place.ts';
import { obey, type Talk } from '../../talk/talk.ts';
import { createSignal } from '../signal.ts';

/** The one talk of this window. Everything that changes it is a command; everything that shows it listens. */
export interface LiveTalk {
  readonly current: () => Talk;
  readonly obey: (command: Command) => void;
  /** Puts another talk in its place: one that was kept over a crash. */
  readonly replace: (talk: Talk) => void;
  readonly onChange: (listener: (talk: Talk, before: Talk) => void) => void;
}

export function createLiveTalk(start: Talk, slides: readonly SlideShape[]): LiveTalk {
  const changes = createSignal<[talk: Talk, before: Talk]>();
  let talk = start;
  const replace = (next: Talk) => {
    if (next === talk) return;
    const before = talk;
    talk = next;
    changes.emit(next, before);
  };
  return {
    current: () => talk,
    obey: (command) => replace(obey(talk, command, slides, Date.now())),
    replace,
    onChange: changes.listen,
  };
}
