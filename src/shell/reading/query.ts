import { fold } from './fold.ts';

/** One pattern for each word; all of them are to be found. */
export type Query = readonly RegExp[];

/** From where to where in the original text. */
export type Span = readonly [start: number, end: number];

/** What was typed, as words to be found anywhere, also inside of others; `"vor Ort"` in quotes is one. */
export function parseQuery(typed: string): Query {
  return splitWords(typed).map((word) => new RegExp(patternOf(fold(word).text.trim())));
}

/** The words as they were typed, those that were in quotes behind a `"`; without such as are nothing but signs nobody searches. */
export function splitWords(typed: string): readonly string[] {
  const parts = typed.replace(/[„“”«»]/g, '"').match(/"[^"]+|[^\s"]+/g) ?? [];
  return parts.filter((part) => fold(part).text.trim() !== '');
}

/**
 * »Bürger«, »Burger« and »Buerger« are the same: an e behind a, o and u counts neither in what was typed nor in what is
 * searched. The text keeps it, so that »Einstellung« is found in »Neueinstellung«.
 */
function patternOf(word: string): string {
  const plain = word.replace(/(?<=[aou])e/g, '');
  return plain.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/[aou]/g, '$&e?');
}

export function matches(query: Query, folded: string): boolean {
  return query.every((word) => folded.search(word) >= 0);
}

/** Every place of every word, in order, none within another. */
export function findSpans(query: Query, original: string): readonly Span[] {
  if (query.length === 0) return [];
  const { text, starts } = fold(original);
  // Where one word begins with another one, the longer one is it.
  const sources = query.map(({ source }) => source).sort((a, b) => b.length - a.length);
  return [...text.matchAll(new RegExp(sources.join('|'), 'g'))].map(({ 0: found, index }) => {
    const last = starts[index + found.length - 1] ?? 0;
    // With the accents that stand behind it.
    const end = /^.\p{Mn}*/su.exec(original.slice(last))?.[0].length ?? 0;
    return [starts[index] ?? 0, last + end];
  });
}
