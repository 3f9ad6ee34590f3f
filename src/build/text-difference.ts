const ligatures: Readonly<Record<string, string>> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };
/** Soft hyphen, zero-width space, joiners, word joiner, byte order mark. */
const invisible = /[\u00ad\u200b-\u200d\u2060\ufeff]/g;
const wordsShown = 6;

/**
 * Where the text of a PDF first departs from the one it should have, as a German sentence; undefined when they agree.
 *
 * Both are brought to NFC, ligatures become letters, invisible characters go. Then every character but white space must be
 * there, in order, and nothing else. White space counts in one direction only:
 * - where `expected` has some, `actual` must have some of any kind: words that run together cannot be found by a search;
 * - where `expected` has none, `actual` may have some: a PDF holds no words, and what reads it guesses gaps from distances.
 * A hyphen at the end of a line of `actual` may be one that only the line's end made.
 */
export function findTextDifference(expected: string, actual: string): string | undefined {
  return findDifference([expected], actual)?.message;
}

/** The same for a text of several parts, one after the other, with the index of the part in which the difference is. */
export function findDifference(
  parts: readonly string[],
  actual: string,
): { readonly part: number; readonly message: string } | undefined {
  const words = parts.flatMap((part, index) => wordsOf(part).map((word) => ({ word, part: index })));
  const text = normalize(actual);
  let at = 0;
  for (const [index, { word, part }] of words.entries()) {
    const start = skipSpace(text, at);
    const end = matchWord(text, start, word);
    if (end === undefined) {
      const missing = words.slice(index, index + wordsShown + 1).map((one) => one.word);
      return { part, message: describeMissing(missing, text.slice(start)) };
    }
    if (index > 0 && start === at) return { part, message: `Vor „${word}“ fehlt der Abstand zum Wort davor.` };
    at = end;
  }
  const rest = text.slice(at).trim();
  if (rest === '') return undefined;
  return { part: parts.length - 1, message: `Am Ende steht Text, der nicht dorthin gehört: ${quote(rest)}.` };
}

function wordsOf(text: string): readonly string[] {
  return normalize(text).split(/\s+/).filter(Boolean);
}

function normalize(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[ﬀ-ﬆ]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(invisible, '');
}

function skipSpace(text: string, from: number): number {
  let at = from;
  while (/\s/.test(text.charAt(at))) at++;
  return at;
}

/** The place behind `word`, which may be broken by white space and by hyphens at the ends of lines. */
function matchWord(text: string, from: number, word: string): number | undefined {
  let at = from;
  for (const character of word) {
    at = skipSpace(text, at);
    if (!text.startsWith(character, at) && /^[-‐]\s*\n/.test(text.slice(at, at + 8))) at = skipSpace(text, at + 1);
    if (!text.startsWith(character, at)) return undefined;
    at += character.length;
  }
  return at;
}

function describeMissing(missing: readonly string[], rest: string): string {
  const wanted = quote(missing.join(' '));
  return rest === '' ? `Es fehlt der Text ${wanted}.` : `Erwartet wird ${wanted}, im PDF steht ${quote(rest)}.`;
}

function quote(text: string): string {
  const words = text.split(/\s+/).filter(Boolean);
  return `„${words.slice(0, wordsShown).join(' ')}${words.length > wordsShown ? ' …' : ''}“`;
}
