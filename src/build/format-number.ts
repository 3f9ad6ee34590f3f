const kilobytes = new Intl.NumberFormat('de-DE', { maximumFractionDigits: 0 });
const seconds = new Intl.NumberFormat('de-DE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

/** `1.234 kB`, with 1 kB = 1000 bytes, as file managers count. */
export function formatSize(bytes: number): string {
  return `${kilobytes.format(Math.ceil(bytes / 1000))} kB`;
}

/** `1,2 s` */
export function formatDuration(milliseconds: number): string {
  return `${seconds.format(milliseconds / 1000)} s`;
}

/** `1 Folie`, `8 Folien`. */
export function formatCount(count: number, one: string, many: string): string {
  return `${kilobytes.format(count)} ${count === 1 ? one : many}`;
}
