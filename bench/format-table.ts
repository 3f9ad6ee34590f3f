/** One measured thing: this deck's value, the bare page's, and what joins them. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB';
  /** Milliseconds or bytes. */
  readonly ours: number | undefined;
  readonly bare?: number | undefined;
  readonly remark?: string;
}

const divisors: Readonly<Record<Row['unit'], number>> = { ms: 1, s: 1000, kB: 1000, MB: 1_000_000 };

function formatValue(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const scaled = value / divisors[unit];
  return `${scaled.toFixed(scaled < 10 ? 1 : 0)} ${unit}`;
}

function formatRatio({ ours, bare }: Row): string {
  return ours !== undefined && bare ? (ours / bare).toFixed(2) : '–';
}

/** Plain text with a heading line: name, ours, bare, ratio, remark. */
export function formatTable(title: string, rows: readonly Row[]): string {
  const cells = [
    [title, 'this deck', 'bare reveal.js', 'ratio', ''],
    ...rows.map((row) => [
      row.name,
      formatValue(row.ours, row.unit),
      formatValue(row.bare, row.unit),
      formatRatio(row),
      row.remark ?? '',
    ]),
  ];
  const widths = [0, 1, 2, 3].map((column) => Math.max(...cells.map((row) => row[column]?.length ?? 0)));
  const align = (text: string, column: number) => {
    const width = widths[column] ?? 0;
    return column === 0 ? text.padEnd(width) : text.padStart(width);
  };
  const lines = cells.map((row) => row.map(align).join('   ').trimEnd());
  return [lines[0], '─'.repeat(Math.max(...lines.map((line) => line.length))), ...lines.slice(1)].join('\n');
}
