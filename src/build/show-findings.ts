import { join } from 'node:path';
import { type Finding, formatFinding } from '../core/finding.ts';
import { formatCount } from './format-number.ts';
import { shortPath } from './short-path.ts';

/**
 * Findings for a terminal, each with a path that can be clicked there.
 *
 * @param folder absolute path of the deck folder, which findings are relative to
 * @param cwd where the user stands
 */
export function showFindings(findings: readonly Finding[], folder: string, cwd: string): string {
  return findings.map((finding) => `${formatFinding({ ...finding, file: placeOf(finding, folder, cwd) })}\n`).join('');
}

/** The file of a finding as it is seen from where the user stands. */
export function placeOf({ file }: Finding, folder: string, cwd: string): string {
  return shortPath(join(folder, file), cwd) || '.';
}

/** `2 Fehler, 1 Warnung`; empty when there is nothing. */
export function countFindings(findings: readonly Finding[]): string {
  const count = (severity: Finding['severity']) => findings.filter((finding) => finding.severity === severity).length;
  const counts = [
    [count('error'), 'Fehler', 'Fehler'],
    [count('warning'), 'Warnung', 'Warnungen'],
    [count('info'), 'Hinweis', 'Hinweise'],
  ] as const;
  return counts.flatMap(([number, one, many]) => (number > 0 ? formatCount(number, one, many) : [])).join(', ');
}
