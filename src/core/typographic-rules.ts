import type { Edit, TypographicRule } from './typography.ts';

/** U+00A0 and not the narrow U+202F, which many fonts do not have. */
export const noBreakSpace = '\u00A0';

/** A rule that puts `text` in the place of whatever `pattern` (with the flag `g`) matches. */
export function replaceRule(pattern: RegExp, text: string): TypographicRule {
  return function* (line) {
    for (const { index, 0: found } of line.matchAll(pattern)) yield { at: index, length: found.length, text };
  };
}

/** Three dots and no more, and not those of a path. */
export const ellipsis = replaceRule(/\.{3}(?<![./\\]\.{3})(?![./\\])/g, '…');

/** A hyphen, or two, with space around it is a dash; not where several follow each other. */
export const dash = replaceRule(/--?(?<=[^\s–-][ \u00A0\n]--?)(?=[ \u00A0\n][^\s–-])/g, '–');

/** Not behind what makes it part of a telephone number, an id, a date or an address; no leading zeros. */
const range =
  /(?<![\p{L}\d.,:/@#&=?%+_~–\uFFFC-])(?<!\d[)/]? )(?<!(?:Tel|Fax|Telefon|Durchwahl|Phone)[.:]{0,2} )([1-9]\d{0,3})-([1-9]\d{0,3})(?![\p{L}\d_~–\uFFFC-]|[.,:/@]\d|\/)/gu;

/** `2011-2013`, `5-7`, `2014-15`: numbers that go up. */
export function* digitRange(line: string): Generator<Edit> {
  for (const { index, 1: from = '', 2: to = '' } of line.matchAll(range)) {
    // 2014-12 may be a month; 2014-15 cannot.
    const shortYear = from.length === 4 && to.length === 2 && Number(to) > 12;
    if (shortYear || Number(to) > Number(from)) yield { at: index + from.length, length: 1, text: '–' };
  }
}
