import { createFinding, type Finding, type Severity, sortFindings } from '../core/finding.ts';
import { parsePosition } from '../core/position-text.ts';
import type { RuleId } from '../core/rules.ts';

/** A fault as it was seen at one step, with its place in the author's text. */
export interface SeenFault {
  /** The rule that it breaks. */
  readonly kind: RuleId;
  /** As `data-at` has it. */
  readonly at: string;
  readonly step: number;
  readonly severity: Severity;
  readonly message: string;
  readonly hint: string;
  readonly amount: number;
}

/** Each fault once, at its worst, with the step at which it begins. A kind has one hint a way in which things go wrong. */
export function mergeFaults(faults: readonly SeenFault[]): readonly Finding[] {
  const merged = new Map<string, SeenFault>();
  for (const fault of faults) {
    const key = [fault.kind, fault.at, fault.hint].join('\n');
    const known = merged.get(key);
    const worse = known === undefined || fault.amount > known.amount ? fault : known;
    merged.set(key, { ...worse, step: Math.min(fault.step, known?.step ?? fault.step) });
  }
  return sortFindings([...merged.values()].flatMap(toFinding));
}

function toFinding({ kind, at, step, severity, message, hint }: SeenFault): readonly Finding[] {
  const position = parsePosition(at);
  const when = step === 0 ? '' : `Ab Schritt ${step}: `;
  return position === undefined ? [] : [createFinding(position, severity, when + message, hint, kind)];
}
