interface Program {
  readonly glyphs: number;
  /** Of each glyph, in thousandths of an em. */
  readonly width: number;
  /** Platform and encoding: `3,1`. */
  readonly cmaps: readonly string[];
}

/** A TrueType program with what is looked at and nothing else, as hexadecimal digits. */
export function trueTypeProgram({ glyphs, width, cmaps }: Program): string {
  const tables: Readonly<Record<string, string>> = {
    cmap: u16(0, cmaps.length) + cmaps.map((cmap) => u16(...cmap.split(',').map(Number), 0, 0)).join(''),
    head: '00'.repeat(18) + u16(1000) + '00'.repeat(34),
    hhea: '00'.repeat(34) + u16(1),
    hmtx: u16(width, 0) + '0000'.repeat(glyphs - 1),
    maxp: u16(0, 1, glyphs),
  };
  let at = 12 + 16 * Object.keys(tables).length;
  let directory = '';
  for (const [tag, data] of Object.entries(tables)) {
    const name = [...tag].map((character) => character.charCodeAt(0).toString(16)).join('');
    directory += `${name}00000000${u16(0, at)}${u16(0, data.length / 2)}`;
    at += data.length / 2;
  }
  return (
    u16(0, 1, Object.keys(tables).length, 0, 0, 0).replace('00000001', '00010000') +
    directory +
    Object.values(tables).join('')
  );
}

function u16(...numbers: readonly number[]): string {
  return numbers.map((number) => number.toString(16).padStart(4, '0')).join('');
}
