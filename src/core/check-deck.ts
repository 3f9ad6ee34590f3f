import { checkAbbreviations } from './check-abbreviations.ts';
import { checkAltText } from './check-alt-text.ts';
import { checkAudiences } from './check-audiences.ts';
import { checkCapacity } from './check-capacity.ts';
import { checkHeadingOutline } from './check-heading-outline.ts';
import { checkLanguageOfParts } from './check-language-of-parts.ts';
import { checkLinkText } from './check-link-text.ts';
import { checkPlan } from './check-plan.ts';
import { checkStepMarks } from './check-step-marks.ts';
import { checkUniqueTitles } from './check-unique-titles.ts';
import type { Deck } from './deck.ts';
import { createFinding, type Finding, ofRule } from './finding.ts';
import type { Locate } from './locate.ts';
import type { RuleId } from './rules.ts';

/** One rule: looks at a deck, changes nothing, says what it found. */
export type Check = (deck: Deck, locate: Locate) => readonly Finding[];

/** What is told while an author writes, and before each export. A new one is a function, its place here, and its rule. */
export const checks = {
  'heading-outline': checkHeadingOutline,
  'unique-titles': checkUniqueTitles,
  'alt-text': checkAltText,
  'link-text': checkLinkText,
  abbreviations: checkAbbreviations,
  'language-of-parts': checkLanguageOfParts,
  logo: checkLogo,
  capacity: checkCapacity,
  plan: checkPlan,
  audiences: checkAudiences,
  'step-marks': checkStepMarks,
} as const satisfies Readonly<Partial<Record<RuleId, Check>>>;

/** What is wrong with a deck that reads well otherwise; without the author's text, findings about words name their block. */
export function checkDeck(deck: Deck, locate: Locate = (near) => near): readonly Finding[] {
  const list = Object.entries(checks) as readonly (readonly [RuleId, Check])[];
  return list.flatMap(([rule, check]) => ofRule(rule, check(deck, locate)));
}

function checkLogo({ meta: { logo, logoAlt } }: Deck): readonly Finding[] {
  if (logo === undefined || logoAlt !== undefined) return [];
  const hint = 'Nennen Sie darunter, wofür es steht: logoAlt: Stadt Musterstadt';
  return [createFinding(logo.position, 'error', 'Dem Logo fehlt der Alternativtext.', hint)];
}
