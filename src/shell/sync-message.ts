import type { Place } from './place.ts';
import type { SchemeChoice } from './scheme.ts';

interface Envelope {
  /** The deck's id: all local files share one set of channels. */
  readonly deck: string;
  /** Token of one show; two shows of one deck must not mix. Empty while a speaker view looks for its show. */
  readonly session: string;
}

/** Numbers only: neither window can put text or HTML into the other one. */
export type SyncMessage =
  /** Speaker view → show, once a second: here I am, tell me where you are. */
  | (Envelope & { readonly kind: 'hello'; readonly startedAt: number })
  /** Show → speaker view. `startedAt`: milliseconds since 1970 of the first step forward, 0 before it. `scheme`: see `schemeNumbers`. */
  | (Envelope & Place & { readonly kind: 'state'; readonly startedAt: number; readonly scheme: number })
  /** Speaker view → show. */
  | (Envelope & Place & { readonly kind: 'go' })
  | (Envelope & { readonly kind: 'next' | 'prev' | 'scheme' });

/** The colours of the show as a number: its index. */
export const schemeNumbers: readonly SchemeChoice[] = ['auto', 'light', 'dark'];

/** What each kind carries besides deck, session and kind. */
const payloads: Readonly<Record<SyncMessage['kind'], readonly string[]>> = {
  hello: ['startedAt'],
  state: ['slide', 'step', 'startedAt', 'scheme'],
  go: ['slide', 'step'],
  next: [],
  prev: [],
  scheme: [],
};

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;

/** Reads what another window sent; anything but exactly such a message of this deck is ignored. */
export function parseSyncMessage(data: unknown, deck: string): SyncMessage | undefined {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  const fields = data as Record<string, unknown>;
  if (fields['deck'] !== deck || !isSession(fields['session']) || !isKind(fields['kind'])) return undefined;
  // Only a greeting may come from a window that does not know its show yet.
  if (fields['session'] === '' && fields['kind'] !== 'hello') return undefined;
  const payload = payloads[fields['kind']];
  if (Object.keys(fields).length !== payload.length + 3) return undefined;
  if (!payload.every((name) => isCount(fields[name]))) return undefined;
  return data as SyncMessage;
}

function isKind(value: unknown): value is SyncMessage['kind'] {
  return typeof value === 'string' && Object.hasOwn(payloads, value);
}

function isSession(value: unknown): value is string {
  return typeof value === 'string' && /^(?:[0-9a-f]{16})?$/.test(value);
}

/** The earlier of two starts; 0 means that nothing has started. */
export function earlierStart(a: number, b: number): number {
  if (a === 0 || b === 0) return Math.max(a, b);
  return Math.min(a, b);
}
