/** A place between two slides, as reveal-md's regular expressions describe it. */
export interface Separator {
  /** What the line looks like; undefined where empty lines alone separate. */
  readonly line?: RegExp;
  /** How many empty lines have to stand before it. */
  readonly blankBefore: number;
  /** Whether the line behind it has to be empty. */
  readonly blankAfter: boolean;
}

const lineEnd =
  /\(\?:\\r\\n\?\|\\n\)|\((?:\?:)?(?:\\r\\n\?\|\\n|\\r\?\\n|\\n\|\\r\\n\??|\\r\\n\|\\n)\)|\\r\?\\n|\\r\\n\??|\\n/g;
/** One sign, or one kind of sign, how often; nothing that would have to be tried again and again. */
const atoms = /^(?:(?:\\[sdw]|\\[^\w\s]|\[[^\][\\]{1,20}\]|[^\\^$.|?*+()[\]{}]|\.)(?:[*+?]|\{\d(?:,\d?)?\})?){1,60}$/;
const literal = /^[-=_*~+#<>:;.,!\w ]{1,40}$/;
/** No separator is longer; what is, is not looked at. */
const longestLine = 100;
/** How often a pattern may say `*`, `+`, `?` or `{1,3}`: each is one more length that is tried with all the others. */
const mostRepeats = 2;

/**
 * reveal-md takes any regular expression. Those that stand for one line, or for empty lines, are taken over; for all others the result
 * is undefined. `^\n---\n$` wants an empty line before and behind.
 */
export function readSeparator(source: string): Separator | undefined {
  const pattern = withLineEnds(source);
  const [, start = '', before = '', middle = '', after = '', end = ''] =
    /^(\^?)(\n*)([^\n]*?)(\n*)(\$?)$/.exec(pattern) ?? [];
  const blankBefore = Math.max(0, start === '' ? before.length - 1 : before.length);
  if (middle === '') return blankBefore > 0 ? { blankBefore, blankAfter: false } : undefined;
  const isAnchored = start !== '' || before !== '';
  const line = readLine(middle, isAnchored);
  return line && { line, blankBefore, blankAfter: after.length > (end === '' ? 1 : 0) };
}

/** What begins the notes, at the beginning of a line. */
export function readNotesSeparator(source: string): RegExp | undefined {
  const word = withLineEnds(source)
    .replace(/\n/g, '')
    .replace(/^\^?(?:\\s\*)?|\$$/g, '');
  const safe = safePattern(word, mostRepeats - 1);
  return safe === undefined ? undefined : new RegExp(`^\\s*${safe}${/:$/.test(safe) ? '' : ':?'}`, 'i');
}

/** Whether a line looks like that. */
export function matchesLine(text: string, { line }: Separator): boolean {
  return text.length <= longestLine && line !== undefined && line.test(text.trimEnd());
}

function withLineEnds(source: string): string {
  const escaped = source.replaceAll('\r', '\\r').replaceAll('\n', '\\n');
  return escaped.replace(lineEnd, '\n');
}

function readLine(middle: string, isAnchored: boolean): RegExp | undefined {
  // A line is looked at without the blanks at its end.
  const safe = safePattern(middle.replace(/\\s\*$/, ''), mostRepeats);
  if (safe === undefined) return undefined;
  return new RegExp(`^${isAnchored ? '' : '\\s*'}${safe}$`);
}

/** The pattern itself, or, where it is none (`***`), the signs it consists of; undefined where it might take long. */
function safePattern(text: string, most: number): string | undefined {
  if (text === '') return undefined;
  const repeats = text.match(/(?<!\\)[*+?]|(?<!\\)\{\d,/g)?.length ?? 0;
  if (isPattern(text)) return atoms.test(text) && repeats <= most ? text : undefined;
  return literal.test(text) ? text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&') : undefined;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text) !== undefined;
  } catch {
    return false;
  }
}
