import { isDeepStrictEqual } from 'node:util';
import { diffPages } from '../core/diff-pages.ts';
import { hasErrors } from '../core/finding.ts';
import type { PagePatch } from '../core/page-patch.ts';
import { renderFindings } from '../core/render-findings.ts';
import { joinPage, type PageTexts } from '../core/render-page.ts';
import { devImageUrl, type LivePages } from './deck-page.ts';
import type { ImageFile } from './image-file.ts';
import type { LoadedDeck } from './load-deck.ts';

/** One state of the deck, ready to be sent. */
export interface Snapshot {
  readonly loaded: LoadedDeck;
  readonly version: string;
  readonly texts: PageTexts;
  /** Whether the texts are of a deck without errors. */
  readonly isGood: boolean;
  /** By the path of their address. */
  readonly images: ReadonlyMap<string, ImageFile>;
}

/** What a page of the state `from` has to do; without a patch it is loaded again. */
export interface Change {
  readonly from: string;
  readonly to: string;
  readonly patch: PagePatch | undefined;
}

export interface LiveDeck {
  /** The newest state, once all that was asked for is done. */
  current(): Promise<Snapshot>;
  /**
   * Reads everything again; resolves to what that changes in the page, if anything. When it fails, the last state stays.
   * Asked for again before it has begun, it is done once; the first to ask is told.
   * @param isSettled whether nobody is writing any more; else a deck of which a file has just been emptied is left for later
   */
  refresh(isSettled: boolean): Promise<Change | undefined>;
  /** What a page of that state has missed; undefined where nobody knows any more. */
  missedBy(version: string): readonly Change[] | undefined;
}

/** A page misses what is saved while it is being loaded. */
const rememberedChanges = 30;

/** A deck that is being written. `load` reads it, `onSnapshot` hears of every state. */
export async function createLiveDeck(
  load: () => Promise<LoadedDeck>,
  pages: Pick<LivePages, 'render'>,
  onSnapshot: (snapshot: Snapshot) => void,
): Promise<LiveDeck> {
  const take = async (loaded: LoadedDeck, before?: Snapshot) => {
    const taken = await takeSnapshot(loaded, pages, before);
    onSnapshot(taken);
    return taken;
  };
  let snapshot = await take(await load());
  let changes: readonly Change[] = [];
  let queue: Promise<unknown> = Promise.resolve();
  /** What has not begun yet. */
  let asked: { isSettled: boolean } | undefined;
  const refresh = async (isSettled: boolean): Promise<Change | undefined> => {
    const before = snapshot;
    const loaded = await load();
    if (!isSettled && isHalfSaved(loaded, before.loaded)) return undefined;
    snapshot = await take(loaded, before);
    if (snapshot.version === before.version) return undefined;
    const change = { from: before.version, to: snapshot.version, patch: diffPages(before.texts, snapshot.texts) };
    changes = [...changes, change].slice(-rememberedChanges);
    return change;
  };
  return {
    current: () => queue.then(() => snapshot),
    missedBy(version) {
      const at = changes.findIndex(({ from }) => from === version);
      if (at >= 0) return changes.slice(at);
      return version === snapshot.version ? [] : undefined;
    },
    refresh(isSettled) {
      // Whoever saves faster than a deck is read would be answered later and later.
      if (asked !== undefined) {
        asked.isSettled ||= isSettled;
        return queue.then(() => undefined);
      }
      const ask = { isSettled };
      asked = ask;
      const refreshed = queue.then(() => {
        asked = undefined;
        return refresh(ask.isSettled);
      });
      queue = refreshed.catch(() => undefined);
      return refreshed;
    },
  };
}

/** Editors empty a file before they fill it, and another file that is saved meanwhile may have it read in between. */
function isHalfSaved({ sources }: LoadedDeck, before: LoadedDeck): boolean {
  const empty = new Set(sources.flatMap(({ name, text }) => (text === '' ? name : [])));
  return before.sources.some(({ name, text }) => text !== '' && empty.has(name));
}

/** With errors the page stays as it last was without one, and says what they are. */
async function takeSnapshot(
  loaded: LoadedDeck,
  pages: Pick<LivePages, 'render'>,
  before: Snapshot | undefined,
): Promise<Snapshot> {
  const { deck, findings, sources } = loaded;
  const isBroken = hasErrors(findings);
  const kept = isBroken && before?.isGood ? before : undefined;
  const texts = kept
    ? { ...kept.texts, findings: renderFindings(deck.meta.lang, { findings, sources, isKept: true }) }
    : await pages.render(loaded);
  const images = kept?.images ?? new Map([...loaded.images.values()].map((image) => [devImageUrl(image), image]));
  return { loaded, version: versionAfter(before, texts), texts, isGood: kept !== undefined || !isBroken, images };
}

/** Another one where the page is another one. A server that is started again has others. */
function versionAfter(before: Snapshot | undefined, texts: PageTexts): string {
  if (before === undefined) return `${Date.now()}.0`;
  if (isDeepStrictEqual(before.texts, texts)) return before.version;
  const [start, count] = before.version.split('.');
  return `${start}.${Number(count) + 1}`;
}

/** The page of a state; it knows which one it is of. */
export function renderSnapshot({ texts, version }: Snapshot): string {
  return joinPage({ ...texts, root: texts.root.replace('>', ` data-live="${version}">`) });
}
