import { inFewWords } from '../fit/element-kind.ts';

/** An element in few words: `button »Weiter«`, `nav.menu »Vorführen …«`. The same in each state, so no class of a state. */
export function describeElement(element: Element): string {
  const [kind] = element.classList;
  const mark = element.closest('[data-at]') !== null || kind === undefined ? '' : `.${kind}`;
  const name = element.getAttribute('aria-label') ?? element.getAttribute('alt') ?? element.textContent ?? '';
  const words = element === document.documentElement || element === document.body ? '' : inFewWords(name);
  return words === '' ? element.localName + mark : `${element.localName}${mark} »${words}«`;
}

/** Where an author finds an element: its own place, or that of what it stands in; empty for what the page itself adds. */
export function placeOf(element: Element): string {
  return element.closest('[data-at]')?.getAttribute('data-at') ?? '';
}
