/** In every subset: what labels, clocks and numbers are made of, and what a speaker may type. */
const always = `${printableAscii()}äöüÄÖÜßẞ„“”‚‘’»«›‹‐–—…·•€§°×\u00a0`;

/** `\u{1f389}`, `\u2192`, `\xa0` of scripts and `\2192` of style sheets. */
const escapedCode = /\\u\{([\da-f]{1,6})\}|\\u([\da-f]{4})|\\x([\da-f]{2})|\\([\da-f]{2,6})/gi;

/**
 * The characters that texts need glyphs for: those in them, written out or escaped; their capitals, for `text-transform`;
 * and letters with accents both whole and in parts, for a font may draw either. Printable ASCII and German always.
 *
 * @param texts HTML, scripts, style sheets or plain text
 */
export function usedCharacters(...texts: readonly string[]): Set<string> {
  const used = new Set(always);
  for (const text of texts) {
    for (const form of [text, text.toUpperCase(), text.normalize('NFC'), text.normalize('NFD')]) {
      for (const [character] of form.matchAll(/[^\0-\x7f]/gu)) used.add(character);
    }
    for (const [, ...codes] of text.matchAll(escapedCode)) {
      const code = Number.parseInt(codes.find(Boolean) ?? '0', 16);
      if (code >= 0xa0 && code <= 0x10ffff) used.add(String.fromCodePoint(code));
    }
  }
  return used;
}

function printableAscii(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, index) => 0x20 + index));
}
