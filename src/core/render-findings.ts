import { element } from './element.ts';
import { escapeHtml } from './escape-html.ts';
import { type Finding, hasErrors } from './finding.ts';
import { labelsFor } from './labels.ts';
import { formatPosition } from './position-text.ts';
import { severityWords } from './severity.ts';
import type { SourceFile } from './source-file.ts';

/** As much of a line as is looked at. */
const longest = 160;

const kept = 'Darunter steht der Vortrag, wie er zuletzt ohne Fehler war.';

export interface ShownFindings {
  readonly findings?: readonly Finding[];
  /** The lines that findings are about are shown with them. */
  readonly sources?: readonly SourceFile[];
  /** Whether the page below is that of an earlier state. */
  readonly isKept?: boolean;
}

/** What is wrong with a deck, over its page while an author works on it: each at its line, open where something has to be done. */
export function renderFindings(lang: string, { findings = [], sources = [], isKept = false }: ShownFindings): string {
  if (findings.length === 0) return '';
  const summary = `<summary>${escapeHtml(labelsFor(lang).findings)} (${findings.length})</summary>`;
  const items = findings.map((finding) => renderFinding(finding, sources));
  const open = hasErrors(findings) ? ' open=""' : '';
  return `<details class="findings"${open} lang="de">${summary}\n${isKept ? element('p', {}, kept) : ''}<ol>\n${items.join('\n')}\n</ol></details>\n`;
}

function renderFinding(finding: Finding, sources: readonly SourceFile[]): string {
  const { severity, message, hint } = finding;
  const place = formatPosition(finding);
  const line = lineOf(finding, sources);
  const excerpt = line === '' ? '' : element('pre', {}, escapeHtml(`${finding.line} | ${line}`));
  const text = `<strong>${severityWords[severity]}: ${escapeHtml(message)}</strong>${excerpt}${element('p', {}, escapeHtml(hint))}`;
  return element(
    'li',
    { class: `finding-${severity}`, 'data-at': place },
    `<button type="button">${escapeHtml(place)}</button> ${text}`,
  );
}

function lineOf({ file, line }: Finding, sources: readonly SourceFile[]): string {
  const text = sources.find(({ name }) => name === file)?.text ?? '';
  return (text.split(/\r\n?|\n/, line)[line - 1] ?? '').trimEnd().slice(0, longest);
}
