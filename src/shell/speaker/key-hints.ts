import { areCharactersKeys, onCharacterKeys } from '../character-keys.ts';

/** Buttons name single letters and signs as their keys as long as these are keys; the style hides the letter with it. */
export function mountKeyHints(view: HTMLElement): void {
  const update = () => {
    const [from, to] = areCharactersKeys() ? ['data-key', 'aria-keyshortcuts'] : ['aria-keyshortcuts', 'data-key'];
    for (const button of view.querySelectorAll(`button[${from}]`)) {
      const key = button.getAttribute(from) ?? '';
      if (key.length > 1) continue;
      button.removeAttribute(from);
      button.setAttribute(to, key);
    }
  };
  onCharacterKeys(update);
  // Switched in the other window.
  addEventListener('storage', update);
  update();
}
