/** How much larger or smaller than usual notes can be. */
const sizes = [0.8, 1, 1.25, 1.55, 1.95, 2.45, 3];
const usual = 1;

export interface NoteSize {
  readonly scale: () => number;
  readonly isSmallest: () => boolean;
  readonly isLargest: () => boolean;
  /** By so many sizes; remembered for this deck. */
  readonly change: (by: number) => void;
}

/** All files of a disk share one storage, so the key names the deck. */
export function createNoteSize(deck: string): NoteSize {
  const key = `deck:${deck}:notes`;
  let index = read(key);
  return {
    scale: () => sizes[index] ?? 1,
    isSmallest: () => index === 0,
    isLargest: () => index === sizes.length - 1,
    change(by) {
      index = Math.max(0, Math.min(index + by, sizes.length - 1));
      try {
        localStorage.setItem(key, String(index));
      } catch {
        // Where storage is forbidden, the size holds until the page is loaded again.
      }
    },
  };
}

function read(key: string): number {
  try {
    const kept = localStorage.getItem(key);
    return kept !== null && /^\d$/.test(kept) && Number(kept) < sizes.length ? Number(kept) : usual;
  } catch {
    return usual;
  }
}
