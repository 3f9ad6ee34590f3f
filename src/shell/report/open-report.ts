import { elapsed, isRunning } from '../../talk/clock.ts';
import { type Report, reportTalk } from '../../talk/report.ts';
import type { Talk } from '../../talk/talk.ts';
import { openDialog } from '../dialog.ts';
import { formatElapsed } from '../elapsed.ts';
import { createElement } from '../element.ts';
import { readSlides } from '../slides.ts';
import { formatDurationLines } from './duration-lines.ts';
import { formatReportCsv } from './report-csv.ts';
import { createReportExports } from './report-exports.ts';
import { type ReportLabels, reportLabels } from './report-labels.ts';
import { createReportTable } from './report-table.ts';

/** How the talk went so far, slide by slide, beside its plan. */
export function openReport(talk: Talk): void {
  const labels = reportLabels(document.documentElement.lang);
  const content = talk.visits.length === 0 ? createHint(talk, labels) : createContent(talk, labels);
  openDialog({ name: 'report', title: labels.title, close: labels.close, content });
}

function createHint({ beforeReset }: Talk, labels: ReportLabels): readonly Node[] {
  const texts = beforeReset === undefined ? [labels.noRecord] : [labels.wasReset, labels.noRecord];
  return texts.map((text) => createElement('p', {}, text));
}

function createContent({ visits, clock }: Talk, labels: ReportLabels): readonly Node[] {
  const slides = readSlides(document);
  const titles = slides.map(({ title }) => title);
  const now = elapsed(clock, Date.now());
  const report = reportTalk(visits, slides, now, 1000);
  const timed = slides.map(({ title, element }) => ({ title, startsFile: 'fileStart' in element.dataset }));
  return [
    createElement('p', { class: 'report-summary' }, sentencesOf(report, isRunning(clock), labels)),
    createReportTable(report, slides, labels),
    createReportExports({
      csv: formatReportCsv(reportTalk(visits, slides, now, 100), titles, labels),
      fileName: `${document.documentElement.dataset['deck']}-${labels.fileWord}-${formatDay(clock.startedAt)}.csv`,
      lines: formatDurationLines(report, timed, labels.slide),
      labels,
    }),
  ];
}

function sentencesOf(report: Report, running: boolean, labels: ReportLabels): string {
  const leftOut = report.rows.filter(({ visits }) => visits === 0).length;
  return [
    sentenceOf(report, labels),
    leftOut > 0 ? labels.leftOut(leftOut) : '',
    report.planned === 0 ? labels.noPlan : '',
    running ? labels.stillRunning : '',
  ]
    .filter((text) => text !== '')
    .join(' ');
}

function sentenceOf({ planned, spent }: Report, labels: ReportLabels): string {
  const time = formatElapsed(spent);
  const by = formatElapsed(Math.abs(spent - planned));
  if (planned === 0) return labels.spoken(time);
  if (spent === planned) return labels.exact(time);
  return spent < planned ? labels.shorter(time, by) : labels.longer(time, by);
}

/** `2026-11-26`, by the clock on the wall. */
function formatDay(time: number): string {
  const day = new Date(time);
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
