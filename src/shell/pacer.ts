/** Calls that may come in hundreds, made at a pace that a browser bears. The last one is always made. */
export interface Pacer {
  readonly call: () => void;
  /** Makes the call that still waits, if any, now. */
  readonly flush: () => void;
}

interface Pace {
  /** Milliseconds after which one more call is free. */
  readonly every: number;
  /** Calls in a row that are made at once. */
  readonly burst: number;
}

/** `act` reads what is true when it is called; so many calls in a row may be one. */
export function createPacer(act: () => void, { every, burst }: Pace): Pacer {
  /** When the last of all calls so far would have been made, were each to wait for the one before. */
  let busyUntil = 0;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const make = () => {
    clearTimeout(waiting);
    waiting = undefined;
    busyUntil = Math.max(busyUntil, performance.now()) + every;
    act();
  };
  return {
    call() {
      if (waiting !== undefined) return;
      const wait = busyUntil - performance.now() - (burst - 1) * every;
      if (wait <= 0) make();
      else waiting = setTimeout(make, wait);
    },
    flush() {
      if (waiting !== undefined) make();
    },
  };
}
