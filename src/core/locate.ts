import { escapePattern } from './escape-pattern.ts';
import type { Position } from './node.ts';
import { normalizeText } from './normalize-text.ts';
import type { SourceFile } from './source-file.ts';

/** Where some words stand, at or after a place; that place where they are written differently in the author's text. */
export type Locate = (near: Position, words: string) => Position;

/** Looks up one after the other from a place on, so that what is said twice is found twice. */
export function locateInOrder(locate: Locate, near: Position): (words: string) => Position {
  let from = near;
  return (words) => {
    const found = locate(from, words);
    if (found === from) return near;
    from = { ...found, column: found.column + 1 };
    return found;
  };
}

/** No paragraph is longer; what stands farther away belongs to something else. */
const mostLines = 100;

/** Inline nodes do not know where they stand: this looks their words up in the files that were read. */
export function createLocate(files: readonly SourceFile[]): Locate {
  const lines = new Map<string, readonly string[]>();
  const linesOf = (name: string) => {
    const known = lines.get(name) ?? normalizeText(files.find((file) => file.name === name)?.text ?? '').split('\n');
    lines.set(name, known);
    return known;
  };
  return (near, words) => {
    const [firstWord = ''] = /\S*/.exec(words) ?? [];
    let pattern: RegExp | undefined;
    const all = linesOf(near.file);
    for (let line = near.line; line <= Math.min(all.length, near.line + mostLines); line++) {
      const start = line === near.line ? near.column - 1 : 0;
      const text = (all[line - 1] ?? '').slice(start, 10_000);
      // A pattern takes its time, and most lines do not have the words at all.
      if (!text.includes(firstWord)) continue;
      pattern ??= new RegExp(`(?<![\\p{L}\\p{M}\\d])${escapePattern(words)}(?![\\p{L}\\p{M}\\d])`, 'u');
      const at = text.search(pattern);
      if (at !== -1) return { file: near.file, line, column: start + at + 1 };
    }
    return near;
  };
}
