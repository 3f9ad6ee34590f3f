import { isEnglish } from './language.ts';

const german = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

/** A day as people write it, `8. April 2014` for `2014-04-08`, on one line; what is no ISO date stays as it is. */
export function formatDate(date: string, lang: string): string {
  if (!isDate(date)) return date;
  const [year = '', month, day] = date.split('-');
  const name = (isEnglish(lang) ? english : german)[Number(month) - 1] ?? '';
  return [`${Number(day)}${isEnglish(lang) ? '' : '.'}`, name, year].join('\u00a0');
}

/** Whether it is a day that there is, written as ISO 8601 has it. */
export function isDate(date: string): boolean {
  const [, year, month, day] = (/^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined || month < 1 || month > 12) return false;
  return day > 0 && day <= daysIn(year, month);
}

function daysIn(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  if (month === 2) return isLeap ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}
