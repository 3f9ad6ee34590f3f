import { brotliDecompressSync } from 'node:zlib';

/** First and last code point of each stretch. */
type Ranges = readonly (readonly [first: number, last: number])[];

const signature = 0x774f4632; // »wOF2«
const cmapTag = 0;

/**
 * The code points that a WOFF2 font has glyphs for. A browser does not tell: where no font has a character, it draws the
 * empty box of the first font and counts that as a glyph of it.
 * @throws Error when the bytes are no WOFF2 font
 */
export function readFontCharacters(woff2: Uint8Array): Ranges {
  const file = viewOf(woff2);
  if (woff2.length < 48 || file.getUint32(0) !== signature) throw new Error('This is no WOFF2 font.');
  const { tables, end } = readDirectory(file);
  const data = brotliDecompressSync(woff2.subarray(end, end + file.getUint32(20)));
  const cmap = tables.find(({ tag }) => tag === cmapTag);
  if (cmap === undefined) throw new Error('This font has no table of characters.');
  return readCmap(viewOf(data.subarray(cmap.offset, cmap.offset + cmap.length)));
}

interface Table {
  readonly tag: number;
  /** In the data behind the directory, once it is unpacked. */
  readonly offset: number;
  readonly length: number;
}

/** WOFF2, 4.1: one byte for a known tag and for whether the table is stored in another form than usual. */
function readDirectory(file: DataView): { tables: readonly Table[]; end: number } {
  const tables: Table[] = [];
  let at = 48;
  let offset = 0;
  const readLength = (): number => {
    for (let value = 0; ; ) {
      const byte = file.getUint8(at++);
      value = value * 128 + (byte & 127);
      if (byte < 128) return value;
    }
  };
  for (let left = file.getUint16(12); left > 0; left--) {
    const flags = file.getUint8(at++);
    const tag = flags & 63;
    if (tag === 63) at += 4;
    const plain = readLength();
    const version = flags >> 6;
    const isOutline = tag === 10 || tag === 11; // glyf and loca: here it is 3 that means »as usual«
    const length = (isOutline ? version !== 3 : version !== 0) ? readLength() : plain;
    tables.push({ tag, offset, length });
    offset += length;
  }
  return { tables, end: at };
}

/** The subtables that browsers read: 12 for all of Unicode, else 4 for its first 65,536 code points. */
function readCmap(cmap: DataView): Ranges {
  const subtables = Array.from({ length: cmap.getUint16(2) }, (_, index) => cmap.getUint32(8 + 8 * index));
  const wide = subtables.find((offset) => cmap.getUint16(offset) === 12);
  if (wide !== undefined) return readGroups(cmap, wide);
  const narrow = subtables.find((offset) => cmap.getUint16(offset) === 4);
  return narrow === undefined ? [] : readSegments(cmap, narrow);
}

function readGroups(cmap: DataView, offset: number): Ranges {
  return Array.from({ length: cmap.getUint32(offset + 12) }, (_, index) => {
    const at = offset + 16 + 12 * index;
    return [cmap.getUint32(at), cmap.getUint32(at + 4)] as const;
  });
}

/** Four columns of numbers: ends, starts, what to add, and where the glyphs stand if not in a row. */
function readSegments(cmap: DataView, offset: number): Ranges {
  const size = cmap.getUint16(offset + 6);
  return Array.from({ length: size / 2 }, (_, index) => {
    const end = cmap.getUint16(offset + 14 + 2 * index);
    const start = cmap.getUint16(offset + 16 + size + 2 * index);
    return [start, end] as const;
  }).filter(([start]) => start !== 0xffff);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
