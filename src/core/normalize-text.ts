/**
 * Text as the parser wants it: no byte order mark, `\n` as the only line end, no NUL (U+FFFD stands for it, as in HTML).
 * The number of lines, and so every position, stays what the author's editor shows.
 */
export function normalizeText(text: string): string {
  return text
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
    .replaceAll('\0', '\uFFFD');
}
