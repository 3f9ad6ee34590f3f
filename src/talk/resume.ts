import { isStarted } from './clock.ts';
import { nextPlace, type SlideShape } from './place.ts';
import type { Snapshot } from './snapshot.ts';
import type { Talk } from './talk.ts';

/** A crash so long ago is still part of the talk: the audience waits. */
const goesOnWithin = 15 * 60_000;

/** A talk that somebody would miss if it were lost: begun, and not at its end. */
export function isUnderWay({ clock, place }: Talk, slides: readonly SlideShape[]): boolean {
  return isStarted(clock) && nextPlace(place, slides) !== undefined;
}

/** The talk that was broken off last; only if no later one came to its end. */
export function findInterrupted(latestFirst: readonly Snapshot[], slides: readonly SlideShape[]): Snapshot | undefined {
  const last = latestFirst[0];
  return last !== undefined && isUnderWay(last.talk, slides) ? last : undefined;
}

/** Whether the audience still sits there: the window was not closed, it broke, a moment ago. */
export function isCrash({ closed, savedAt }: Snapshot, now: number): boolean {
  return !closed && Math.abs(now - savedAt) <= goesOnWithin;
}
