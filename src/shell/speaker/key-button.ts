import { createElement } from '../element.ts';

/** A button that names its key in passing: `createKeyButton('Schwarz', 'B')`. */
export function createKeyButton(label: string, key = '', attributes: Readonly<Record<string, string>> = {}) {
  const button = createElement('button', { type: 'button', ...attributes }, createElement('span', {}, label));
  if (key === '') return button;
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
