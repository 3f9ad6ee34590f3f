import { createElement } from './element.ts';

/** A button that does something when it is pressed: `createButton('Hilfe', () => openHelp())`. */
export function createButton(
  label: string,
  act?: () => unknown,
  attributes: Readonly<Record<string, string>> = {},
): HTMLButtonElement {
  const button = createElement('button', { type: 'button', ...attributes }, label);
  if (act !== undefined) button.addEventListener('click', act);
  return button;
}
