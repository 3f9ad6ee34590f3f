/** Words as a regular expression that finds them, whatever spaces stand between them; for the flag `u`. */
export function escapePattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
}
