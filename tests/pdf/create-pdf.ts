interface Parts {
  /** Entries of the catalog and of the one page, besides what they must have. */
  readonly catalog?: string;
  readonly page?: string;
  /** By object number, from 4: 1 is the catalog, 2 the page tree, 3 the page. */
  readonly objects: Readonly<Record<number, string>>;
}

/** A small PDF of one page, written by hand. */
export function createPdf({ catalog = '', page = '', objects }: Parts): Uint8Array {
  const all: Readonly<Record<number, string>> = {
    1: `<</Type /Catalog /Pages 2 0 R ${catalog}>>`,
    2: '<</Type /Pages /Kids [3 0 R] /Count 1>>',
    3: `<</Type /Page /Parent 2 0 R /MediaBox [0 0 960 540] ${page}>>`,
    ...objects,
  };
  let text = '%PDF-1.7\n';
  const rows = Object.entries(all).map(([number, body]) => {
    const row = `${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`;
    text += `${number} 0 obj\n${body}\nendobj\n`;
    return row;
  });
  // Apart from its slash, or it would be taken for somebody's home.
  const root = 'Root';
  const size = Math.max(...Object.keys(all).map(Number)) + 1;
  const end = `xref\n0 1\n0000000000 65535 f \n${rows.join('')}trailer\n<</Size ${size} /${root} 1 0 R>>\nstartxref\n${text.length}\n%%EOF\n`;
  return Uint8Array.from(text + end, (character) => character.charCodeAt(0));
}

/** A stream object for `createPdf`. */
export function streamObject(content: string, entries = ''): string {
  return `<</Length ${content.length} ${entries}>>\nstream\n${content}\nendstream`;
}
