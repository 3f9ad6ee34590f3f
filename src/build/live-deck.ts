import { devImageUrl, renderDevPage } from './deck-page.ts';
import type { ImageFile } from './image-file.ts';
import type { LoadedDeck } from './load-deck.ts';

/** One state of the deck, ready to be sent. */
export interface Snapshot {
  readonly loaded: LoadedDeck;
  readonly page: string;
  /** By the path of their address. */
  readonly images: ReadonlyMap<string, ImageFile>;
}

export interface LiveDeck {
  /** The newest state, once all that was asked for is done. */
  current(): Promise<Snapshot>;
  /** Reads everything again; resolves to whether the page is another one now. When that fails, the last state stays. */
  refresh(): Promise<boolean>;
}

/** A deck that is being written. `load` reads it, `onSnapshot` hears of every state. */
export async function createLiveDeck(
  load: () => Promise<LoadedDeck>,
  onSnapshot: (snapshot: Snapshot) => void,
): Promise<LiveDeck> {
  const take = async () => {
    const snapshot = await takeSnapshot(load);
    onSnapshot(snapshot);
    return snapshot;
  };
  let snapshot = await take();
  let queue: Promise<unknown> = Promise.resolve();
  const refresh = async () => {
    const { page } = snapshot;
    snapshot = await take();
    return snapshot.page !== page;
  };
  return {
    current: () => queue.then(() => snapshot),
    refresh() {
      const refreshed = queue.then(refresh);
      queue = refreshed.catch(() => undefined);
      return refreshed;
    },
  };
}

async function takeSnapshot(load: () => Promise<LoadedDeck>): Promise<Snapshot> {
  const loaded = await load();
  const images = [...loaded.images.values()].map((image) => [devImageUrl(image), image] as const);
  return { loaded, page: await renderDevPage(loaded), images: new Map(images) };
}
