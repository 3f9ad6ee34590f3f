/** One measured thing: this deck's value, that of what it is held against, and what joins them. */
export interface Row {
  readonly name: string;
  readonly unit: 'ms' | 's' | 'kB' | 'MB';
  /** Milliseconds or bytes. */
  readonly ours: number | undefined;
  readonly other?: number | undefined;
  readonly remark?: string;
}

const divisors: Readonly<Record<Row['unit'], number>> = { ms: 1, s: 1000, kB: 1000, MB: 1_000_000 };

function formatValue(value: number | undefined, unit: Row['unit']): string {
  if (value === undefined || Number.isNaN(value)) return '–';
  const scaled = value / divisors[unit];
  return `${scaled.toFixed(scaled < 10 ? 1 : 0)} ${unit}`;
}

function formatRatio({ ours, other }: Row): string {
  return ours !== undefined && other ? (ours / other).toFixed(2) : '–';
}

/** Plain text with a heading line: name, ours, the other's, ratio, remark. */
export function formatTable(title: string, other: string, rows: readonly Row[]): string {
  const cells = [
    [title, 'this deck', other, 'ratio', ''],
    ...rows.map((row) => [
      row.name,
      formatValue(row.ours, row.unit),
      formatValue(row.other, row.unit),
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
