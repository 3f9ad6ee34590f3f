import { accessibilityForPeople } from './accessibility-for-people.ts';
import type { AccessibilityReport } from './accessibility-report.ts';
import { accessibilityViews, formatState } from './accessibility-state.ts';
import { type Barrier, formatCheck, formatStates } from './barrier.ts';
import { escapeHtml } from './escape-html.ts';
import { formatPosition } from './position-text.ts';
import { reportStyle } from './report-style.ts';

/** More states than this are folded away. */
const shownStates = 20;

const examiners: Readonly<Record<AccessibilityReport['checks'][number]['by'], string>> = {
  axe: 'axe-core, in jeder Ansicht',
  page: 'eigene Messung in der Seite',
  driver: 'Tastatur und Bilder im Browser',
  deck: 'Prüfung des Textes',
};

/**
 * The report for people: one page without script and without network. `date` is shown as it is given; without one it says
 * nothing of when it was made.
 */
export function renderAccessibilityReport(report: AccessibilityReport, date?: string): string {
  const title = `Barrierefreiheit: ${escapeHtml(report.deck.title)}`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${title}</h1>
${renderSummary(report, date)}
${renderFindings(report.findings)}
${renderViews(report)}
${renderChecks(report)}
${renderForPeople()}
</main>
</body>
</html>
`;
}

function renderSummary(
  { states, checks, findings, deck, widths }: AccessibilityReport,
  date: string | undefined,
): string {
  const result = findings.length === 0 ? 'keine Befunde' : count(findings.length, 'Befund', 'Befunde');
  const made = date === undefined ? '' : ` Geprüft am ${escapeHtml(date).replaceAll(' ', '&nbsp;')}.`;
  return `<p class="${findings.length === 0 ? 'good' : 'bad'}"><strong>${count(states, 'Zustand', 'Zustände')}, ${count(checks.length, 'Prüfung', 'Prüfungen')}, ${result}.</strong></p>
<p>${count(deck.slides, 'Folie', 'Folien')} mit allen Schritten, in allen Ansichten, hell und dunkel, in Fenstern von ${inWords(widths)}&nbsp;px Breite.${made}</p>`;
}

/** `1280, 640 und 320` */
function inWords(numbers: readonly number[]): string {
  return numbers.join(', ').replace(/, (?=\d+$)/, ' und ');
}

function renderFindings(findings: readonly Barrier[]): string {
  if (findings.length === 0) return '<h2>Befunde</h2>\n<p>Keine.</p>';
  const files = [...new Set(findings.map(groupOf))];
  const groups = files.map((file) => {
    const items = findings.filter((finding) => groupOf(finding) === file).map(renderFinding);
    return `<h3>${escapeHtml(file)}</h3>\n<ul class="findings">\n${items.join('\n')}\n</ul>`;
  });
  return `<h2>Befunde</h2>\n${groups.join('\n')}`;
}

function groupOf({ origin, file }: Barrier): string {
  return origin === 'page' ? 'Die Seite selbst (nicht Ihr Text)' : file;
}

function renderFinding(finding: Barrier): string {
  const { message, hint, element, origin, states } = finding;
  const place = origin === 'page' ? '' : `<code>${escapeHtml(formatPosition(finding))}</code><br>`;
  const where = element === '' ? '' : `<br>Element: <code>${escapeHtml(element)}</code>`;
  return `<li><p>${place}<strong>${escapeHtml(message)}</strong><br>${escapeHtml(hint)}</p>
<p class="details">Prüfung: ${escapeHtml(formatCheck(finding))}${where}</p>${renderStates(states)}</li>`;
}

function renderStates(states: Barrier['states']): string {
  if (states.length < 2) return `\n<p class="details">${escapeHtml(formatStates(states))}</p>`;
  const items = states.slice(0, shownStates).map((state) => `<li>${escapeHtml(formatState(state))}</li>`);
  const more = states.length > shownStates ? `<li>und ${states.length - shownStates} weitere</li>` : '';
  const summary = `<summary>${escapeHtml(formatStates(states))}</summary>`;
  return `\n<details>${summary}<ul>${items.join('')}${more}</ul></details>`;
}

function renderViews({ views }: AccessibilityReport): string {
  const rows = views.map(
    ({ view, states }) => `<tr><th scope="row">${accessibilityViews[view]}</th><td class="number">${states}</td></tr>`,
  );
  return renderTable('Was angesehen wurde', ['Ansicht', 'Zustände'], rows);
}

function renderChecks({ checks, findings }: AccessibilityReport): string {
  const rows = checks.map(({ id, german, criteria, by }) => {
    const found = findings.filter(({ check }) => check === id).length;
    const wcag = criteria.length === 0 ? 'bewährte Praxis' : criteria.join(', ');
    const cells = [wcag, examiners[by], found === 0 ? 'kein Befund' : count(found, 'Befund', 'Befunde')];
    const name = `<th scope="row">${escapeHtml(german)}<br><code>${id}</code></th>`;
    return `<tr>${name}${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr>`;
  });
  return renderTable('Was geprüft wurde', ['Prüfung', 'WCAG 2.2', 'Wer prüft', 'Ergebnis'], rows);
}

function renderTable(title: string, heads: readonly string[], rows: readonly string[]): string {
  const head = heads.map((name) => `<th scope="col">${name}</th>`).join('');
  const label = `role="region" aria-label="${title}" tabindex="0"`;
  const table = `<table><thead><tr>${head}</tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody></table>`;
  return `<h2>${title}</h2>\n<div class="table" ${label}>${table}</div>`;
}

function renderForPeople(): string {
  const items = accessibilityForPeople.map((text) => `<li>${escapeHtml(text)}</li>`);
  return `<h2>Was noch ein Mensch prüfen muss</h2>
<p>Keine Befunde heißt nicht barrierefrei: Was hier steht, beurteilt kein Programm.</p>
<ul>
${items.join('\n')}
</ul>`;
}

/** `1.234 Zustände`; the core has no formats of a machine. */
function count(number: number, one: string, many: string): string {
  const digits = String(number).replace(/\B(?=(?:\d{3})+$)/g, '.');
  return `${digits} ${number === 1 ? one : many}`;
}
