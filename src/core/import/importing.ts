import { endsFence, type Fence, startsFence } from '../fence.ts';
import { createFinding, type Finding, type Severity } from '../finding.ts';

/** A line of the deck that is imported, and whether it stands in a code block, where nothing is changed. */
export interface ForeignLine {
  readonly text: string;
  /** Counted from 1 in the file. */
  readonly number: number;
  readonly isCode: boolean;
}

/** What goes along while a deck is imported. */
export interface Importing {
  readonly file: string;
  readonly findings: Finding[];
}

/** A slide as it will be written: Markdown, line by line. */
export interface ImportedSlide {
  /** As they stand in a comment `.slide:`, `class="a"`. */
  readonly attributes: readonly string[];
  readonly body: readonly string[];
  readonly notes: readonly string[];
  readonly vertical: boolean;
}

/**
 * Says what has become of something. The author's words are quoted whole: what is not in the new deck is to be found here.
 * @param severity `warning` where something is lost, `info` where it is written differently
 */
export function report(
  { file, findings }: Importing,
  line: number,
  severity: Severity,
  source: string,
  hint: string,
): void {
  const what = severity === 'warning' ? 'Nicht übernommen' : 'Geändert';
  const quoted = source.trim().replace(/\s*\n\s*/g, ' ⏎ ');
  findings.push(createFinding({ file, line, column: 1 }, severity, `${what}: ${quoted}`, hint));
}

/** Lines with their numbers, and what is code among them. */
export function readForeignLines(texts: readonly string[], firstNumber: number): readonly ForeignLine[] {
  let fence: Fence | undefined;
  return texts.map((text, index) => {
    const number = firstNumber + index;
    if (fence !== undefined) {
      if (endsFence(text, fence)) fence = undefined;
      return { text, number, isCode: true };
    }
    fence = startsFence(text);
    return { text, number, isCode: fence !== undefined };
  });
}

/** Puts something in the place of every comment outside of code; it may span lines, which become one. */
export function replaceComments(
  lines: readonly ForeignLine[],
  replace: (comment: string, line: number) => string,
): readonly ForeignLine[] {
  const kept: ForeignLine[] = [];
  let open: { before: string; text: string; number: number } | undefined;
  const lastEnd = lines.findLastIndex(({ text }) => text.includes('-->'));
  for (const [index, line] of lines.entries()) {
    let { text } = line;
    let number = line.number;
    if (open !== undefined) {
      const end = text.indexOf('-->');
      if (end === -1) {
        open.text += `\n${text}`;
        continue;
      }
      number = open.number;
      text = open.before + replace(`${open.text}\n${text.slice(0, end)}`, number) + text.slice(end + 3);
      open = undefined;
    } else if (line.isCode) {
      kept.push(line);
      continue;
    }
    text = replaceWhole(text, (comment) => replace(comment, number));
    const start = commentStart(text);
    if (start === -1 || index >= lastEnd) kept.push({ text, number, isCode: false });
    else open = { before: text.slice(0, start), text: text.slice(start + 4), number };
  }
  return kept;
}

/** Comments that begin and end here. Behind the last end nothing is looked for: each beginning would read on to the end. */
function replaceWhole(text: string, replace: (comment: string) => string): string {
  const end = text.lastIndexOf('-->') + 3;
  if (end < 3) return text;
  const replaced = text
    .slice(0, end)
    .replace(/(`[^`]*`)|<!--(.*?)-->/g, (raw, code, comment) => (code === undefined ? replace(comment) : raw));
  return replaced + text.slice(end);
}

function commentStart(text: string): number {
  return text.replace(/`[^`]*`/g, (code) => '`'.repeat(code.length)).lastIndexOf('<!--');
}

/** For the value of an attribute in a comment. */
export function attribute(name: string, value: string): string {
  const safe = value
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('--', '-&#45;')
    .replaceAll('>', '&gt;');
  return `${name}="${safe}"`;
}
