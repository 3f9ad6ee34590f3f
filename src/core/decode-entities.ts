/** The names that authors of German and English texts use; any other name stays as it was written. */
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', shy: '\u00ad',
  auml: 'ä', ouml: 'ö', uuml: 'ü', Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß',
  bdquo: '„', ldquo: '“', rdquo: '”', sbquo: '‚', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', lsaquo: '‹', rsaquo: '›',
  ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', times: '×', divide: '÷', minus: '−', plusmn: '±',
  euro: '€', pound: '£', cent: '¢', copy: '©', reg: '®', trade: '™', deg: '°', sect: '§', para: '¶', micro: 'µ',
  sup2: '²', sup3: '³', frac12: '½', frac14: '¼', frac34: '¾', rarr: '→', larr: '←', uarr: '↑', darr: '↓', harr: '↔',
  ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', zwj: '\u200d', zwnj: '\u200c', le: '≤', ge: '≥', ne: '≠', asymp: '≈',
  eacute: 'é', egrave: 'è', ecirc: 'ê', agrave: 'à', aacute: 'á', acirc: 'â', ccedil: 'ç', ntilde: 'ñ', check: '✓',
  lbrace: '{', rbrace: '}', lbrack: '[', rbrack: ']', lpar: '(', rpar: ')', ast: '*', lowbar: '_', num: '#', colon: ':',
}; // biome-ignore format: a table reads better than a column

/** HTML character references turned into the characters they stand for. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,9}));/g,
    (whole, decimal, hex, name) => {
      if (name !== undefined) return Object.hasOwn(named, name) ? (named[name] ?? whole) : whole;
      return fromCodePoint(decimal === undefined ? Number.parseInt(hex, 16) : Number.parseInt(decimal, 10));
    },
  );
}

function fromCodePoint(code: number): string {
  const impossible = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return impossible ? '\uFFFD' : String.fromCodePoint(code);
}
