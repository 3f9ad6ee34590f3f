import { Malformed, type Operand, OperandReader } from './operand-reader.ts';

/** One instruction of a content stream. An inline image is one whole: operator `BI`, its dictionary and its data. */
export interface Operation {
  readonly operator: string;
  readonly operands: readonly Operand[];
  /** Offsets in the decoded stream: where the first operand begins, and the first byte after the operator. */
  readonly start: number;
  readonly end: number;
}

export interface ContentStream {
  readonly operations: readonly Operation[];
  /** Where and why the reading stopped before the end; what stands from there on is not in `operations`. */
  readonly stopped?: { readonly at: number; readonly reason: string };
}

/** The instructions of a decoded content stream, in order. Never throws. */
export function readOperations(bytes: Uint8Array): ContentStream {
  const reader = new OperandReader(bytes);
  const operations: Operation[] = [];
  try {
    for (;;) {
      const operation = readOperation(reader);
      if (operation === undefined) return { operations };
      operations.push(operation);
    }
  } catch (error) {
    if (!(error instanceof Malformed)) throw error;
    return { operations, stopped: { at: operations.at(-1)?.end ?? 0, reason: error.message } };
  }
}

function readOperation(reader: OperandReader): Operation | undefined {
  const operands: Operand[] = [];
  reader.skipSpace();
  const start = reader.at;
  for (;;) {
    const token = reader.next();
    if (token === undefined && operands.length > 0) throw new Malformed('values without an operator');
    if (token === undefined) return undefined;
    if ('operand' in token) operands.push(token.operand);
    else if (token.word === 'BI') return { operator: 'BI', operands: readInlineImage(reader), start, end: reader.at };
    else return { operator: token.word, operands, start, end: reader.at };
  }
}

/** From behind `BI` to behind `EI`. The data has no length that counts: it ends at an `EI` of its own after which text goes on. */
function readInlineImage(reader: OperandReader): readonly Operand[] {
  const entries = new Map<string, Operand>();
  for (;;) {
    const token = reader.next();
    if (token === undefined) throw new Malformed('an inline image without data');
    if ('word' in token && token.word === 'ID') break;
    if ('word' in token || token.operand === null || typeof token.operand !== 'object' || !('name' in token.operand))
      throw new Malformed('a key that is no name');
    entries.set(token.operand.name, reader.operand());
  }
  const start = reader.at + 1;
  const end = findEndOfImage(reader.bytes, start);
  reader.at = end + 3;
  return [{ entries }, { bytes: reader.bytes.slice(start, end) }];
}

/** Offset of the white space before the first `EI` that is followed by white space and then by what could be operators. */
function findEndOfImage(bytes: Uint8Array, from: number): number {
  const isSpace = (byte: number | undefined) => byte === undefined || [0, 9, 10, 12, 13, 32].includes(byte);
  for (let at = from; at + 2 < bytes.length; at++) {
    const isEnd = isSpace(bytes[at]) && bytes[at + 1] === 69 && bytes[at + 2] === 73 && isSpace(bytes[at + 3]);
    if (isEnd && isText(bytes.subarray(at + 3, at + 13))) return at;
  }
  throw new Malformed('an inline image without end');
}

function isText(bytes: Uint8Array): boolean {
  return bytes.every((byte) => (byte >= 32 && byte < 127) || [9, 10, 13].includes(byte));
}

/** Puts `text` in place of the bytes from `start` to `end`; where both are the same, it is inserted there. */
export interface ContentEdit {
  readonly start: number;
  readonly end: number;
  /** ASCII. */
  readonly text: string;
}

/** The stream with these changes, which do not overlap and are in order; every other byte is as it was. */
export function editContent(bytes: Uint8Array, edits: readonly ContentEdit[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (const { start, end, text } of edits) {
    if (start < at || end < start) throw new RangeError(`The edit at ${start} overlaps the one before it.`);
    parts.push(
      bytes.subarray(at, start),
      Uint8Array.from(text, (character) => character.charCodeAt(0)),
    );
    at = end;
  }
  return concatenate([...parts, bytes.subarray(at)]);
}

/** One after the other. */
export function concatenate(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
