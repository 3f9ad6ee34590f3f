import { type Action, keyOf, keyTable } from '../../talk/keys.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { openDialog } from '../dialog.ts';
import { createElement } from '../element.ts';
import { keyLabels } from '../key-labels.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import { createKeyButton } from '../speaker/key-button.ts';

interface MoreOptions {
  readonly title: string;
  readonly close: string;
  readonly actions: KeyboardOptions['actions'];
  /** Before anything is done: what would lie over it goes away. */
  readonly leave: () => void;
}

/** All that keys do, as buttons, for those who have but a finger or a mouse: from the table that binds the keys. */
export function openMore({ title, close, actions, leave }: MoreOptions): void {
  const labels = keyLabels(document.documentElement.lang);
  const hasLetters = areCharactersKeys();
  const createButton = (action: Action, act: (event: KeyboardEvent) => void) => {
    // Only letters have a name that is the same on every keyboard.
    const hasHint = hasLetters && keyOf(action).length === 1;
    const button = createKeyButton(labels.actions[action], hasHint ? action : undefined);
    button.addEventListener('click', () => {
      dialog.close();
      leave();
      act(new KeyboardEvent('keydown'));
    });
    return button;
  };
  const content = Object.entries(keyTable).flatMap(([group, bindings]) => {
    const buttons = bindings.flatMap(({ action }) => {
      const act = actions[action];
      return act === undefined ? [] : [createButton(action, act)];
    });
    const name = labels.groups[group as keyof typeof keyTable];
    return [createElement('h2', {}, name), createElement('div', { class: 'more-buttons' }, ...buttons)];
  });
  const dialog = openDialog({ name: 'more', title, close, content });
}
