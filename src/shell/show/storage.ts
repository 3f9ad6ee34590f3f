import type { SlideShape } from '../../talk/place.ts';
import { packSnapshot, readSnapshot, type Snapshot } from '../../talk/snapshot.ts';
import { reportLimit } from '../limits.ts';

/** Talks that were begun with this file, as a crash leaves them. Nothing here throws or rejects: where a browser forbids it, nothing is kept. */
export interface TalkStorage {
  /** What is there, the latest first. Asked once, before anything is written. */
  readonly read: () => Promise<readonly Snapshot[]>;
  /** One write at a time; of those that wait, only the last one of a talk is made. */
  readonly save: (snapshot: Snapshot) => void;
  /** Begins at once, whatever still runs: the page is about to go. */
  readonly saveNow: (snapshot: Snapshot) => void;
  /** Says that the talk is still being held as it was saved: cheap, whatever is drawn in it. */
  readonly beat: (token: string) => void;
  readonly remove: (token: string) => void;
}

/** All local files share one database. */
interface Stored {
  readonly id: string;
  readonly deck: string;
  readonly savedAt: number;
  /** Not in a beat, which has the id of its talk and one sign more. */
  readonly snapshot?: unknown;
}

const beatOf = (id: string) => `${id}#`;

const store = 'talks';
const longestKept = 7 * 24 * 3_600_000;
const mostKept = 10;

/** IndexedDB, because that alone is still there when the browser was killed a moment later. */
export function openTalkStorage(identity: string, slides: readonly SlideShape[]): TalkStorage {
  const idOf = (token: string) => `${identity}/${token}`;
  const packed = (snapshot: Snapshot): Stored => {
    return { id: idOf(snapshot.token), deck: identity, savedAt: snapshot.savedAt, snapshot: packSnapshot(snapshot) };
  };
  const queue = createQueue();
  let database: IDBDatabase | undefined;
  return {
    async read() {
      try {
        database = await openDatabase();
        const all = await readAll(database);
        const outdated = findOutdated(all, Date.now());
        if (outdated.length > 0) queue.add('', (talks) => outdated.forEach((id) => void talks.delete(id)));
        queue.start(database);
        const own = all.filter(({ deck, id }) => deck === identity && !outdated.includes(id));
        return findSnapshots(own, slides).toSorted((a, b) => b.savedAt - a.savedAt);
      } catch {
        reportLimit('storage');
        return [];
      }
    },
    save: (snapshot) => queue.add(snapshot.token, (talks) => talks.put(packed(snapshot))),
    saveNow(snapshot) {
      queue.drop(snapshot.token);
      if (database !== undefined) write(database, (talks) => talks.put(packed(snapshot))).catch(() => undefined);
    },
    beat(token) {
      const [id, savedAt] = [beatOf(idOf(token)), Date.now()];
      queue.add(beatOf(token), (talks) => talks.put({ id, deck: identity, savedAt } satisfies Stored));
    },
    remove(token) {
      queue.drop(beatOf(token));
      queue.add(token, (talks) => [idOf(token), beatOf(idOf(token))].forEach((id) => void talks.delete(id)));
    },
  };
}

type Action = (talks: IDBObjectStore) => void;

/** Waits for a database; then makes one write at a time. */
function createQueue() {
  const waiting = new Map<string, Action>();
  const report = createReport();
  let database: IDBDatabase | undefined;
  let busy = false;
  const pump = () => {
    const [next] = waiting;
    if (busy || next === undefined || database === undefined) return;
    waiting.delete(next[0]);
    busy = true;
    const goOn = (isDone: boolean) => {
      busy = false;
      report(isDone);
      pump();
    };
    write(database, next[1]).then(
      () => goOn(true),
      () => goOn(false),
    );
  };
  return {
    start(opened: IDBDatabase) {
      database = opened;
      pump();
    },
    add(token: string, action: Action) {
      waiting.set(token, action);
      pump();
    },
    drop: (token: string) => void waiting.delete(token),
  };
}

/** A disk may fill up in the middle of a talk, and be cleared. What else may be refused is not taken back. */
function createReport(): (isDone: boolean) => void {
  let hasFailed = false;
  return (isDone) => {
    if (!isDone || hasFailed) reportLimit('storage', !isDone);
    hasFailed = !isDone;
  };
}

function openDatabase(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open('deck', 1);
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(store, { keyPath: 'id' }));
    request.addEventListener('success', () => {
      // A later edition of this file may want the database for itself.
      request.result.addEventListener('versionchange', () => request.result.close());
      resolve(request.result);
    });
    request.addEventListener('error', (event) => {
      event.preventDefault();
      reject(request.error);
    });
  });
}

/** Other files may have put anything there: only what has our shape is looked at further. */
function readAll(database: IDBDatabase): Promise<readonly Stored[]> {
  return new Promise((resolve, reject) => {
    const request: IDBRequest<unknown[]> = database.transaction(store).objectStore(store).getAll();
    request.addEventListener('success', () => resolve(request.result.filter(isStored)));
    request.addEventListener('error', () => reject(request.error));
  });
}

function isStored(data: unknown): data is Stored {
  const { id, deck, savedAt } = Object(data) as Record<string, unknown>;
  return typeof id === 'string' && typeof deck === 'string' && Number.isSafeInteger(savedAt);
}

/** With the moment of the last beat, where one came later. */
function findSnapshots(own: readonly Stored[], slides: readonly SlideShape[]): readonly Snapshot[] {
  return own.flatMap(({ id, snapshot }) => {
    const found = readSnapshot(snapshot, slides);
    const beat = own.find((other) => other.id === beatOf(id));
    return found === undefined ? [] : [{ ...found, savedAt: Math.max(found.savedAt, beat?.savedAt ?? 0) }];
  });
}

/** What is too old, from a future that a wrong clock made, or more than what is kept of all decks together. */
function findOutdated(all: readonly Stored[], now: number): readonly string[] {
  const isCurrent = ({ savedAt }: Stored) => Math.abs(now - savedAt) <= longestKept;
  const latest = all
    .filter((stored) => !stored.id.endsWith('#') && isCurrent(stored))
    .sort((a, b) => b.savedAt - a.savedAt)
    .slice(0, mostKept);
  const kept = new Set(latest.flatMap(({ id }) => [id, beatOf(id)]));
  return all.map(({ id }) => id).filter((id) => !kept.has(id));
}

function write(database: IDBDatabase, action: Action): Promise<void> {
  return new Promise((resolve, reject) => {
    // On disk when it is done, and not in some buffer: power may fail.
    const transaction = database.transaction(store, 'readwrite', { durability: 'strict' });
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error));
    transaction.addEventListener('error', (event) => event.preventDefault());
    action(transaction.objectStore(store));
    // Not when the page has heard that all went well: it may be gone by then.
    transaction.commit();
  });
}
