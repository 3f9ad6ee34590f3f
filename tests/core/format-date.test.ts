import { expect, test } from 'vitest';
import { formatDate } from '../../src/core/format-date.ts';

const written = (date: string, lang: string) => formatDate(date, lang).replaceAll('\u00a0', '~');

test.each([
  ['2014-04-08', 'de', '8.~April~2014'],
  ['2024-12-31', 'de-AT', '31.~Dezember~2024'],
  ['2024-03-01', 'de', '1.~März~2024'],
  ['2024-02-29', 'de', '29.~Februar~2024'],
  ['2014-04-08', 'en', '8~April~2014'],
  ['2024-05-06', 'en-GB', '6~May~2024'],
  // Labels of other languages are German, too.
  ['2024-05-06', 'fr', '6.~Mai~2024'],
])('%s is in %s „%s“, on one line', (date, lang, expected) => {
  expect(written(date, lang)).toBe(expected);
});

test.each([
  'im April',
  '2014-13-08',
  '2014-04-31',
  '2023-02-29',
  '2014-04-00',
  '2014-00-08',
  '2014-4-8',
  '08.04.2014',
  '2014-04-08T10:00',
  '',
])('„%s“ is no ISO date and stays as it is', (date) => {
  expect(formatDate(date, 'de')).toBe(date);
});
