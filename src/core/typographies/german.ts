import { dash, digitRange, ellipsis, noBreakSpace, replaceRule } from '../typographic-rules.ts';
import type { Edit, TypographicRule, Typography } from '../typography.ts';

const abbreviations = [
  'z. B.', 'z. T.', 'z. Z.', 'u. a.', 'u. Ä.', 'u. U.', 'd. h.', 'v. a.', 'o. Ä.', 'o. g.', 'i. d. R.', 'i. A.', 'e. V.', 'a. D.',
  's. o.', 's. u.', 'm. E.', 'u. a. m.',
]; // biome-ignore format: a list reads better than a column

const units = [
  '%', '‰', '€', '°C', '°', 'km', 'km²', 'm', 'm²', 'm³', 'cm', 'mm', 'ha', 'l', 'ml', 'kg', 'g', 'mg', 't', 'h', 'min', 'W', 'kW',
  'kWh', 'MW', 'MWh', 'GWh', 'Hz', 'kHz', 'MHz', 'GHz', 'kB', 'KB', 'MB', 'GB', 'TB', 'Uhr', 'Mio.', 'Mrd.', 'Tsd.', 'Euro', 'EUR',
  'Cent', 'Prozent',
]; // biome-ignore format: a list reads better than a column

const months = [
  'Januar', 'Jänner', 'Februar', 'März', 'April', 'Mai', 'Juni', 'Juli', 'August', 'September', 'Oktober', 'November', 'Dezember',
]; // biome-ignore format: a list reads better than a column

const literally = (text: string) => text.replaceAll('.', '\\.');
const anyOf = (words: readonly string[]) => `(?:${words.map(literally).join('|')})`;

/** Replaces the one space, or the end of the author's line, between two patterns. It looks for the space first: that is fast. */
function bind(before: string, after: string): TypographicRule {
  return replaceRule(new RegExp(`[ \\n](?<=${before}[ \\n])(?=${after})`, 'gu'), noBreakSpace);
}

/** `z. B.` and `z.B.`; the first letter may be a capital. */
const abbreviation = new RegExp(
  `(?=.\\.)(?<![\\p{L}\\d.…])(?:${abbreviations
    .toSorted((a, b) => b.length - a.length)
    .map(
      (text) =>
        `[${text.charAt(0)}${text.charAt(0).toUpperCase()}]${literally(text.slice(1)).replaceAll(' ', '[ \\n\\u00A0]?')}`,
    )
    .join('|')})(?![\\p{L}\\d])`,
  'gu',
);

function* spaceAbbreviations(line: string): Generator<Edit> {
  for (const { index, 0: found } of line.matchAll(abbreviation)) {
    for (const { index: dot, 0: gap } of found.matchAll(/\.[ \n\u00A0]?(?=.)/g)) {
      if (!gap.endsWith(noBreakSpace)) yield { at: index + dot + 1, length: gap.length - 1, text: noBreakSpace };
    }
  }
}

const binding: readonly TypographicRule[] = [
  bind('(?<![\\p{L}\\d])(?:S|Nr|Abs|Art|Kap|Abb|Bd|Rn)\\.', '\\d'),
  bind('(?<!\\p{L})(?:Dr|Prof)\\.', '\\p{Lu}'),
  bind('§', '\\d'),
  bind('\\d', `${anyOf(units)}(?![\\p{L}\\d])`),
  bind('\\d[ \\n\\u00A0](?:Mio|Mrd)\\.', '(?:€|Euro|EUR)(?!\\p{L})'),
  bind('(?<![\\p{L}\\d.,])(?:D-)?\\d{5}', '\\p{Lu}\\p{Ll}'),
  // The dot may be escaped, so that the line does not become a list.
  bind('(?<!\\d)\\d{1,2}[.\\uFFFC]', `${anyOf(months)}(?!\\p{L})`),
  bind('[^\\s–-]', '(?:–|--?)[ \\u00A0\\n][^\\s–-]'),
];

export const german: Typography = {
  language: 'de',
  double: { straight: '"', open: '„', close: '“' },
  single: { straight: "'", open: '‚', close: '‘' },
  elisions: /^'(?:s|n|ne|nen|nem|ner)(?![\p{L}\d"'„“”‚‘’])/iu,
  rules: [dash, digitRange, ellipsis, spaceAbbreviations, ...binding],
};
