import type { Block, Footnote, Footnotes, Inline } from './deck.ts';
import { createFinding } from './finding.ts';
import type { FootnoteReading, FootnoteText } from './footnote-reading.ts';
import type { FootnoteMark } from './leaves.ts';
import { nearest } from './nearest.ts';
import { advance, type Reading } from './reading.ts';

/** Beyond these nobody has written by hand, and looking through all for each would take too long. */
const longestLine = 2000;
const mostGuesses = 50;
const mark = /\[\^([^\]\s]{1,40})\]/g;

/** Text as text and the marks of footnotes; one that nobody explains stays text and is a finding. */
export function readFootnoteMarks(
  nodes: readonly Inline[],
  raw: string,
  line: number,
  reading: Reading & { readonly footnotes: FootnoteReading },
): readonly Inline[] {
  if (!raw.includes('[^')) return nodes;
  let end = 0;
  let at = line;
  for (const { 0: written, 1: label = '', index } of raw.matchAll(mark)) {
    at = advance(at, raw.slice(end, index));
    end = index;
    if (!reading.footnotes.texts.has(label)) reportUnknown(written, label, at, reading);
  }
  return nodes.flatMap((node) => (node.type === 'text' ? splitText(node.text, reading.footnotes) : [node]));
}

function splitText(text: string, { texts, numbers }: FootnoteReading): readonly Inline[] {
  const inlines: Inline[] = [];
  let end = 0;
  for (const { 0: written, 1: label = '', index } of text.matchAll(mark)) {
    if (!texts.has(label)) continue;
    // The mark hangs on the word before it.
    const before = text.slice(end, index).trimEnd();
    if (before !== '') inlines.push({ type: 'text', text: before });
    inlines.push(createMark(label, numbers));
    end = index + written.length;
  }
  const rest = text.slice(end);
  return rest === '' && inlines.length > 0 ? inlines : [...inlines, { type: 'text', text: rest }];
}

function createMark(label: string, numbers: Map<string, number>): FootnoteMark {
  const known = numbers.get(label);
  const number = known ?? numbers.size + 1;
  numbers.set(label, number);
  return { type: 'footnote-mark', number, isFirst: known === undefined };
}

function reportUnknown(
  written: string,
  label: string,
  line: number,
  { file, lines, findings, footnotes }: Reading,
): void {
  const guess = nearest(label, firstOf(footnotes?.texts.keys() ?? [], mostGuesses));
  const hint =
    guess === undefined
      ? `Schreiben Sie auf dieselbe Folie eine Zeile ${written}: Quelle …`
      : `Meinten Sie [^${guess}]?`;
  const column = Math.max(0, (lines[line - 1] ?? '').slice(0, longestLine).indexOf(written)) + 1;
  findings.push(
    createFinding(
      { file, line, column },
      'warning',
      `Die Fußnote »${label}« gibt es auf dieser Folie nicht.`,
      hint,
      'footnotes',
    ),
  );
}

function firstOf(labels: Iterable<string>, most: number): readonly string[] {
  const first: string[] = [];
  for (const label of labels) if (first.push(label) >= most) break;
  return first;
}

/** The footnotes that were named while their slide was read, in the order of their numbers; one that was not is a finding. */
export function readFootnotes(
  { texts, numbers }: FootnoteReading,
  readText: (text: FootnoteText) => readonly Block[],
  { findings }: Pick<Reading, 'findings'>,
): Footnotes | undefined {
  for (const [label, { position }] of texts) {
    if (numbers.has(label)) continue;
    const hint = `Setzen Sie im Text dahinter, was sie belegt: [^${label}]. Bis dahin erscheint sie nirgends.`;
    findings.push(
      createFinding(
        position,
        'warning',
        `Auf die Fußnote »${label}« verweist auf dieser Folie nichts.`,
        hint,
        'footnotes',
      ),
    );
  }
  const children = [...numbers].flatMap(([label, number]): readonly Footnote[] => {
    const text = texts.get(label);
    if (text === undefined) return [];
    const node = { attributes: {}, position: text.position };
    return [{ type: 'footnote', number, ...node, children: readText(text).map(asLine) }];
  });
  const first = children[0];
  return first && { type: 'footnotes', attributes: {}, position: first.position, children };
}

function asLine(block: Block): Block {
  return block.type === 'paragraph' ? { ...block, type: 'text-line' } : block;
}
