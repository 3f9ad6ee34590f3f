/** The time of a talk. Moments are milliseconds since 1970; what time it is comes from outside. */
export interface Clock {
  /** When the talk began; 0 before that. */
  readonly startedAt: number;
  /** When it was stopped; 0 while it runs. */
  readonly pausedAt: number;
  /** Milliseconds of all pauses that are over. */
  readonly pausedFor: number;
}

export const freshClock: Clock = { startedAt: 0, pausedAt: 0, pausedFor: 0 };

export function isStarted(clock: Clock): boolean {
  return clock.startedAt > 0;
}

export function isRunning(clock: Clock): boolean {
  return isStarted(clock) && clock.pausedAt === 0;
}

/** Milliseconds of the talk without its pauses; 0 before it began. Never negative, though a machine's clock may be set back. */
export function elapsed(clock: Clock, now: number): number {
  if (!isStarted(clock)) return 0;
  return Math.max(0, (clock.pausedAt || now) - clock.startedAt - clock.pausedFor);
}

/** A talk that has begun goes on as it is, paused or not. */
export function startClock(clock: Clock, now: number): Clock {
  return isStarted(clock) ? clock : { ...freshClock, startedAt: now };
}

/** Starts, stops, goes on: what one button does. */
export function toggleClock(clock: Clock, now: number): Clock {
  if (!isStarted(clock)) return startClock(clock, now);
  if (clock.pausedAt === 0) return { ...clock, pausedAt: now };
  return { ...clock, pausedAt: 0, pausedFor: clock.pausedFor + Math.max(0, now - clock.pausedAt) };
}

/** The clock of a talk that nobody held since `since`: what came after is a pause. */
export function withoutBreak(clock: Clock, since: number, now: number): Clock {
  return isRunning(clock) ? { ...clock, pausedFor: clock.pausedFor + Math.max(0, now - since) } : clock;
}
