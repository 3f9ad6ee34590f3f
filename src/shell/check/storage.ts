import type { Check } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** All local files share one storage; a name of its own, so that nothing of a deck is touched. */
const name = 'deck:check';

/** Both are really written and read. */
export function checkStorage({ storage }: CheckLabels): Check {
  return {
    name: storage.name,
    async run() {
      const [local, database] = [keepsValue(), await keepsRecord()];
      if (local && database) return { state: 'ok', text: storage.ok };
      if (!local && !database) return { state: 'failed', text: storage.failed };
      return { state: 'limited', text: storage.limited };
    },
  };
}

function keepsValue(): boolean {
  try {
    localStorage.setItem(name, '1');
    const kept = localStorage.getItem(name) === '1';
    localStorage.removeItem(name);
    return kept;
  } catch {
    return false;
  }
}

async function keepsRecord(): Promise<boolean> {
  try {
    const opening = indexedDB.open(name);
    opening.addEventListener('upgradeneeded', () => opening.result.createObjectStore('records'));
    const database = await resultOf(opening);
    const records = () => database.transaction('records', 'readwrite').objectStore('records');
    await resultOf(records().put(1, 'probe'));
    const kept = (await resultOf(records().get('probe'))) === 1;
    database.close();
    indexedDB.deleteDatabase(name);
    return kept;
  } catch {
    return false;
  }
}

function resultOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error));
  });
}
