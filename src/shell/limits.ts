import { createSignal } from './signal.ts';

/** What a machine may refuse to a talk. */
export type Limit = 'storage' | 'channel' | 'fullscreen' | 'popups';

const known = new Set<Limit>();
const changes = createSignal<[]>();

/** What is refused here, as far as that is known. */
export function limits(): readonly Limit[] {
  return [...known];
}

/** For what shows only at a try: a window that was blocked, or that did open after all. */
export function reportLimit(limit: Limit, isLimited = true): void {
  if (known.has(limit) === isLimited) return;
  if (isLimited) known.add(limit);
  else known.delete(limit);
  changes.emit();
}

export const onLimits = changes.listen;

/** Looks for all that shows without asking anybody. */
export function findLimits(): void {
  reportLimit('storage', throws(useStorage));
  reportLimit('channel', throws(useChannel));
  reportLimit('fullscreen', !document.fullscreenEnabled);
}

function useStorage(): void {
  localStorage.setItem('deck:probe', '1');
  localStorage.removeItem('deck:probe');
  // Missing, or throwing as soon as it is touched.
  if (!indexedDB) throw new Error('no database');
}

function useChannel(): void {
  new BroadcastChannel('deck:probe').close();
}

function throws(action: () => void): boolean {
  try {
    action();
    return false;
  } catch {
    return true;
  }
}
