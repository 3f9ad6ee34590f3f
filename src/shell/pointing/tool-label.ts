import { createElement } from '../element.ts';

/** Says which tool is on and how to leave it: to all for some seconds (the style fades it), to screen readers at once. An empty text says nothing. */
export function mountToolLabel(host: HTMLElement): (text: string) => void {
  const label = createElement('p', { class: 'pointing-label', role: 'status' });
  host.append(label);
  // A new element each time, so that it fades anew.
  return (text) => label.replaceChildren(...(text === '' ? [] : [createElement('span', {}, text)]));
}
