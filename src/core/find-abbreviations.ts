import type { Abbreviation } from './deck.ts';
import { escapePattern } from './escape-pattern.ts';
import { onceForEach } from './once-for-each.ts';

export interface AbbreviationUse {
  /** In UTF-16 code units. */
  readonly at: number;
  /** As it is written there, a plural `-s` included. */
  readonly text: string;
  readonly abbreviation: Abbreviation;
}

/** Finds what of a text is one of a deck's abbreviations. */
export type FindAbbreviations = (text: string) => readonly AbbreviationUse[];

/** What goes on with one of these goes on as the same word. */
export const wordSign = '[\\p{L}\\p{M}\\p{N}_\\u00ad]';
const domain = /@|:\/\/|^\W*www\.|[\p{L}\d]\.\p{L}{2,}/u;
const longestAddress = 200;

/** Whole words only, the longest term first: »NRW« in »NRW-Kommunen«, neither in »NRWX« nor in `land.NRW`. */
export const createFindAbbreviations = onceForEach((abbreviations: readonly Abbreviation[]): FindAbbreviations => {
  if (abbreviations.length === 0) return () => [];
  const byTerm = new Map(abbreviations.map((one) => [oneSpace(one.term), one]));
  const terms = [...byTerm.keys()].sort((a, b) => b.length - a.length).map(withPlural);
  const pattern = new RegExp(`(?<!${wordSign})(?:${terms.join('|')})(?!${wordSign})`, 'gu');
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, index: at }) => {
      const term = oneSpace(found);
      const abbreviation = byTerm.get(term) ?? byTerm.get(term.slice(0, -1));
      return abbreviation === undefined || isInAddress(text, at) ? [] : [{ at, text: found, abbreviation }];
    });
});

function withPlural(term: string): string {
  return escapePattern(term) + (/\p{Lu}$/u.test(term) ? 's?' : '');
}

function oneSpace(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Whether a place in a text belongs to a mail or web address. */
export function isInAddress(text: string, at: number): boolean {
  const before = /\S*$/.exec(text.slice(Math.max(0, at - longestAddress), at))?.[0] ?? '';
  const after = /^\S*/.exec(text.slice(at, at + longestAddress))?.[0] ?? '';
  return domain.test(before + after);
}
