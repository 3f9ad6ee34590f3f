import type { Check } from './check-deck.ts';
import { checkLinks } from './check-links.ts';
import { checkLongSentences } from './check-long-sentences.ts';
import { checkMissingSpaces } from './check-missing-spaces.ts';
import { checkNotes } from './check-notes.ts';
import { checkNotesLength } from './check-notes-length.ts';
import { checkPlaceholders } from './check-placeholders.ts';
import { checkTypography } from './check-typography.ts';
import type { Deck } from './deck.ts';
import { type Finding, ofRule } from './finding.ts';
import { createLocate, type Locate } from './locate.ts';
import type { RuleId } from './rules.ts';
import type { SourceFile } from './source-file.ts';

/** As a check of the deck; what can be mended is found in the author's own text. */
type Review = (deck: Deck, locate: Locate, files: readonly SourceFile[]) => ReturnType<Check>;

/** A new one is a function, its place here, and its rule. */
export const reviews = {
  links: checkLinks,
  notes: checkNotes,
  'notes-length': checkNotesLength,
  'long-sentences': checkLongSentences,
  placeholders: checkPlaceholders,
  typography: checkTypography,
  'missing-spaces': checkMissingSpaces,
} as const satisfies Readonly<Partial<Record<RuleId, Review>>>;

/**
 * What is told only to those who ask (`npm run check:deck`): it would be in the way while somebody writes.
 * @param sources the files and all that they include
 */
export function reviewDeck(
  deck: Deck,
  files: readonly SourceFile[],
  sources: readonly SourceFile[] = files,
): readonly Finding[] {
  const locate = createLocate(sources);
  const list = Object.entries(reviews) as readonly (readonly [RuleId, Review])[];
  return list.flatMap(([rule, review]) => ofRule(rule, review(deck, locate, files)));
}
