import { type Action, type Focus, findAction, type KeyContext } from '../talk/keys.ts';

export interface KeyboardOptions extends Pick<KeyContext, 'window'> {
  /** What this window does; a key for anything else is left to the browser. */
  readonly actions: Partial<Readonly<Record<Action, (event: KeyboardEvent) => void>>>;
  readonly characters: () => boolean;
}

/** Binds the keys of the table to what this window can do. While a dialog is open, the keys are its own. */
export function mountKeyboard({ window: name, actions, characters }: KeyboardOptions): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing) return;
    const action = findAction(event, { window: name, focus: focusOf(event.target), characters: characters() });
    const act = action === undefined ? undefined : actions[action];
    if (act === undefined) return;
    const isCovered = document.querySelector('dialog:modal') !== null;
    // A clicker's F5 must not load the page anew, whatever is open; and what can be printed opens in the place of what is.
    if (isCovered && action !== 'present' && action !== 'print') return;
    event.preventDefault();
    if (!isCovered || action === 'print') act(event);
  });
}

export function focusOf(target: EventTarget | null): Focus {
  // A field keeps the keyboard for a moment when its window has closed already.
  if (!(target instanceof Element) || target.closest('dialog:not([open])')) return 'page';
  if (target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]')) return 'text';
  if (target.matches('video')) return 'film';
  if (target.closest('button, a[href], input, summary')) return 'button';
  return target.closest('[tabindex="0"]') ? 'scroller' : 'page';
}
