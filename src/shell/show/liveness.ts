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
  let isOver = false;
  let release: () => void = () => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  // Now and then Chromium refuses it in a window that opens another one: "the provided callback is no longer runnable".
  const hold = (tries: number) => {
    try {
      navigator.locks
        .request(name, () => released)
        .catch(() => !isOver && tries > 0 && setTimeout(hold, 250, tries - 1));
    } catch {
      // Then a second window of the same talk cannot be told from a crash.
    }
  };
  hold(8);
  return () => {
    isOver = true;
    release();
  };
}
