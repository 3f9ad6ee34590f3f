import type { Line } from './scan-lines.ts';

/** What stands alone on a line between two slides. */
export interface Separators {
  readonly horizontal: readonly string[];
  readonly vertical: readonly string[];
  /** Words that, followed by a colon, begin the notes. */
  readonly notes: RegExp;
}

/** reveal.js's `---` and `--`, and reveal-md's `----`. */
export const defaultSeparators: Separators = {
  horizontal: ['---'],
  vertical: ['--', '----'],
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

const asideNotes = /^\s*<aside\s[^>]{0,200}class=["']?notes\b[^>]{0,200}>/i;

export function splitSlides(lines: readonly Line[], separators: Separators): readonly RawSlide[] {
  const slides: RawSlide[] = [];
  let current: Line[] = [];
  let vertical = false;
  const close = (nextLine: number) => slides.push(createRawSlide(current, vertical, separators.notes, nextLine));
  for (const line of lines) {
    const bare = line.literal ? undefined : line.text.trimEnd();
    const isVertical = bare !== undefined && separators.vertical.includes(bare);
    if (isVertical || (bare !== undefined && separators.horizontal.includes(bare))) {
      close(line.number);
      current = [];
      vertical = isVertical;
    } else current.push(line);
  }
  close((lines.at(-1)?.number ?? 1) + 1);
  return slides;
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
    const opensAside = !inNotes && !inAside && !line.literal && asideNotes.test(line.text);
    if (opensAside || inAside) {
      inAside = !/<\/aside>/i.test(line.text);
      notes.push({ ...line, text: line.text.replace(/^\s*<aside\s[^>]*>|<\/aside>.*$/gi, '') });
      body.push({ ...line, text: '' });
      continue;
    }
    const word: RegExpExecArray | null = inNotes || line.literal ? null : notesWord.exec(line.text);
    inNotes ||= word !== null;
    if (inNotes) notes.push(word === null ? line : { ...line, text: line.text.slice(word[0].length).trimStart() });
    else body.push(line);
  }
  return { body, notes };
}
