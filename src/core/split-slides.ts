import { matchesLine, type Separator } from './read-separator.ts';
import type { Line } from './scan-lines.ts';
import { type SplitLine, splitAside } from './split-aside.ts';

/** What stands between two slides. */
export interface Separators {
  readonly horizontal: readonly Separator[];
  readonly vertical: readonly Separator[];
  /** What begins the notes, at the beginning of a line. */
  readonly notes: RegExp;
}

const anywhere = { blankBefore: 0, blankAfter: false };

/** reveal.js's `---` and `--`, and reveal-md's `----`. */
export const defaultSeparators: Separators = {
  horizontal: [{ line: /^---$/, ...anywhere }],
  vertical: [{ line: /^--(?:--)?$/, ...anywhere }],
  notes: /^\s*(?:notes?|notiz(?:en)?):/i,
};

/** One slide's lines, still Markdown; line numbers are kept. */
export interface RawSlide {
  readonly body: readonly Line[];
  readonly notes: readonly Line[];
  readonly vertical: boolean;
  /** Line of the first text, or where the slide begins. */
  readonly line: number;
}

/** Blanks before it included. */
const longestWord = 100;

export function splitSlides(lines: readonly Line[], separators: Separators): readonly RawSlide[] {
  const slides: RawSlide[] = [];
  let current: Line[] = [];
  let vertical = false;
  let blanks = 0;
  const close = (nextLine: number) => slides.push(createRawSlide(current, vertical, separators.notes, nextLine));
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1];
    const separates = (one: Separator) => isSeparator(one, line, blanks, next);
    const isHorizontal = separators.horizontal.some(separates);
    const isVertical = !isHorizontal && separators.vertical.some(separates);
    blanks = isBlank(line) ? blanks + 1 : 0;
    if (isHorizontal || isVertical) {
      close(line.number);
      current = [];
      vertical = isVertical;
    } else current.push(line);
  }
  close((lines.at(-1)?.number ?? 1) + 1);
  return slides;
}

/** Empty lines separate where their number is reached, and the next line says that there are no more of them. */
function isSeparator(one: Separator, line: Line, blanks: number, next: Line | undefined): boolean {
  if (line.literal || blanks < one.blankBefore - (one.line ? 0 : 1)) return false;
  if (one.line === undefined) return isBlank(line) && next !== undefined && !isBlank(next);
  return matchesLine(line.text, one) && (!one.blankAfter || next === undefined || isBlank(next));
}

function isBlank({ text, literal }: Line): boolean {
  return !literal && text.trim() === '';
}

function createRawSlide(lines: readonly Line[], vertical: boolean, notesWord: RegExp, nextLine: number): RawSlide {
  const { body, notes } = splitNotes(lines, notesWord);
  const firstText = lines.find((line) => line.text.trim() !== '');
  return { body, notes, vertical, line: firstText?.number ?? lines[0]?.number ?? nextLine };
}

/**
 * Notes begin at `Note:` and run to the end of the slide, as in reveal.js; `<aside class="notes">` may stand anywhere.
 * Lines that go to the notes leave blank ones behind, so that the body's line numbers hold.
 */
function splitNotes(lines: readonly Line[], notesWord: RegExp): { body: readonly Line[]; notes: readonly Line[] } {
  const body: Line[] = [];
  const notes: Line[] = [];
  let inAside = false;
  let inNotes = false;
  for (const line of lines) {
    const split: SplitLine | undefined =
      inAside || !(inNotes || line.literal) ? splitAside(line.text, inAside) : undefined;
    if (split !== undefined) {
      inAside = split.isOpen;
      notes.push({ ...line, text: split.notes });
      body.push({ ...line, text: split.body.trim() === '' ? '' : split.body });
      continue;
    }
    const word: RegExpExecArray | null =
      inNotes || line.literal ? null : notesWord.exec(line.text.slice(0, longestWord));
    inNotes ||= word !== null;
    if (inNotes) notes.push(word === null ? line : { ...line, text: line.text.slice(word[0].length).trimStart() });
    else body.push(line);
  }
  return { body, notes };
}
