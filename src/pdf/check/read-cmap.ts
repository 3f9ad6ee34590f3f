import { readOperations } from '../content-stream.ts';
import type { Operand } from '../operand-reader.ts';

/** What a character map says, as far as it is needed here. Codes are numbers, whatever their length. */
export interface CMap {
  /** Code → text; empty where the map leads to nothing. */
  readonly texts: ReadonlyMap<number, string>;
  /** Lengths of codes in bytes that its ranges allow. */
  readonly lengths: readonly number[];
  readonly wMode?: number;
  /** Name of another map that it builds on. */
  readonly uses?: string;
}

/** A map larger than this is not one that a file needs. */
const mostCodes = 100_000;

/** Reads an embedded CMap, such as a ToUnicode map: PostScript, of which the operators of content streams are a part. */
export function readCMap(bytes: Uint8Array): CMap {
  const texts = new Map<number, string>();
  const lengths = new Set<number>();
  let wMode: number | undefined;
  let uses: string | undefined;
  for (const { operator, operands } of readOperations(bytes).operations) {
    if (operator === 'endcodespacerange') for (const end of operands) lengths.add(bytesOf(end).length);
    if (operator === 'endbfchar') readCharacters(operands, texts);
    if (operator === 'endbfrange') readRanges(operands, texts);
    const [key, value] = operands.slice(-2);
    if (operator === 'def' && nameOf(key) === 'WMode' && typeof value === 'number') wMode = value;
    if (operator === 'usecmap') uses = nameOf(operands.at(-1));
  }
  return {
    texts,
    lengths: [...lengths],
    ...(wMode !== undefined && { wMode }),
    ...(uses !== undefined && { uses }),
  };
}

function readCharacters(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let at = 0; at + 1 < operands.length; at += 2)
    texts.set(numberOf(bytesOf(operands[at])), utf16(bytesOf(operands[at + 1])));
}

function readRanges(operands: readonly Operand[], texts: Map<number, string>): void {
  for (let at = 0; at + 2 < operands.length; at += 3) {
    const [first, last] = [numberOf(bytesOf(operands[at])), numberOf(bytesOf(operands[at + 1]))];
    const target = operands[at + 2];
    for (let code = first; code <= last && texts.size < mostCodes; code++)
      texts.set(code, textInRange(target, code - first));
  }
}

/** A list has a text for each code; of one text the last character counts up. */
function textInRange(target: Operand | undefined, offset: number): string {
  if (target !== null && typeof target === 'object' && 'items' in target) return utf16(bytesOf(target.items[offset]));
  const text = utf16(bytesOf(target));
  const last = text.codePointAt(text.length - (/[\ud800-\udbff].$/s.test(text) ? 2 : 1));
  if (last === undefined) return '';
  const head = text.slice(0, text.length - String.fromCodePoint(last).length);
  return last + offset > 0x10ffff ? '' : head + String.fromCodePoint(last + offset);
}

/** A text as hexadecimal; a single byte stands for its code, as some writers have it. */
function utf16(bytes: Uint8Array): string {
  if (bytes.length === 1) return String.fromCharCode(bytes[0] ?? 0);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at] ?? 0) << 8) | (bytes[at + 1] ?? 0));
  return text;
}

function bytesOf(operand: Operand | undefined): Uint8Array {
  const none = new Uint8Array();
  return operand !== null && typeof operand === 'object' && 'bytes' in operand ? operand.bytes : none;
}

function nameOf(operand: Operand | undefined): string | undefined {
  return operand !== null && typeof operand === 'object' && 'name' in operand ? operand.name : undefined;
}

export function numberOf(bytes: Uint8Array): number {
  return bytes.reduce((number, byte) => number * 256 + byte, 0);
}
