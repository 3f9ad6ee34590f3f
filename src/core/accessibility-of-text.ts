import type { AccessibilityCheckId } from './accessibility-checks.ts';
import { type Barrier, barrierOfText } from './barrier.ts';
import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';

/** Those rules of a deck's text that concern accessibility, and what they are called there. */
const names: Readonly<Partial<Record<RuleId, AccessibilityCheckId>>> = {
  'heading-outline': 'heading-outline',
  'unique-titles': 'unique-titles',
  'alt-text': 'alt-text',
  logo: 'alt-text',
  'link-text': 'link-text',
  abbreviations: 'abbreviations',
  'language-of-parts': 'language-of-parts',
};

/** Of all that was found in a deck, what keeps people out, under the name of its check. */
export function accessibilityOfText(findings: readonly Finding[]): readonly Barrier[] {
  return findings.flatMap((finding) => {
    const id = names[finding.rule];
    return id === undefined || isHeavyLogo(finding) ? [] : [barrierOfText(id, finding)];
  });
}

/** A logo without words is an error; one that is only large is not. */
function isHeavyLogo({ rule, severity }: Finding): boolean {
  return rule === 'logo' && severity !== 'error';
}
