import type { AccessibilityCheckId } from './accessibility-checks.ts';
import { type Barrier, barrierOfText } from './barrier.ts';
import { checkAlternativeTexts, checkHeadings, checkLogo } from './check-deck.ts';
import type { Deck } from './deck.ts';
import type { Finding } from './finding.ts';

/** Those checks of a deck's text that concern accessibility, under the names they have there. */
const checks: readonly (readonly [AccessibilityCheckId, (deck: Deck) => readonly Finding[]])[] = [
  ['alt-text', checkAlternativeTexts],
  ['alt-text', checkLogo],
  ['heading-outline', checkHeadings],
];

export function checkAccessibilityOfText(deck: Deck): readonly Barrier[] {
  return checks.flatMap(([id, check]) => check(deck).map((finding) => barrierOfText(id, finding)));
}
