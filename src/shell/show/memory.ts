import type { SlideShape } from '../../talk/place.ts';
import type { Snapshot } from '../../talk/snapshot.ts';
import { beginTalk, type Talk } from '../../talk/talk.ts';
import { formatSlideHash } from '../slide-hash.ts';
import { findPlace, type SlideEntry } from '../slides.ts';
import { createToken, readHistory, writeHistory } from './history.ts';
import type { LiveTalk } from './live-talk.ts';

/** What is kept of a talk, and under which token its windows know it. */
export interface Memory {
  readonly token: () => string;
  /** The talk to begin with: the one before a reload, else a new one at the place the address names. */
  readonly start: Talk;
  /** From now on every change is kept, in the address too. */
  readonly keep: (live: LiveTalk) => void;
  readonly write: () => void;
}

export function createMemory(identity: string, slides: readonly (SlideEntry & SlideShape)[]): Memory {
  const kept = readHistory(identity, slides);
  const token = kept?.token ?? createToken();
  const start = startOf(kept, slides);
  let write: () => void = () => undefined;
  return {
    token: () => token,
    start,
    write: () => write(),
    keep(live) {
      write = () => {
        const talk = live.current();
        const snapshot: Snapshot = { token, savedAt: Date.now(), closed: false, talk };
        writeHistory(identity, snapshot, hashOf(talk, slides));
      };
      live.onChange(write);
      write();
    },
  };
}

/** An address that was typed or followed wins over what is kept. */
function startOf(kept: Snapshot | undefined, slides: readonly SlideEntry[]): Talk {
  const wanted = findPlace(location.hash, slides);
  const isOther = wanted !== undefined && kept !== undefined && hashOf(kept.talk, slides) !== location.hash;
  if (kept !== undefined && !isOther) return kept.talk;
  return beginTalk(wanted ?? { slide: 0, step: 0 });
}

export function hashOf({ place }: Talk, slides: readonly SlideEntry[]): string {
  return formatSlideHash(slides[place.slide]?.id ?? '', place.step);
}
