import { decodePDFRawStream, type PDFDict, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { readOperations } from './content-stream.ts';
import type { Operand } from './operand-reader.ts';
import { dictAt, nameAt, objectAt } from './pdf-objects.ts';

/** From the bytes of a shown string to what they say; a code that the font does not explain comes out as U+FFFD. */
export type ReadString = (bytes: Uint8Array) => string;

/** How the strings of a font read: by its ToUnicode map; a simple font without one is taken for Latin 1. */
function createReadString(font: PDFDict | undefined): ReadString {
  const isComposite = nameAt(font, 'Subtype') === 'Type0';
  const map = readMap(objectAt(font, 'ToUnicode'));
  const width = isComposite ? 2 : 1;
  return (bytes) => {
    let text = '';
    for (let at = 0; at + width <= bytes.length; at += width) {
      const code = bytes.subarray(at, at + width).reduce((sum, byte) => sum * 256 + byte, 0);
      text += map.get(code) ?? (isComposite ? '\uFFFD' : String.fromCharCode(code));
    }
    return text;
  };
}

/** The fonts of a resource dictionary, each read when it is first used. */
export function createFonts(resources: PDFDict | undefined, known: Map<PDFDict, ReadString>) {
  const fonts = dictAt(resources, 'Font');
  return (name: string): ReadString => {
    const font = dictAt(fonts, name);
    if (font === undefined) return createReadString(undefined);
    const read = known.get(font) ?? createReadString(font);
    known.set(font, read);
    return read;
  };
}

/** A CMap is written in the syntax of content streams. */
function readMap(stream: PDFObject | undefined): ReadonlyMap<number, string> {
  const map = new Map<number, string>();
  if (!(stream instanceof PDFRawStream)) return map;
  for (const { operator, operands } of readOperations(decodePDFRawStream(stream).decode()).operations) {
    if (operator === 'endbfchar')
      for (let at = 0; at + 1 < operands.length; at += 2) map.set(codeOf(operands[at]), utf16(operands[at + 1]));
    if (operator === 'endbfrange')
      for (let at = 0; at + 2 < operands.length; at += 3) addRange(map, operands.slice(at, at + 3));
  }
  return map;
}

function addRange(map: Map<number, string>, [first, last, target]: readonly Operand[]): void {
  const from = codeOf(first);
  const items = target !== null && typeof target === 'object' && 'items' in target ? target.items : undefined;
  const text = utf16(target);
  const end = text.codePointAt(text.length - 1) ?? 0;
  for (let code = from; code <= Math.min(codeOf(last), from + 0xffff); code++) {
    const offset = code - from;
    map.set(code, items ? utf16(items[offset]) : text.slice(0, -1) + String.fromCodePoint(end + offset));
  }
}

function bytesOf(operand: Operand | undefined): Uint8Array {
  return operand !== null && typeof operand === 'object' && 'bytes' in operand ? operand.bytes : new Uint8Array();
}

function codeOf(operand: Operand | undefined): number {
  return bytesOf(operand).reduce((sum, byte) => sum * 256 + byte, 0);
}

/** UTF-16, big-endian, without a mark of its order. */
export function utf16(operand: Operand | undefined): string {
  const bytes = bytesOf(operand);
  let text = '';
  for (let at = 0; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode((bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0));
  return text;
}
