/** What the part of an address after `#` points at. */
export type SlideHash =
  | { readonly id: string; readonly step: number }
  /** As reveal.js counts: from left to right and down the stack, from 0. Decks written for it link so. */
  | { readonly h: number; readonly v: number };

/** Reads `#/leitlinien`, `#/leitlinien/2` (second step), `#leitlinien` and reveal's `#/3/1`; nothing else. */
export function parseSlideHash(hash: string): SlideHash | undefined {
  const [first = '', second, ...more] = hash.replace(/^#\/?/, '').split('/');
  if (first === '' || more.length > 0) return undefined;
  if (second !== undefined && !/^\d{1,6}$/.test(second)) return undefined;
  const number = second === undefined ? 0 : Number(second);
  if (/^\d{1,6}$/.test(first)) return { h: Number(first), v: number };
  const id = decodePart(first);
  return id === undefined ? undefined : { id, step: number };
}

export function formatSlideHash(id: string, step: number): string {
  return `#/${encodeURIComponent(id)}${step > 0 ? `/${step}` : ''}`;
}

/** `%E4` and the like, typed or cut off by a mail program, are no UTF-8. */
export function decodePart(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
