import type { Finding } from './finding.ts';
import type { RuleId } from './rules.ts';

export interface SwitchedOffRule {
  readonly rule: RuleId;
  /** In the author's words; never empty. */
  readonly reason: string;
}

interface SiftedFindings {
  /** What is told. */
  readonly findings: readonly Finding[];
  /** What the author does not want to be told. */
  readonly silenced: readonly Finding[];
}

/** Errors stay, whatever the author has switched off: nothing is exported while there is one. */
export function switchOff(findings: readonly Finding[], rules: readonly SwitchedOffRule[] = []): SiftedFindings {
  const off = new Set(rules.map(({ rule }) => rule));
  const isSilenced = ({ rule, severity }: Finding) => severity !== 'error' && off.has(rule);
  return {
    findings: findings.filter((finding) => !isSilenced(finding)),
    silenced: findings.filter(isSilenced),
  };
}
