import { createSignal } from './signal.ts';

const changes = createSignal<[]>();
export const onCharacterKeys = changes.listen;

/** What was chosen where storage throws; it holds until the page is loaded again. */
let chosen: boolean | undefined;

/**
 * Whether single letters, digits and signs are keys. Read at each key, so that a change in one window holds in the other
 * at once.
 */
export function areCharactersKeys(): boolean {
  try {
    return chosen ?? localStorage.getItem(storageKey()) !== 'off';
  } catch {
    return true;
  }
}

export function setCharacterKeys(on: boolean): void {
  try {
    localStorage.setItem(storageKey(), on ? 'on' : 'off');
    chosen = undefined;
  } catch {
    chosen = on;
  }
  changes.emit();
}

/** All files of a disk share one storage, so the key names the deck. */
function storageKey(): string {
  return `deck:${document.documentElement.dataset['deck'] ?? ''}:keys`;
}
