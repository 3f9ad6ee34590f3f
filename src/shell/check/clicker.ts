import { findAction } from '../../talk/keys.ts';
import { areCharactersKeys } from '../character-keys.ts';
import { createElement } from '../element.ts';
import { keyLabels, keyName } from '../key-labels.ts';
import type { Check, CheckContext, Result } from './check.ts';
import type { CheckLabels } from './check-labels.ts';

/** A clicker sends Escape to end a show; the second one within this time is taken for a person who wants to leave. */
const secondEscape = 2000;
const modifiers = ['Shift', 'Control', 'Alt', 'AltGraph', 'Meta'];

interface ClickerCheck {
  readonly check: Check;
  readonly log: HTMLElement;
}

/** Shows what arrives of a clicker, and what it would do. */
export function checkClicker({ clicker }: CheckLabels, window: CheckContext['window']): ClickerCheck {
  const log = createElement('div', { class: 'clicker-log', role: 'log', tabindex: '0', 'aria-label': clicker.log });
  const keys = keyLabels(document.documentElement.lang);
  let result: Result = { state: 'ask', text: clicker.ask };
  let onWorks: (result: Result) => void = () => undefined;
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
    const parts = [createElement('kbd', {}, keyName(nameOf(event), keys)), ` ${effect}`];
    log.append(createElement('p', {}, ...parts, isEscape ? `. ${clicker.again}` : ''));
    log.lastElementChild?.scrollIntoView({ block: 'nearest' });
    if (action !== 'next' && action !== 'right') return;
    result = { state: 'ok', text: clicker.ok };
    onWorks(result);
  };
  const toggle = (button: HTMLButtonElement) => {
    log.hidden = !log.hidden;
    log.replaceChildren();
    button.setAttribute('aria-pressed', String(!log.hidden));
    document.removeEventListener('keydown', onKey, { capture: true });
    if (log.hidden) return;
    document.addEventListener('keydown', onKey, { capture: true });
    log.focus();
    log.scrollIntoView({ block: 'nearest' });
  };
  log.hidden = true;
  const run = async (button: HTMLButtonElement): Promise<Result> => {
    toggle(button);
    if (log.hidden) return result;
    return new Promise((resolve) => {
      onWorks = resolve;
    });
  };
  return { check: { name: clicker.name, run: async () => result, action: { label: clicker.start, run } }, log };
}

/** A button takes its own keys, as everywhere. */
function isOfButton({ key, target }: KeyboardEvent): boolean {
  return (key === 'Enter' || key === ' ') && target instanceof Element && target.closest('button') !== null;
}

function nameOf({ key, shiftKey, ctrlKey }: KeyboardEvent): string {
  const shift = shiftKey && (key.length > 1 || key === ' ') ? 'Shift+' : '';
  return `${ctrlKey ? 'Ctrl+' : ''}${shift}${key}`;
}
