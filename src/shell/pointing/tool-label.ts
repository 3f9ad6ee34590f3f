import { createElement } from '../element.ts';

/** Says which tool is on and how to leave it: to all for some seconds (the style fades it), to screen readers at once. */
export function mountToolLabel(): (text: string) => void {
  const label = createElement('p', { class: 'pointing-label', role: 'status' });
  document.body.append(label);
  // A new element each time, so that it fades anew.
  return (text) => label.replaceChildren(createElement('span', {}, text));
}
