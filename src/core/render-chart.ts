import type { Chart, Inline, Paragraph, Table } from './deck.ts';
import { element, withClass } from './element.ts';
import type { Attributes } from './node.ts';
import { inlineText } from './plain-text.ts';

type RenderInlines = (inlines: readonly Inline[]) => string;
type Values = Chart['values'];

/** Series of a line chart that differ in stroke and mark, not by colour alone. */
const mostLines = 3;

/**
 * A chart is its table: for ears and without style it is nothing else, and so each word is there once. Eyes get, besides, drawings
 * without words: a bar in each cell, or lines above the columns.
 */
export function renderChart({ kind, attributes, children, values }: Chart, render: RenderInlines): string {
  const at = children.findIndex(({ type }) => type === 'table');
  const lines = (part: readonly Chart['children'][number][]) =>
    part.flatMap((child) => (child.type === 'paragraph' ? [child] : []));
  const title = lines(children.slice(0, Math.max(0, at)));
  const sources = lines(children.slice(at + 1)).map((line) =>
    element('p', { class: 'chart-source' }, render(line.children)),
  );
  const table = children[at];
  const drawn = table?.type === 'table' ? renderTable(table, title, kind, values, render) : '';
  return element('div', withClass(`chart chart-${kind}`, attributes), `\n${[drawn, ...sources].join('\n')}\n`);
}

function renderTable(
  table: Table,
  title: readonly Paragraph[],
  kind: Chart['kind'],
  values: Values,
  render: RenderInlines,
): string {
  const words = title.map(({ children }) => render(children)).join('<br>');
  const plot = kind === 'line' ? renderLines(values) : '';
  const caption = words === '' && plot === '' ? '' : `${element('caption', {}, words + plot)}\n`;
  const head = table.header.map(({ children }) => element('th', { scope: 'col' }, render(children))).join('');
  const marks = kind === 'bars' ? barsOf(values) : kind === 'share' ? sharesOf(values) : [];
  const rows = table.rows.map(([name, ...cells], row) => {
    const series =
      kind === 'line' && row < mostLines ? drawing({ class: `chart-key series-${row}`, ...stretched }, keyPath) : '';
    const first = element('th', { scope: 'row' }, series + render(name?.children ?? []));
    const rest = cells.map(({ children }, index) =>
      element('td', {}, (index === 0 ? (marks[row] ?? '') : '') + element('span', {}, render(children))),
    );
    return element('tr', {}, first + rest.join(''));
  });
  return element(
    'table',
    { style: `--letters: ${lettersOf(table)}` },
    `${caption}<thead><tr>${head}</tr></thead>\n<tbody>${rows.join('\n')}</tbody>`,
  );
}

/** Of the longest name in the first column. */
function lettersOf({ header, rows }: Table): number {
  return Math.max(0, ...[header, ...rows].map(([name]) => inlineText(name?.children ?? []).length));
}

function drawing(attributes: Attributes, shapes: string): string {
  return element('svg', { ...attributes, 'aria-hidden': 'true', focusable: 'false' }, shapes);
}

function percent(share: number): string {
  return `${Math.round(share * 1000) / 10}%`;
}

/** A bar from zero to each first value, in shares of the longest way. */
function barsOf(values: Values): readonly string[] {
  const firsts = values.map(([value]) => value);
  const known = firsts.filter((value) => value !== undefined);
  const low = Math.min(0, ...known);
  const range = Math.max(0, ...known) - low || 1;
  return firsts.map((value) => {
    if (value === undefined) return '';
    const [from, length] = [(Math.min(0, value) - low) / range, Math.abs(value) / range];
    const style = `--from: ${from.toFixed(3)}; --length: ${length.toFixed(3)}`;
    return drawing({ class: 'chart-bar', style }, '<rect width="100%" height="100%"/>');
  });
}

/** Each part where the one before it ends: together they are the whole. */
function sharesOf(values: Values): readonly string[] {
  const parts = values.map(([value]) => Math.max(0, value ?? 0));
  const whole = parts.reduce((sum, part) => sum + part, 0) || 1;
  return parts.map((part, index) => {
    const x = parts.slice(0, index).reduce((sum, before) => sum + before, 0) / whole;
    const track = '<rect class="chart-track" width="100%" height="100%"/>';
    const own = `<rect x="${percent(x)}" width="${percent(part / whole)}" height="100%"/>`;
    return drawing({ class: 'chart-bar' }, track + own);
  });
}

const stretched = { viewBox: '0 0 100 100', preserveAspectRatio: 'none' };
const keyPath = '<path d="M0 50H100"/><path class="mark" d="M50 50h0"/>';

/** On a square of 100 units, stretched over the columns: a point stands above the middle of its own. */
function renderLines(values: Values): string {
  const drawn = values.slice(0, mostLines);
  const known = drawn.flat().filter((value) => value !== undefined);
  const [low, high] = rangeOf(known);
  const columns = drawn[0]?.length || 1;
  const round = (number: number) => Math.round(number * 100) / 100;
  const paths = drawn.map((series, index) => {
    const points = series.map((value, column) =>
      value === undefined
        ? undefined
        : `${round((100 * (column + 0.5)) / columns)} ${round(100 - (100 * (value - low)) / (high - low))}`,
    );
    const line = points.map((point, column) =>
      point === undefined ? '' : `${points[column - 1] === undefined ? 'M' : 'L'}${point}`,
    );
    const marks = points.map((point) => (point === undefined ? '' : `M${point}h0`));
    return `<g class="series-${index}"><path d="${line.join('')}"/><path class="mark" d="${marks.join('')}"/></g>`;
  });
  return drawing(
    { class: 'chart-plot', ...stretched },
    `<path class="chart-ground" d="M0 100H100"/>${paths.reverse().join('')}`,
  );
}

/** From zero, unless all that differs would then be too small to be seen. */
function rangeOf(known: readonly number[]): readonly [number, number] {
  const [low, high] = [
    known.reduce((least, one) => Math.min(least, one), Infinity),
    known.reduce((most, one) => Math.max(most, one), -Infinity),
  ];
  if (known.length === 0) return [0, 1];
  const ends = low >= 0 && low < 0.6 * high ? [0, high] : [low, high];
  const margin = ((ends[1] ?? 1) - (ends[0] ?? 0)) * 0.12 || 1;
  return [ends[0] === 0 ? 0 : (ends[0] ?? 0) - margin, (ends[1] ?? 1) + margin];
}
