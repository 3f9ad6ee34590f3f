/** What is asked of an embedded TrueType program. */
export interface TrueTypeProgram {
  readonly glyphs: number;
  /** Platform and encoding of each table of characters: `3,1`. */
  readonly cmaps: readonly string[];
  /** In thousandths of an em; nothing for a glyph that is not there. */
  width(glyph: number): number | undefined;
}

/** Nothing where it is no TrueType program or lacks what every one has. */
export function readTrueType(bytes: Uint8Array): TrueTypeProgram | undefined {
  try {
    return read(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  } catch (error) {
    // Offsets that lead outside of the data.
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function read(data: DataView): TrueTypeProgram | undefined {
  const tables = new Map<string, number>();
  for (let index = 0; index < data.getUint16(4); index++) {
    const entry = 12 + 16 * index;
    const tag = [0, 1, 2, 3].map((at) => String.fromCharCode(data.getUint8(entry + at))).join('');
    tables.set(tag, data.getUint32(entry + 8));
  }
  const [head, hhea, hmtx, maxp] = ['head', 'hhea', 'hmtx', 'maxp'].map((tag) => tables.get(tag));
  if (head === undefined || hhea === undefined || hmtx === undefined || maxp === undefined) return undefined;
  const [unitsPerEm, metrics, glyphs] = [
    data.getUint16(head + 18),
    data.getUint16(hhea + 34),
    data.getUint16(maxp + 4),
  ];
  const width = (glyph: number) =>
    glyph < glyphs && metrics > 0
      ? (data.getUint16(hmtx + 4 * Math.min(glyph, metrics - 1)) * 1000) / unitsPerEm
      : undefined;
  return { glyphs, cmaps: readCMaps(data, tables.get('cmap')), width };
}

function readCMaps(data: DataView, cmap: number | undefined): readonly string[] {
  if (cmap === undefined) return [];
  const places = Array.from({ length: data.getUint16(cmap + 2) }, (_, index) => cmap + 4 + 8 * index);
  return places.map((at) => `${data.getUint16(at)},${data.getUint16(at + 2)}`);
}
