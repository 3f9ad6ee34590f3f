import type { Position } from './node.ts';
import { formatPosition } from './position-text.ts';
import type { RuleId } from './rules.ts';
import { type Severity, severityWords } from './severity.ts';

export type { Severity };

/** Something an author should know, whoever found it. Texts are German: they are for people who write talks. */
export interface Remark extends Position {
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

/** Something that is wrong with a deck. */
export interface Finding extends Remark {
  /** Name of the rule that it breaks: a section of `docs/regeln.md`. */
  readonly rule: RuleId;
  /** What `--fix` does about it. */
  readonly mend?: Mend;
}

/** Puts `text` in the place of the `length` characters (UTF-16 code units, of one line) at the place of the finding. */
export interface Mend {
  readonly length: number;
  readonly text: string;
}

/** What names no rule is about how the text is written. */
const ruleOfReading: RuleId = 'markdown';

export function createFinding(
  at: Position,
  severity: Severity,
  message: string,
  hint: string,
  rule: RuleId = ruleOfReading,
): Finding {
  return { file: at.file, line: at.line, column: at.column, severity, message, hint, rule };
}

/** The same findings under the name of a rule, where they have none of their own. */
export function ofRule(rule: RuleId, findings: readonly Finding[]): readonly Finding[] {
  return findings.map((finding) => (finding.rule === ruleOfReading ? { ...finding, rule } : finding));
}

/** In the order in which an author walks through the files. */
export function sortFindings<F extends Remark>(findings: readonly F[]): readonly F[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

export function hasErrors(findings: readonly Remark[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** Two lines: `slides/03.md:4:1  Fehler: …` and, indented, the hint. */
export function formatFinding(finding: Remark): string {
  return `${formatPosition(finding)}  ${severityWords[finding.severity]}: ${finding.message}\n    ${finding.hint}`;
}
