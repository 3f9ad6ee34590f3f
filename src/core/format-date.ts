import { isEnglish } from './language.ts';

const german = 'Januar Februar März April Mai Juni Juli August September Oktober November Dezember'.split(' ');
const english = 'January February March April May June July August September October November December'.split(' ');

/** A day as people write it, `8. April 2014` for `2014-04-08`, on one line; what is no ISO date stays as it is. */
export function formatDate(date: string, lang: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(date) ?? [];
  const name = (isEnglish(lang) ? english : german)[Number(month) - 1];
  if (name === undefined) return date;
  return [`${Number(day)}${isEnglish(lang) ? '' : '.'}`, name, year].join('\u00a0');
}
