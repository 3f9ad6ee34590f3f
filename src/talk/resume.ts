import { isStarted } from './clock.ts';
import type { Snapshot } from './snapshot.ts';
import type { Talk } from './talk.ts';

/** A crash so long ago is still part of the talk: the audience waits. */
const goesOnWithin = 15 * 60_000;

/** Whether somebody would miss it if it were lost: it has begun, or was reset, or has a drawing on it. */
export function isWorthKeeping({ clock, beforeReset, ink }: Talk): boolean {
  return isStarted(clock) || beforeReset !== undefined || Object.values(ink).some((strokes) => strokes.length > 0);
}

/** Whether the audience still sits there: the window was not closed, it broke, a moment ago. */
export function isCrash({ closed, savedAt }: Snapshot, now: number): boolean {
  return !closed && Math.abs(now - savedAt) <= goesOnWithin;
}
