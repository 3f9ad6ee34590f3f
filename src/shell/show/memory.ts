import { isRunning, isStarted } from '../../talk/clock.ts';
import type { Place, SlideShape } from '../../talk/place.ts';
import { isWorthKeeping } from '../../talk/resume.ts';
import type { Snapshot } from '../../talk/snapshot.ts';
import { beginTalk, obey, type Talk } from '../../talk/talk.ts';
import { createPacer } from '../pacer.ts';
import { isOnTheWay, onLeave, onStay } from '../reading/change-view.ts';
import { formatSlideHash } from '../slide-hash.ts';
import { findPlace, type SlideEntry } from '../slides.ts';
import { createToken, isBackFromReading, readHistory, writeHistory } from './history.ts';
import type { LiveTalk } from './live-talk.ts';
import { holdTalk, readLiveTalks } from './liveness.ts';
import { openTalkStorage, type TalkStorage } from './storage.ts';

/** What is kept of a talk, and under which token its windows know it. */
export interface Memory {
  readonly token: () => string;
  /** The talk to begin with: the one before a reload, else a new one at the place the address names. */
  readonly start: Talk;
  /** Whether the address named a slide when the page was opened. */
  readonly isAddressed: boolean;
  /** Whether the reading edition was left for the show. */
  readonly isBack: boolean;
  /** From now on every change is kept, in the address too. */
  readonly keep: (live: LiveTalk) => void;
  readonly write: () => void;
  /** Asks the storage, and keeps the talk there from now on. Other talks that no window holds any more, the latest first. */
  readonly recall: (live: LiveTalk) => Promise<readonly Snapshot[]>;
  /** Goes on under another token, by which a speaker view may still look for its show. */
  readonly rename: (token: string) => void;
  readonly forget: (token: string) => void;
}

/** Browsers stop listening after 200 changes of the address in 10 seconds, and say so. */
const addressPace = { every: 60, burst: 10 };
/** So much of the time of a talk may be lost where power fails. */
const beatEvery = 1000;

export function createMemory(identity: string, slides: readonly (SlideEntry & SlideShape)[]): Memory {
  const kept = readHistory(identity, slides);
  const wanted = findPlace(location.hash, slides);
  const start = startOf(kept, wanted, slides);
  const storage = openTalkStorage(identity, slides);
  let token = kept?.token ?? createToken();
  let write: () => void = () => undefined;
  let release: () => void = () => undefined;
  const lockOf = (name: string) => `deck:${identity}/${name}`;
  const rename = (next: string) => {
    release();
    token = next;
    release = holdTalk(lockOf(token));
    write();
  };
  return {
    token: () => token,
    start,
    isAddressed: wanted !== undefined,
    isBack: isBackFromReading(),
    write: () => write(),
    keep(live) {
      const writeAt = (talk: Talk, hash: string) =>
        writeHistory(identity, { token, savedAt: Date.now(), closed: false, talk }, hash);
      write = keepInAddress(live, (talk) => writeAt(talk, hashOf(talk, slides)));
      // The talk goes along to the view that was typed.
      onLeave(() => writeAt(live.current(), location.hash));
    },
    async recall(live) {
      const alive = await readLiveTalks();
      const isDuplicate = kept !== undefined && !isReload() && alive.has(lockOf(token));
      if (live.current() === start && isDuplicate) live.replace(beginTalk(start.place));
      rename(isDuplicate ? createToken() : token);
      // May take long, or for ever.
      const stored = await storage.read();
      const later = stored.find((found) => found.token === token && found.savedAt > (kept?.savedAt ?? 0));
      if (live.current() === start && start === kept?.talk && later !== undefined) live.replace(later.talk);
      keepInStorage(live, storage, () => token);
      return kept === undefined ? stored.filter((found) => !alive.has(lockOf(found.token))) : [];
    },
    rename,
    forget: storage.remove,
  };
}

/** The first write is made at once; returns what writes the rest. */
function keepInAddress(live: LiveTalk, write: (talk: Talk) => void): () => void {
  const pacer = createPacer(() => !isOnTheWay() && write(live.current()), addressPace);
  live.onChange(pacer.call);
  onStay(pacer.call);
  // Never in `beforeunload`: there Chromium would drop the whole entry from its reload.
  window.addEventListener('pagehide', pacer.flush);
  pacer.call();
  return pacer.call;
}

function keepInStorage(live: LiveTalk, storage: TalkStorage, token: () => string): void {
  const snapshot = (closed: boolean): Snapshot => ({
    token: token(),
    savedAt: Date.now(),
    closed,
    talk: live.current(),
  });
  const isWorthIt = () => isWorthKeeping(live.current());
  const save = () => storage.save(snapshot(false));
  live.onChange((talk, before) => {
    if (isWorthKeeping(talk)) save();
    else if (isWorthKeeping(before)) storage.remove(token());
  });
  setInterval(() => isRunning(live.current().clock) && storage.beat(token()), beatEvery);
  window.addEventListener('pagehide', () => isWorthIt() && storage.saveNow(snapshot(true)));
  // Back from where browsers keep pages that were left.
  window.addEventListener('pageshow', ({ persisted }) => persisted && isWorthIt() && save());
  if (isWorthIt()) save();
}

function isReload(): boolean {
  const [entry] = performance.getEntriesByType('navigation');
  return entry instanceof PerformanceNavigationTiming && entry.type === 'reload';
}

/** An address that was typed or followed wins over what is kept; a talk comes along from where its speaker has read on. */
function startOf(
  kept: Snapshot | undefined,
  wanted: Place | undefined,
  slides: readonly (SlideEntry & SlideShape)[],
): Talk {
  if (kept === undefined) return beginTalk(wanted ?? { slide: 0, step: 0 });
  const { talk } = kept;
  if (wanted === undefined || hashOf(talk, slides) === location.hash) return talk;
  if (isBackFromReading()) {
    if (wanted.slide === talk.place.slide) return talk;
    if (isStarted(talk.clock)) return obey(talk, { kind: 'go', ...wanted }, slides, Date.now());
  }
  return beginTalk(wanted);
}

function hashOf({ place }: Talk, slides: readonly SlideEntry[]): string {
  return formatSlideHash(slides[place.slide]?.id ?? '', place.step);
}
