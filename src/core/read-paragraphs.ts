import { readFrontMatter } from './front-matter.ts';
import type { Position } from './node.ts';
import { normalizeText } from './normalize-text.ts';
import { type Line, scanLines } from './scan-lines.ts';
import type { SourceFile } from './source-file.ts';
import { opaque } from './typographic-flow.ts';

/** Lines of an author's text that belong together, as they were typed. */
export interface Paragraph {
  readonly file: string;
  /** Of its first line, from 1. */
  readonly line: number;
  /** Its lines with `\n` between them. */
  readonly text: string;
  /** The same length, with one sign that is no letter in the place of whatever is no prose: code, tags, addresses. */
  readonly prose: string;
}

/** What is longer is no paragraph of a person, and looking up places in it would take too long. */
const mostLines = 100;
const fence = /^[\s>]*(?:(?:[-*+]|\d{1,9}[.)])\s+)?(?:`{3,}|~{3,})/;
const indented = /^(?: {4}|\t)/;
const startsBlock = /^[\s>]*(?:#{1,6}\s|(?:[-*+]|\d{1,9}[.)])\s|\||[-=*_]{2,}\s*$|\*\[)/;
/** With bounds where a line without a space would be searched again from each of its signs. */
const noProse = [
  /\\[!-/:-@[-`{-~]/g,
  /(?<!`)(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g,
  /<!--[\s\S]*?(?:-->|$)/g,
  /<\/?[a-z][^<>]*>/gi,
  /(?<=\])\([^()]*(?:\([^()]*\)[^()]*)*\)/g,
  /^\[[^\]]+\]:.*$/gm,
  /\b(?:[a-z][a-z\d+.-]{1,20}:\/\/|www\.|mailto:)[^\s"'„“”<>]*/gi,
  /\S{1,64}@\S{1,200}/g,
];

/** The prose of a file as its author typed it, where text alone is too late: places in it are exact. */
export function readParagraphs({ name, text }: SourceFile): readonly Paragraph[] {
  const lines = normalizeText(text).split('\n');
  const { lineCount } = readFrontMatter(name, lines);
  const scanned = scanLines(name, lines.slice(lineCount), lineCount + 1).lines;
  const paragraphs: Line[][] = [[]];
  for (const line of scanned) {
    const isProse = !line.literal && line.text.trim() !== '' && !fence.test(line.text) && !indented.test(line.text);
    const isFull = paragraphs.at(-1)?.length === mostLines;
    if (!isProse || isFull || startsBlock.test(line.text)) paragraphs.push([]);
    if (isProse) paragraphs.at(-1)?.push(line);
  }
  return paragraphs.flatMap((own) => (own[0] === undefined ? [] : createParagraph(name, own[0].number, own)));
}

function createParagraph(file: string, line: number, lines: readonly Line[]): Paragraph {
  const text = lines.map((one) => one.text).join('\n');
  const hide = (found: string) => found.replace(/[^\n]/g, opaque);
  return { file, line, text, prose: noProse.reduce((prose, pattern) => prose.replace(pattern, hide), text) };
}

/** Where the character `at` of a paragraph stands in its file. */
export function placeIn({ file, line, text }: Paragraph, at: number): Position {
  const before = text.slice(0, at).split('\n');
  return { file, line: line + before.length - 1, column: (before.at(-1) ?? '').length + 1 };
}
