import { opaque } from './typographic-flow.ts';
import { findQuoteEdits } from './typographic-quotes.ts';
import type { Edit, Typography } from './typography.ts';

/** A line without any of these has nothing to set. */
const candidates = /["'\d§–]| -|\.\.\.|\.[ \n]?[a-zÄ]{1,2}\.|(?:Dr|Prof)\./i;
const addresses = /\b(?:https?:\/\/|www[.\uFFFC])(?:[^\s"'„“”‚‘’<>]|'(?=\w))*/gi;

/** What to change in a line of text, in the order of places, without overlaps. */
export function findEdits(line: string, typography: Typography): readonly Edit[] {
  if (!candidates.test(line)) return [];
  const text = line.replace(addresses, (address) => opaque.repeat(address.length));
  const edits = new Map(findQuoteEdits(text, typography).map((edit) => [edit.at, edit]));
  for (const rule of typography.rules) for (const edit of rule(text)) edits.set(edit.at, edit);
  return [...edits.values()].sort((a, b) => a.at - b.at);
}

/** `text`, which begins at `start` in the line, after the edits. */
export function applyEdits(text: string, start: number, edits: readonly Edit[]): string {
  const pieces: string[] = [];
  let end = 0;
  for (const edit of edits) {
    pieces.push(text.slice(end, edit.at - start), edit.text);
    end = edit.at - start + edit.length;
  }
  return pieces.join('') + text.slice(end);
}
