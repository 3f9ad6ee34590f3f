import type { Presenting } from './presenting.ts';

/** A request that was refused, and a lock that the system took back, are asked for anew after so long. */
const asksEvery = 5000;

/** Keeps the screen from going dark while people watch. Browsers free the lock of a hidden page. */
export function mountWakeLock(presenting: Presenting): void {
  let lock: WakeLockSentinel | undefined;
  let isAsking = false;
  const isWanted = () => presenting.now() && document.visibilityState === 'visible';
  const take = async () => {
    if (isAsking || (lock !== undefined && !lock.released)) return;
    isAsking = true;
    lock = await requestLock();
    isAsking = false;
    if (!isWanted()) release();
  };
  const release = () => {
    lock?.release().catch(() => undefined);
    lock = undefined;
  };
  const update = () => void (isWanted() ? take() : release());
  presenting.onChange(update);
  document.addEventListener('visibilitychange', update);
  setInterval(update, asksEvery);
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
