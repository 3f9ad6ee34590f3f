/**
 * Which talks are being held in some window of this machine. A window locks its talk's name for as long as it lives; the
 * browser frees it even after a crash. Without such locks no other window counts as alive.
 */
export async function readLiveTalks(): Promise<ReadonlySet<string>> {
  try {
    const { held = [] } = await navigator.locks.query();
    return new Set(held.map(({ name = '' }) => name));
  } catch {
    return new Set();
  }
}

/** Marks a talk as alive, until the returned function is called or the window is gone. */
export function holdTalk(name: string): () => void {
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  try {
    navigator.locks.request(name, () => released).catch(() => undefined);
  } catch {
    // Then a second window of the same talk cannot be told from a crash.
  }
  return release;
}
