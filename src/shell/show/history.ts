import type { SlideShape } from '../../talk/place.ts';
import { packSnapshot, readSnapshot, type Snapshot } from '../../talk/snapshot.ts';

/**
 * A talk over reloads lives in the entry of the browser's history: that survives a reload like sessionStorage, and is
 * there where storage is forbidden and throws.
 */
export function readHistory(identity: string, slides: readonly SlideShape[]): Snapshot | undefined {
  const state: unknown = history.state;
  if (typeof state !== 'object' || state === null) return undefined;
  const { deck, snapshot } = state as Record<string, unknown>;
  return deck === identity ? readSnapshot(snapshot, slides) : undefined;
}

/** Whether the reading edition was left for the show, and no step has been made since. */
export function isBackFromReading(): boolean {
  const state: unknown = history.state;
  return typeof state === 'object' && state !== null && 'read' in state;
}

/** Called at a pace that browsers bear (`memory.ts`); where one refuses all the same, the next change writes. */
export function writeHistory(identity: string, snapshot: Snapshot, hash: string): void {
  try {
    history.replaceState({ deck: identity, snapshot: packSnapshot(snapshot) }, '', hash);
  } catch {
    // The show goes on; only a reload in this moment would come back one step off.
  }
}

export function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
