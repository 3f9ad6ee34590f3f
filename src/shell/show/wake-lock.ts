import type { Presenting } from './presenting.ts';

/** Keeps the screen from going dark while people watch. Browsers free the lock of a hidden page, so it is asked for anew. */
export function mountWakeLock(presenting: Presenting): void {
  let lock: Promise<WakeLockSentinel | undefined> | undefined;
  const update = () => {
    const isWanted = presenting.now() && document.visibilityState === 'visible';
    if (isWanted) lock ??= requestLock();
    else if (lock !== undefined) {
      lock.then((sentinel) => sentinel?.release()).catch(() => undefined);
      lock = undefined;
    }
  };
  presenting.onChange(update);
  document.addEventListener('visibilitychange', update);
  update();
}

/** Missing in some browsers, refused on a low battery: then the machine's own settings hold. */
async function requestLock(): Promise<WakeLockSentinel | undefined> {
  try {
    return await navigator.wakeLock.request('screen');
  } catch {
    return undefined;
  }
}
