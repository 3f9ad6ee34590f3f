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
import { createFinding, type Finding } from './finding.ts';
import type { Locate } from './locate.ts';

/** One rule: looks at a deck, changes nothing, says what it found. */
type Check = (deck: Deck, locate: Locate) => readonly Finding[];

/** A new rule is a function and its place in this list. */
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
} as const satisfies Readonly<Record<string, Check>>;

/** What is wrong with a deck that reads well otherwise; without the author's text, findings about words name their block. */
export function checkDeck(deck: Deck, locate: Locate = (near) => near): readonly Finding[] {
  return Object.values<Check>(checks).flatMap((check) => check(deck, locate));
}

function checkLogo({ meta: { logo, logoAlt } }: Deck): readonly Finding[] {
  if (logo === undefined || logoAlt !== undefined) return [];
  const hint = 'Nennen Sie darunter, wofür es steht: logoAlt: Stadt Musterstadt';
  return [createFinding(logo.position, 'error', 'Dem Logo fehlt der Alternativtext.', hint)];
}
