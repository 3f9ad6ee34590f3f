import type { FrontMatterEntry } from '../front-matter.ts';
import type { Line } from '../scan-lines.ts';

export type ForeignFormat = 'marp' | 'slidev' | 'reveal-html' | 'reveal-md';

/** What people call it. */
export const formatNames: Readonly<Record<ForeignFormat, string>> = {
  marp: 'Marp',
  slidev: 'Slidev',
  'reveal-html': 'reveal.js (HTML)',
  'reveal-md': 'Markdown für reveal.js',
};

const slidevLayouts =
  'center cover intro end fact two-cols two-cols-header image-left image-right iframe iframe-left iframe-right none default full';
export const slidevKeys: ReadonlySet<string> = new Set(
  (
    'mdc drawings fonts colorSchema routerMode aspectRatio canvasWidth themeConfig htmlAttrs seoMeta monaco twoslash ' +
    'lineNumbers src background selectable record'
  ).split(' '),
);
export const revealKeys: ReadonlySet<string> = new Set(
  'revealOptions highlightTheme separator verticalSeparator notesSeparator preprocessor assetsDir staticDir scripts'.split(
    ' ',
  ),
);
const marpDirective =
  /^[ \t]*<!--\s*_?(?:class|paginate|backgroundColor|backgroundImage|color|header|footer|theme|headingDivider)\s*:|^[ \t]*!\[bg\b/m;
const slidevSign = /^::(?:right|left|default|bottom)::\s*$|<\/?v-clicks?\b|^---[ \t]*\n(?:[\w-]+:.*\n)*layout:/m;
const startsPage = /^\s*<(?:!doctype|html|head|body|div|section|!--)/i;
/** The beginning says it; a whole file need not be searched. */
const looked = 100_000;
const tellingLines = 2000;

/** Which program a deck was written for; undefined where nothing says so. */
export function detectFormat(entries: readonly FrontMatterEntry[], lines: readonly Line[]): ForeignFormat | undefined {
  // What is shown as code is only talked about.
  const text = lines
    .slice(0, tellingLines)
    .map((line) => (line.literal === 'code' ? '' : line.text.replace(/`[^`]*`/g, '')))
    .join('\n')
    .slice(0, looked);
  if (startsPage.test(text) && /<section\b/i.test(text)) return 'reveal-html';
  const has = (key: string, values?: readonly string[]) =>
    entries.some((entry) => entry.key === key && (values === undefined || values.includes(String(entry.value))));
  if (has('marp')) return 'marp';
  if (entries.some(({ key }) => revealKeys.has(key))) return 'reveal-md';
  if (entries.some(({ key }) => slidevKeys.has(key)) || has('layout', slidevLayouts.split(' '))) return 'slidev';
  if (slidevSign.test(text)) return 'slidev';
  return marpDirective.test(text) || has('paginate') ? 'marp' : undefined;
}
