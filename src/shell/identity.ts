/**
 * Names this file among all that share its storage and its channels: every local file of a machine does. The deck, its
 * build, and where the file lies; so neither another deck nor a copy of this one is taken for it.
 */
export function readIdentity(): string {
  const { deck = '', build = '' } = document.documentElement.dataset;
  return [deck, build, hashText(location.pathname)].join('.');
}

/** FNV-1a, 32 bits: short, and good enough to tell the folders of one machine apart. */
function hashText(text: string): string {
  let hash = 0x811c9dc5;
  for (const character of text) {
    hash ^= character.codePointAt(0) ?? 0;
    hash = Math.imul(hash, 0x01000193);
  }
  return (hash >>> 0).toString(16).padStart(8, '0');
}
