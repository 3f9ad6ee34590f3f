import type { Inline } from './deck.ts';
import { decodeEntities } from './decode-entities.ts';
import type { StepMark } from './leaves.ts';
import { inlineText } from './plain-text.ts';
import { advance, type Reading } from './reading.ts';

/** marked reads it as text, and a backslash before the bracket as a token of its own: so escaped ones stay text. */
const stepMark = /\[(?:schritt|step)(?:\s*([1-9]\d{0,2}))?\]/gi;

/** Text of notes as text and step marks. A mark between two spaces takes the second one with it. */
export function readStepMarks(
  text: string,
  line: number,
  siblings: readonly Inline[],
  reading: Reading & { readonly marks: StepMark[] },
): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  const addText = (part: string) => {
    const isSpaceBefore = end > 0 && /^$|\s$/.test(inlineText([...siblings, ...inlines]));
    const rest = decodeEntities(isSpaceBefore ? part.trimStart() : part);
    if (rest !== '') inlines.push({ type: 'text', text: rest });
  };
  for (const { index, 0: raw, 1: number } of text.matchAll(stepMark)) {
    addText(text.slice(end, index));
    const mark = createMark(raw, number, advance(line, text.slice(0, index)), reading);
    reading.marks.push(mark);
    inlines.push(mark);
    end = index + raw.length;
  }
  addText(text.slice(end));
  return inlines;
}

function createMark(
  raw: string,
  number: string | undefined,
  line: number,
  { file, lines, marks }: Reading & { readonly marks: readonly StepMark[] },
): StepMark {
  const last = marks.at(-1);
  const from = last?.position.line === line ? last.position.column : 0;
  const column = (lines[line - 1] ?? '').indexOf(raw, from);
  const step = number === undefined ? (last?.step ?? 0) + 1 : Number(number);
  return { type: 'step-mark', step, position: { file, line, column: Math.max(0, column) + 1 } };
}
