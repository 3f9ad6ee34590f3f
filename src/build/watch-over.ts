import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { ViteDevServer } from 'vite';

export interface Watched {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  /** Absolute paths of all files that the deck is made of, as it was last read. */
  files(): readonly string[];
  /** Whether there was no deck, at whatever moment, since this was last asked: a new folder may look like the old one. */
  wasLost(): boolean;
  /** Whether some of them could not be read. */
  isTroubled(): boolean;
  /** Whether the system has no watches left. */
  isBlind(): boolean;
}

const intervalMilliseconds = 500;

/**
 * Tells the listeners of a watcher what it does not see: that the deck itself was deleted, renamed or came back, for with a folder goes the
 * watch on it, and nobody is told when a folder around it is renamed; that a file can be read again; and, where the system has no
 * watches left, every change.
 * @returns stops it
 */
export function watchOver(watcher: ViteDevServer['watcher'], watched: Watched): () => void {
  let last: string | undefined;
  let lastPlace: string | undefined;
  // A watch that was lost once is set again, but not always as whole as it was.
  let isUnsure = false;
  const look = async () => {
    const place = await identify(watched.source);
    const hasMoved = watched.wasLost() || (lastPlace !== undefined && place !== lastPlace);
    if (hasMoved && place !== '') watchAgain(watcher, watched.source);
    isUnsure ||= hasMoved;
    const state = isUnsure || watched.isBlind() ? `${place} ${await describe(watched)}` : place;
    const isNews = last !== undefined && state !== last;
    if (isNews || watched.isTroubled()) tell(watcher, watched);
    [last, lastPlace] = [state, place];
  };
  return repeat(look);
}

/** One after the other, however long one takes. */
function repeat(work: () => Promise<void>): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isStopped = false;
  const next = () =>
    work().finally(() => {
      if (!isStopped) timer = setTimeout(next, intervalMilliseconds).unref();
    });
  void next();
  return () => {
    isStopped = true;
    clearTimeout(timer);
  };
}

/** Tells one folder from another at the same place; empty where there is none. */
async function identify(path: string): Promise<string> {
  const found = await stat(path).catch(() => undefined);
  return found === undefined ? '' : `${found.dev}:${found.ino}`;
}

async function describe({ source, files }: Watched): Promise<string> {
  const listed = await readdir(source).catch(() => []);
  const paths = [...new Set([...files(), ...listed.map((name) => join(source, name))])].sort();
  const states = paths.map(async (path) => {
    const found = await stat(path).catch(() => undefined);
    return `${path} ${found?.mtimeMs} ${found?.size}`;
  });
  return (await Promise.all(states)).join('\n');
}

function watchAgain(watcher: ViteDevServer['watcher'], source: string): void {
  watcher.unwatch(source);
  watcher.add(source);
}

/** As if each file had been saved. */
function tell(watcher: ViteDevServer['watcher'], { source, files }: Watched): void {
  for (const path of files().length > 0 ? files() : [join(source, 'index.md')]) watcher.emit('all', 'change', path);
}
