import { isUtf8 } from 'node:buffer';

interface DecodedText {
  /** Readable even where the bytes were no UTF-8: then by the encoding they most likely have. */
  readonly text: string;
  readonly trouble?: {
    /** Where the first byte stands that cannot be UTF-8, as an editor counts. */
    readonly at: { readonly line: number; readonly column: number };
    readonly message: string;
    readonly hint: string;
  };
}

const replacement = '\uFFFD';
const saveAsUtf8 = 'Speichern Sie die Datei im Editor mit »Speichern unter« neu, und wählen Sie als Codierung »UTF-8«.';

/** Text of a file that should be UTF-8 (with or without byte order mark), and what is wrong when it is not. */
export function decodeText(bytes: Uint8Array): DecodedText {
  const utf16 = guessUtf16(bytes);
  if (utf16) {
    const message = 'Die Datei ist nicht als UTF-8 gespeichert, sondern als UTF-16 (»Unicode«).';
    const at = { line: 1, column: 1 };
    return { text: new TextDecoder(utf16).decode(bytes), trouble: { at, message, hint: saveAsUtf8 } };
  }
  if (isUtf8(bytes)) return { text: new TextDecoder().decode(bytes) };
  const { offset, ...at } = findBadByte(bytes);
  const byte = `Byte 0x${(bytes[offset] ?? 0).toString(16).toUpperCase().padStart(2, '0')}`;
  const character = new TextDecoder('windows-1252').decode(bytes.subarray(offset, offset + 1));
  const guess = /[\p{L}\p{P}\p{S}]/u.test(character) ? `, vermutlich ein »${character}« aus Windows-1252` : '';
  const message = `Die Datei ist nicht als UTF-8 gespeichert (${byte}${guess}).`;
  return { text: new TextDecoder('windows-1252').decode(bytes), trouble: { at, message, hint: saveAsUtf8 } };
}

/** By its byte order mark, or, without one, by the NUL that Latin letters have in every second byte. */
function guessUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const nulls = [0, 0];
  const looked = Math.min(bytes.length, 1000);
  for (let index = 0; index < looked; index++) if (bytes[index] === 0) nulls[index % 2] = (nulls[index % 2] ?? 0) + 1;
  const [even = 0, odd = 0] = nulls;
  if (odd > looked / 4 && even === 0) return 'utf-16le';
  if (even > looked / 4 && odd === 0) return 'utf-16be';
  return undefined;
}

/**
 * A lenient decoder writes U+FFFD for what it cannot read. All before the first such sign is valid, so its length in bytes
 * is known; a sign that stands for itself (the author typed it) has its own three bytes there.
 */
function findBadByte(bytes: Uint8Array): { offset: number; line: number; column: number } {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  let offset = 0;
  let from = 0;
  let index = text.indexOf(replacement);
  for (; index !== -1; index = text.indexOf(replacement, from)) {
    offset += Buffer.byteLength(text.slice(from, index));
    const typed = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!typed) break;
    offset += 3;
    from = index + 1;
  }
  const before = text.slice(0, index).replace(/^\uFEFF/, '');
  const lines = before.split(/\r\n?|\n/);
  return { offset, line: lines.length, column: (lines.at(-1) ?? '').length + 1 };
}
