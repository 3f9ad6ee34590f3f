/** Addresses and parts of the page that no slide can be named after. */
export const reservedIds = {
  /** `#speaker` opens the speaker view, `#/lesen` the reading edition; the others are parts of the page. */
  names: [
    'speaker',
    'lesen',
    'abkuerzungen',
    'abkuerzungen-titel',
    'barrierefreiheit',
    'inhalt',
    'inhalt-titel',
    'barrierefreiheit-titel',
    'dialog-title',
    'jump-list',
    'jump-hint',
    'characters-hint',
  ],
  /** Of the entries of the glossary, and of footnotes and what leads to them. */
  prefixes: ['abk-', 'fn-', 'fnref-'],
} as const;

export function isReservedId(id: string): boolean {
  return hasReservedPrefix(id) || reservedIds.names.some((name) => name === id);
}

export function hasReservedPrefix(id: string): boolean {
  return reservedIds.prefixes.some((prefix) => id.startsWith(prefix));
}
