import { type Action, keyOf } from '../../talk/keys.ts';
import { createElement } from '../element.ts';

/** A button that names the key of what it does in passing: `createKeyButton('Schwarz', 'black')`. */
export function createKeyButton(label: string, action?: Action, attributes: Readonly<Record<string, string>> = {}) {
  const button = createElement('button', { type: 'button', ...attributes }, createElement('span', {}, label));
  if (action === undefined) return button;
  const key = keyOf(action);
  button.setAttribute('aria-keyshortcuts', key);
  button.append(createElement('kbd', { 'aria-hidden': 'true' }, key));
  return button;
}

export function setButtonLabel(button: HTMLButtonElement, label: string): void {
  const text = button.querySelector('span');
  if (text !== null) setText(text, label);
}

/** Writes only what has changed; what is written four times a second must not keep a screen reader busy. */
export function setText(element: Element, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}
