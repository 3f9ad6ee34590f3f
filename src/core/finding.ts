import type { Position } from './node.ts';
import { formatPosition } from './position-text.ts';

/** `error` stops an export, `warning` wants a look, `info` is worth knowing. */
export type Severity = 'error' | 'warning' | 'info';

/** Something an author should know, as data. Texts are German: they are for people who write talks. */
export interface Finding extends Position {
  readonly severity: Severity;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly hint: string;
}

const severityWords: Readonly<Record<Severity, string>> = { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' };

export function createFinding(at: Position, severity: Severity, message: string, hint: string): Finding {
  return { file: at.file, line: at.line, column: at.column, severity, message, hint };
}

/** In the order in which an author walks through the files. */
export function sortFindings<F extends Finding>(findings: readonly F[]): readonly F[] {
  const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [...findings].sort((a, b) => byText(a.file, b.file) || a.line - b.line || a.column - b.column);
}

export function hasErrors(findings: readonly Finding[]): boolean {
  return findings.some((finding) => finding.severity === 'error');
}

/** Two lines: `slides/03.md:4:1  Fehler: …` and, indented, the hint. */
export function formatFinding(finding: Finding): string {
  return `${formatPosition(finding)}  ${severityWords[finding.severity]}: ${finding.message}\n    ${finding.hint}`;
}
