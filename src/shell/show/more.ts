import { type Action, keyOf, keyTable } from '../../talk/keys.ts';
import type { Screen } from '../../talk/talk.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { openDialog } from '../dialog.ts';
import { createElement } from '../element.ts';
import { keyLabels } from '../key-labels.ts';
import type { KeyboardOptions } from '../keyboard.ts';
import { createKeyButton } from '../speaker/key-button.ts';
import { focusSlide } from './focus-slide.ts';
import { buttonNames } from './more-labels.ts';

interface MoreOptions {
  readonly title: string;
  readonly close: string;
  readonly actions: KeyboardOptions['actions'];
  /** What the audience sees. */
  readonly screen: Screen;
  /** Before anything is done: what would lie over it goes away. */
  readonly leave: () => void;
}

/** What one button does and undoes. */
const toggles: readonly Action[] = ['black', 'white', 'frozen'];

/** All that keys do, as buttons, for those who have but a finger or a mouse: from the table that binds the keys. */
export function openMore({ title, close, actions, screen, leave }: MoreOptions): void {
  const { lang } = document.documentElement;
  const labels = keyLabels(lang);
  const names = buttonNames(lang);
  let isDone = false;
  const hasLetters = areCharactersKeys();
  const createButton = (action: Action, act: (event: KeyboardEvent) => void) => {
    // Only letters have a name that is the same on every keyboard.
    const hasHint = hasLetters && keyOf(action).length === 1;
    const button = createKeyButton(names[action] ?? labels.actions[action], hasHint ? action : undefined);
    if (toggles.includes(action)) button.setAttribute('aria-pressed', String(action === screen));
    button.addEventListener('click', () => {
      isDone = true;
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
  dialog.addEventListener('close', () => {
    if (!isDone && document.activeElement === document.body) focusShownSlide();
  });
}

/** Whoever opened it with the mouse has left no button that the keyboard could go back to. */
function focusShownSlide(): void {
  const slide = document.querySelector<HTMLElement>('.slides > .present:not(.stack), .slides > .present > .present');
  if (slide !== null) focusSlide(slide);
}
