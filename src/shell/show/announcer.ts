import { createElement } from '../element.ts';

/** Tells people with a screen reader what changed, in few words; nobody sees it. */
export function createAnnouncer(): (...words: (Node | string)[]) => void {
  const region = createElement('div', { class: 'announcement', role: 'status' });
  document.body.append(region);
  return (...words) => region.replaceChildren(...words);
}
