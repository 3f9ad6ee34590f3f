import { type PDFDict, PDFName, PDFNumber, PDFRawStream } from '@cantoo/pdf-lib';
import { asDict, asName, dictAt, itemsAt, nameAt, numberAt } from '../pdf-objects.ts';
import { decodeStream } from './decode-stream.ts';
import { type CMap, numberOf, readCMap } from './read-cmap.ts';
import { readTrueType, type TrueTypeProgram } from './read-true-type.ts';

/** A font as a page names it. */
export interface Font {
  readonly dict: PDFDict;
  readonly name: string;
  /** `Type0`, `TrueType`, `Type1`, `Type3`, `MMType1` */
  readonly subtype: string;
  /** The CID font of a Type 0 font. */
  readonly descendant?: PDFDict;
  readonly descriptor?: PDFDict;
  /** Name of the encoding, or of the one it is based on. */
  readonly encoding?: string;
  /** An encoding that is embedded, of a Type 0 font. */
  readonly encodingMap?: CMap;
  readonly toUnicode?: CMap;
  /** Code → name, as `Differences` has it. */
  readonly differences: ReadonlyMap<number, string>;
  readonly embedded: boolean;
  readonly trueType?: TrueTypeProgram;
  /** Bytes of a code: two for the usual Type 0 font. */
  readonly codeLength: number;
}

export function readFont(dict: PDFDict): Font {
  const descendant = asDict(itemsAt(dict, 'DescendantFonts')[0]);
  const descriptor = dictAt(descendant ?? dict, 'FontDescriptor');
  const encodingMap = mapAt(descendant && dict, 'Encoding');
  const toUnicode = mapAt(dict, 'ToUnicode');
  const encoding =
    nameAt(dict, 'Encoding') ?? nameAt(dictAt(dict, 'Encoding'), descendant ? 'CMapName' : 'BaseEncoding');
  const program = streamAt(descriptor, 'FontFile2');
  const trueType = program && readTrueType(program);
  const subtype = nameAt(dict, 'Subtype') ?? '';
  return {
    dict,
    subtype,
    name: nameAt(dict, 'BaseFont') ?? nameAt(dict, 'Name') ?? 'ohne Namen',
    differences: readDifferences(dictAt(dict, 'Encoding')),
    embedded: subtype === 'Type3' || ['FontFile', 'FontFile2', 'FontFile3'].some((key) => dictAt(descriptor, key)),
    codeLength: descendant ? (encodingMap?.lengths[0] ?? 2) : 1,
    ...(descendant && { descendant }),
    ...(descriptor && { descriptor }),
    ...(encoding !== undefined && { encoding }),
    ...(encodingMap && { encodingMap }),
    ...(toUnicode && { toUnicode }),
    ...(trueType && { trueType }),
  };
}

function streamAt(dict: PDFDict | undefined, key: string): Uint8Array | undefined {
  return decodeStream(dict?.context.lookup(dict.get(PDFName.of(key))));
}

function mapAt(dict: PDFDict | undefined, key: string): CMap | undefined {
  const bytes = streamAt(dict, key);
  return bytes && readCMap(bytes);
}

function readDifferences(encoding: PDFDict | undefined): ReadonlyMap<number, string> {
  const names = new Map<number, string>();
  let code = 0;
  for (const item of itemsAt(encoding, 'Differences')) {
    if (item instanceof PDFNumber) code = item.asNumber();
    else names.set(code++, asName(item) ?? '');
  }
  return names;
}

/** The codes of a shown string. */
export function codesIn({ codeLength }: Font, bytes: Uint8Array): readonly number[] {
  const count = Math.ceil(bytes.length / codeLength);
  return Array.from({ length: count }, (_, index) =>
    numberOf(bytes.subarray(index * codeLength, (index + 1) * codeLength)),
  );
}

/** Codes can be told from the bytes: each is as long as the others, and which character it is does not depend on a list we lack. */
export function hasKnownCodes({ descendant, encoding, encodingMap }: Font): boolean {
  if (descendant === undefined) return true;
  return encodingMap === undefined ? /^Identity-[HV]$/.test(encoding ?? '') : encodingMap.lengths.length === 1;
}

/** What a shown string reads; where the font does not say, Latin-1, and for composite fonts nothing. */
export function textOf(font: Font, bytes: Uint8Array): string {
  const unknown = (code: number) => (font.codeLength === 1 ? String.fromCharCode(code) : '');
  return codesIn(font, bytes)
    .map((code) => font.toUnicode?.texts.get(code) ?? unknown(code))
    .join('');
}

/** Code → glyph of a composite font with a TrueType program; nothing where it cannot be told. */
export function glyphOf(font: Font): ((code: number) => number) | undefined {
  if (!/^Identity-[HV]$/.test(font.encoding ?? '') || font.trueType === undefined) return undefined;
  const raw = font.descendant?.context.lookup(font.descendant.get(PDFName.of('CIDToGIDMap')));
  if (!(raw instanceof PDFRawStream)) return (code) => code;
  const map = decodeStream(raw) ?? new Uint8Array();
  return (code) => ((map[2 * code] ?? 0) << 8) | (map[2 * code + 1] ?? 0);
}

/** Bit 3 of the flags of its descriptor: a font of symbols, with a table of characters of its own. */
export function isSymbolic({ descriptor }: Font): boolean {
  return ((numberAt(descriptor, 'Flags') ?? 0) & 4) !== 0;
}
