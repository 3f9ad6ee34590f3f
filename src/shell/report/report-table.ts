import type { Report, ReportRow } from '../../talk/report.ts';
import { formatElapsed } from '../elapsed.ts';
import { createElement } from '../element.ts';
import type { SlideEntry } from '../slides.ts';
import type { ReportLabels } from './report-labels.ts';

type Titled = Pick<SlideEntry, 'title' | 'lang'>;

/** Plan, record and what is between them, for each slide; without a plan only the record. */
export function createReportTable(report: Report, slides: readonly Titled[], labels: ReportLabels): HTMLElement {
  const hasPlan = report.planned > 0;
  const { slide, plan, spent, difference, total } = labels;
  const heads = hasPlan ? [slide, plan, spent, difference] : [slide, spent];
  const longest = Math.max(...report.rows.flatMap((row) => [row.planned, row.spent]), 1);
  const body = createElement('tbody');
  for (const [index, row] of report.rows.entries()) {
    const number = createElement('span', { class: 'report-number' }, String(index + 1));
    const { title = '', lang = '' } = slides[index] ?? {};
    const head = createElement('th', { scope: 'row', lang }, number, ` ${title}`);
    if (row.visits > 1)
      head.append(' ', createElement('span', { class: 'report-visits' }, labels.shownTimes(row.visits)));
    head.append(createBar(row, longest));
    body.append(createRow(head, row.visits > 0 ? timesOf(row, hasPlan) : notShown(row, hasPlan, labels)));
    if (row.visits > 0 && row.steps.length > 1) body.append(createSteps(row, index, heads.length, labels));
  }
  const foot = createRow(createElement('th', { scope: 'row' }, total), timesOf(report, hasPlan));
  return createElement(
    'table',
    { class: 'report-table' },
    createElement('caption', {}, labels.caption),
    createElement(
      'thead',
      {},
      createElement('tr', {}, ...heads.map((text) => createElement('th', { scope: 'col' }, text))),
    ),
    body,
    createElement('tfoot', {}, foot),
  );
}

function createRow(head: HTMLElement, cells: readonly string[]): HTMLElement {
  return createElement('tr', {}, head, ...cells.map((text) => createElement('td', {}, text)));
}

type Times = Pick<Report, 'planned' | 'spent'>;

function timesOf({ planned, spent }: Times, hasPlan: boolean): readonly string[] {
  return hasPlan
    ? [formatElapsed(planned), formatElapsed(spent), formatDifference(spent - planned)]
    : [formatElapsed(spent)];
}

function notShown({ planned }: Times, hasPlan: boolean, labels: ReportLabels): readonly string[] {
  return hasPlan ? [formatElapsed(planned), labels.notShown, ''] : [labels.notShown];
}

function formatDifference(milliseconds: number): string {
  const sign = milliseconds > 0 ? '+' : milliseconds < 0 ? '−' : '';
  return sign + formatElapsed(Math.abs(milliseconds));
}

/** A line as long as the slide took, and a thin one as long as it was to take. */
function createBar({ planned, spent }: ReportRow, longest: number): HTMLElement {
  const bar = createElement('span', { class: 'report-bar', 'aria-hidden': 'true' });
  bar.style.setProperty('--spent', `${(spent / longest) * 100}%`);
  bar.style.setProperty('--planned', `${(planned / longest) * 100}%`);
  if (planned > 0) bar.append(createElement('span', { class: 'report-planned' }));
  return bar;
}

function createSteps({ steps }: ReportRow, index: number, columns: number, labels: ReportLabels): HTMLElement {
  const list = createElement('dl');
  for (const [step, time] of steps.entries()) {
    const name = createElement('dt', {}, labels.stepTime(step));
    list.append(createElement('div', {}, name, createElement('dd', {}, formatElapsed(time))));
  }
  const details = createElement('details', {}, createElement('summary', {}, labels.stepsOf(index + 1)), list);
  const cell = createElement('td', { colspan: String(columns) }, details);
  return createElement('tr', { class: 'report-steps' }, cell);
}
