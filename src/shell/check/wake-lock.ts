import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** Really asked for, and given back. */
export function checkWakeLock({ wakeLock }: CheckLabels): Check {
  return {
    name: wakeLock.name,
    async run() {
      try {
        const lock = await navigator.wakeLock.request('screen');
        await lock.release();
        return { state: 'ok', text: wakeLock.ok };
      } catch {
        return { state: 'limited', text: wakeLock.failed };
      }
    },
  };
}
