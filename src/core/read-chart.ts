import { isChartSource } from './chart-source.ts';
import type { Chart, Paragraph, Table, TableCell } from './deck.ts';
import { createFinding } from './finding.ts';
import type { Position } from './node.ts';
import { parseNumber } from './parse-number.ts';
import { type BlockNode, positionOf, type Reading } from './reading.ts';
import { replaceInFence } from './replace-variables.ts';

type Kind = Chart['kind'];
interface Line {
  readonly text: string;
  readonly position: Position;
}
const kinds: Readonly<Record<string, Kind>> = {
  ...{ balken: 'bars', linie: 'line', anteil: 'share' },
  ...{ bars: 'bars', line: 'line', share: 'share' },
};
/** Of categories, those of a line being its points, and of series: what can be told apart on a slide. */
const most: Readonly<Record<Kind, { readonly names: number; readonly series: number }>> = {
  bars: { names: 8, series: 1 },
  line: { names: 8, series: 3 },
  share: { names: 8, series: 1 },
};
const anExample = 'Zum Beispiel: »Jahr | Mitglieder«, darunter »2020 | 1.250«.';

/** Whether a fenced block's info string makes a chart of it: `diagramm balken`, `chart bars`. */
export function isChartLanguage(language: string): boolean {
  return /^(?:diagramm|chart)(?:\s|$)/i.test(language);
}

/**
 * A fenced block as a chart: a title, the lines of a table, a source. What cannot be drawn stays in the table, with a finding. Numbers
 * are written as the first word of the info string is: `diagramm` is German.
 */
export function readChart(language: string, text: string, node: BlockNode, reading: Reading): Chart {
  const [word = '', name = ''] = language.toLowerCase().split(/\s+/);
  const report = (at: Position, message: string, hint: string) => {
    reading.findings.push(createFinding(at, 'warning', message, hint, 'charts'));
  };
  const kind = kinds[name] ?? 'bars';
  if (kinds[name] === undefined)
    report(node.position, `Ein Diagramm »${name.slice(0, 40)}« gibt es nicht.`, 'Es gibt: balken, linie, anteil.');
  const lines = text.split('\n').flatMap((line, index) => {
    if (/^[\s|:-]*$/.test(line)) return [];
    return [{ text: line.trim(), position: positionOf(line, node.position.line + 1 + index, reading) }];
  });
  const rows = lines.filter((line) => line.text.includes('|') && !isChartSource(line.text));
  const others = lines.filter((line) => !rows.includes(line));
  const sources = others.filter((line) => isChartSource(line.text));
  const titles = others.filter((line) => !isChartSource(line.text));
  if (titles.length === 0)
    report(node.position, 'Diesem Diagramm fehlt der Titel.', 'Schreiben Sie über die Tabelle, was die Zahlen zeigen.');
  const fill = (words: string, { position }: Line) => replaceInFence(words, position.line, reading);
  const cells = evenRows(rows.map((row) => splitCells(row.text).map((cell) => fill(cell, row))));
  const toParagraph = (line: Line) => readLine({ ...line, text: fill(line.text, line) });
  const read = readValues(rows.slice(1), cells.slice(1), /^chart$/.test(word), report);
  checkCapacity(kind, cells, node.position, report);
  if (kind === 'share' && !read.flat().some((value) => (value ?? 0) > 0))
    report(node.position, 'Aus diesen Zahlen ergeben sich keine Anteile.', anExample);
  if (kind === 'share' && read.flat().some((value) => (value ?? 0) < 0))
    report(node.position, 'Ein Anteil kann nicht kleiner als null sein.', 'Nehmen Sie »diagramm balken«.');
  const table = kind === 'line' ? turn(cells) : cells;
  return {
    type: 'chart',
    ...node,
    kind,
    children: [
      ...titles.map(toParagraph),
      ...(cells.length === 0 ? [] : [readTable(table, rows[0]?.position ?? node.position)]),
      ...sources.map(toParagraph),
    ],
    values: kind === 'line' ? turn(read) : read,
  };
}

type Report = (at: Position, message: string, hint: string) => void;

/** Empty cells and dashes say that there is no number. */
function readValues(
  rows: readonly Line[],
  cells: readonly (readonly string[])[],
  isEnglish: boolean,
  report: Report,
): readonly (readonly (number | undefined)[])[] {
  return cells.map((row, index) =>
    row.slice(1).map((cell) => {
      const value = parseNumber(cell, isEnglish);
      const at = rows[index]?.position;
      if (value === undefined && at !== undefined && !/^[-–—]?$/.test(cell)) {
        const form = isEnglish ? '»1,234.5«' : '»1.234,5«';
        report(
          at,
          `»${cell.slice(0, 40)}« ist keine Zahl, die gezeichnet werden kann.`,
          `So: ${form}, auch mit Einheit.`,
        );
      }
      return value;
    }),
  );
}

function checkCapacity(kind: Kind, cells: readonly (readonly string[])[], at: Position, report: Report): void {
  const names = cells.length - 1;
  const series = (cells[0]?.length ?? 0) - 1;
  const limit = most[kind];
  if (names < 1 || series < 1) {
    report(at, 'In diesem Diagramm stehen keine Zahlen.', anExample);
    return;
  }
  if (names > limit.names) {
    const message = `Dieses Diagramm hat ${names} Zeilen; auf einer Folie ist Platz für ${limit.names}.`;
    report(at, message, 'Fassen Sie kleine Werte zusammen, oder teilen Sie das Diagramm.');
  }
  if (series > limit.series) {
    const message = `Dieses Diagramm hat ${series} Spalten mit Zahlen; gezeichnet wird nur ${limit.series === 1 ? 'die erste.' : `bis zur ${limit.series}.`}`;
    report(at, message, 'Mehrere Reihen zeigt »diagramm linie«; oder nehmen Sie ein Diagramm für jede.');
  }
}

function splitCells(line: string): readonly string[] {
  return line
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** Rows as long as the longest one. */
function evenRows(rows: readonly (readonly string[])[]): readonly (readonly string[])[] {
  const length = rows.reduce((longest, row) => Math.max(longest, row.length), 0);
  return rows.map((row) => [...row, ...Array<string>(length - row.length).fill('')]);
}

function turn<T>(rows: readonly (readonly T[])[]): readonly (readonly T[])[] {
  return (rows[0] ?? []).map((_, column) => rows.map((row) => row[column] as T));
}

function readLine({ text, position }: Line): Paragraph {
  return { type: 'paragraph', attributes: {}, position, children: [{ type: 'text', text }] };
}

function readTable(cells: readonly (readonly string[])[], position: Position): Table {
  const [header = [], ...rows] = cells.map((row) => row.map(readCell));
  return { type: 'table', attributes: {}, position, header, rows };
}

/** A hyphen before a number is a minus sign. */
function readCell(text: string): TableCell {
  return { align: null, children: text === '' ? [] : [{ type: 'text', text: text.replace(/^[-–](?=\d)/, '−') }] };
}
