/** Of an even number of values, the mean of the middle two; NaN of none. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const pair = sorted.slice(sorted.length % 2 ? upper : upper - 1, upper + 1);
  return pair.reduce((sum, value) => sum + value, 0) / pair.length;
}
