import type { Report, ReportRow } from '../../talk/report.ts';
import type { ReportLabels } from './report-labels.ts';

/** What spreadsheets would take for a formula. */
const formula = /^[=+\-@\t\r]/;

/** As a German spreadsheet opens it right at a double click: with BOM, semicolons and decimal commas. Times in seconds. */
export function formatReportCsv(report: Report, titles: readonly string[], labels: ReportLabels): string {
  const { slide, slideTitle, step, plan, spent, difference, total } = labels;
  const hasPlan = report.planned > 0;
  const lines = [
    [slide, slideTitle, step, `${plan} (s)`, `${spent} (s)`, `${difference} (s)`],
    ...report.rows.flatMap((row, index) => formatRow(row, index, titles[index] ?? '', hasPlan)),
    ['', total, '', ...formatTimes(report, hasPlan)],
  ];
  return `\uFEFF${lines.map((cells) => `${cells.map(quote).join(';')}\r\n`).join('')}`;
}

/** The slide, and below it each of its steps. */
function formatRow(row: ReportRow, index: number, title: string, hasPlan: boolean): readonly (readonly string[])[] {
  const name = [String(index + 1), formula.test(title) ? `'${title}` : title];
  const steps = row.steps.map((time, step) => [...name, String(step), '', formatSeconds(time), '']);
  if (row.visits === 0) return [[...name, '', ...formatTimes(row, hasPlan).slice(0, 2), '']];
  return [[...name, '', ...formatTimes(row, hasPlan)], ...(steps.length > 1 ? steps : [])];
}

function formatTimes({ planned, spent }: Pick<Report, 'planned' | 'spent'>, hasPlan: boolean): readonly string[] {
  if (!hasPlan) return ['', formatSeconds(spent), ''];
  return [planned, spent, spent - planned].map(formatSeconds);
}

function formatSeconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(1).replace('.', ',');
}

function quote(cell: string): string {
  return /[;"\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
