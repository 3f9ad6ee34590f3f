import type { Finding, Severity } from '../core/finding.ts';
import { placeOf, showFindings } from './show-findings.ts';

/** Findings with paths as they are seen from where the user stands. */
type FormatFindings = (findings: readonly Finding[], folder: string, cwd: string) => string;

const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** For people, for programs, and for the pages of pull requests. A new one is a line here. */
export const findingFormats: ReadonlyMap<string, FormatFindings> = new Map([
  ['text', formatText],
  ['json', formatJson],
  ['github', formatGithub],
]);

/** As everywhere, with the name of the rule behind the hint: who looks it up, or switches it off, needs it. */
function formatText(findings: readonly Finding[], folder: string, cwd: string): string {
  return findings.map((one) => showFindings([one], folder, cwd).replace(/\n$/, ` [${one.rule}]\n`)).join('');
}

/** An array of objects: file, line, column, severity, rule, message, hint, and what `--fix` would do. */
function formatJson(findings: readonly Finding[], folder: string, cwd: string): string {
  const told = findings.map((finding) => ({ ...finding, file: slashed(finding, folder, cwd) }));
  return `${JSON.stringify(told, null, 2)}\n`;
}

/** https://docs.github.com/actions/using-workflows/workflow-commands-for-github-actions */
function formatGithub(findings: readonly Finding[], folder: string, cwd: string): string {
  return findings
    .map((finding) => {
      const { severity, line, column, rule, message, hint } = finding;
      const place = `file=${escapeProperty(slashed(finding, folder, cwd))},line=${line},col=${column}`;
      return `::${commands[severity]} ${place},title=${escapeProperty(rule)}::${escapeData(`${message}\n${hint}`)}\n`;
    })
    .join('');
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Programs read paths the same on every machine. */
function slashed(finding: Finding, folder: string, cwd: string): string {
  return placeOf(finding, folder, cwd).replaceAll('\\', '/');
}
