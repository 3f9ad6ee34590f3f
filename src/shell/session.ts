/**
 * One show, from its first to its last slide, across reloads. It lives in the entry of the browser's history: that
 * survives a reload like sessionStorage, and is there where storage is forbidden and throws.
 */
export interface Session {
  /** Sixteen hexadecimal digits that tell this show from another one of the same deck. */
  readonly token: string;
  /** Milliseconds since 1970 of the first step forward; 0 before it. */
  readonly startedAt: number;
}

export function readSession(deck: string): Session {
  const state: unknown = history.state;
  return isSessionOf(state, deck)
    ? { token: state.token, startedAt: state.startedAt }
    : { token: createToken(), startedAt: 0 };
}

/** Browsers refuse when called too often; then the next change writes both. */
export function writeSession(deck: string, session: Session, hash: string): void {
  try {
    history.replaceState({ deck, ...session }, '', hash);
  } catch {
    // The show goes on; only a reload in this moment would come back one step off.
  }
}

function isSessionOf(state: unknown, deck: string): state is Session {
  if (typeof state !== 'object' || state === null) return false;
  const { deck: owner, token, startedAt } = state as Record<string, unknown>;
  return owner === deck && typeof token === 'string' && /^[0-9a-f]{16}$/.test(token) && Number.isSafeInteger(startedAt);
}

function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(8));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
