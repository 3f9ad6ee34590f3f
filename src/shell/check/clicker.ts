import { findAction } from '../../talk/keys.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { createElement } from '../element.ts';
import { keyLabels, keyName } from '../key-labels.ts';
import type { CheckContext } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** A clicker sends Escape to end a show; the second one within this time is taken for a person who wants to leave. */
const secondEscape = 2000;
const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

interface ClickerTest {
  readonly button: HTMLButtonElement;
  readonly log: HTMLElement;
}

/** Shows what arrives of a clicker, and what it would do. */
export function createClickerTest({ clicker }: CheckLabels, window: CheckContext['window']): ClickerTest {
  const button = createElement('button', { type: 'button', 'aria-pressed': 'false' }, clicker.start);
  const log = createElement('div', { class: 'clicker-log', role: 'log', tabindex: '0', 'aria-label': clicker.log });
  const keys = keyLabels(document.documentElement.lang);
  let lastEscape = 0;
  const onKey = (event: KeyboardEvent) => {
    if (log.closest('dialog[open]') === null) return document.removeEventListener('keydown', onKey, { capture: true });
    if (event.key === 'Tab' || modifiers.includes(event.key) || isOfButton(event)) return;
    const isEscape = event.key === 'Escape';
    if (isEscape && Date.now() - lastEscape < secondEscape) return;
    event.preventDefault();
    event.stopPropagation();
    if (event.repeat) return;
    if (isEscape) lastEscape = Date.now();
    const action = findAction(event, { window, focus: 'page', characters: areCharactersKeys() });
    const effect = action === undefined ? clicker.nothing : keys.actions[action];
    const name = keyName(nameOf(event), keys);
    log.append(
      createElement('p', {}, createElement('kbd', {}, name), ` ${effect}`, isEscape ? `. ${clicker.again}` : ''),
    );
    log.lastElementChild?.scrollIntoView({ block: 'nearest' });
  };
  log.hidden = true;
  button.addEventListener('click', () => {
    const on = log.hidden;
    log.hidden = !on;
    log.replaceChildren();
    button.setAttribute('aria-pressed', String(on));
    document.removeEventListener('keydown', onKey, { capture: true });
    if (!on) return;
    document.addEventListener('keydown', onKey, { capture: true });
    log.focus();
    log.scrollIntoView({ block: 'nearest' });
  });
  return { button, log };
}

/** A button takes its own keys, as everywhere. */
function isOfButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button') !== null;
}

function nameOf({ key, shiftKey, ctrlKey }: KeyboardEvent): string {
  const shift = shiftKey && (key.length > 1 || key === ' ') ? 'Shift+' : '';
  return `${ctrlKey ? 'Ctrl+' : ''}${shift}${key}`;
}
