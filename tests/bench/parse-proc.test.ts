import { expect, it } from 'vitest';
import { parseProportional, parseStatus } from '../../bench/parse-proc.ts';

const status = 'Name:\tchromium\nUmask:\t0022\nVmPeak:\t 1234 kB\nVmHWM:\t   300 kB\nVmRSS:\t   200 kB\nThreads:\t9\n';
const rollup =
  '5581-7ffd ---p 00000000 00:00 0    [rollup]\nRss:  200 kB\nPss:  150 kB\nPss_Dirty:  20 kB\nPss_Anon:  10 kB\n';

it('reads the name and the sizes of a process in bytes', () => {
  expect(parseStatus(status)).toEqual({ name: 'chromium', resident: 204_800, peak: 307_200 });
});

it('calls the main thread of Node by the name that people know', () => {
  expect(parseStatus('Name:\tMainThread\n').name).toBe('node');
});

it('finds no size in a process that has ended', () => {
  expect(parseStatus('')).toEqual({ name: '' });
  expect(parseStatus('Name:\tchromium\nState:\tZ (zombie)\n')).toEqual({ name: 'chromium' });
  expect(parseProportional('')).toBeUndefined();
});

it('reads the share of a process in what several hold together', () => {
  expect(parseProportional(rollup)).toBe(153_600);
});
