/** What stands before an operator, as plain data. A name has no slash, its `#xx` are decoded; a string is its bytes. */
export type Operand =
  | number
  | boolean
  | null
  | { readonly name: string }
  | { readonly bytes: Uint8Array }
  | { readonly items: readonly Operand[] }
  | { readonly entries: ReadonlyMap<string, Operand> };

/** What stands at one place: an operand, the word of an operator, or the end. */
export type Token = { readonly operand: Operand } | { readonly word: string } | undefined;

const isSpace = (byte: number | undefined) =>
  byte === 0 || byte === 9 || byte === 10 || byte === 12 || byte === 13 || byte === 32;
const delimiters = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
const isRegular = (byte: number | undefined) => byte !== undefined && !isSpace(byte) && !delimiters.has(byte);
const code = (character: string) => character.charCodeAt(0);
const escapes: Readonly<Record<string, number>> = { n: 10, r: 13, t: 9, b: 8, f: 12 };
/** Deeper than any program writes; what is deeper is malformed. */
const deepest = 64;

/** Thrown and caught in this room only: whoever reads says where the reading stopped. */
export class Malformed extends Error {}

/** Reads the tokens of a content stream one after the other. Throws `Malformed`, and `at` is then where. */
export class OperandReader {
  readonly bytes: Uint8Array;
  at: number;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }

  skipSpace(): void {
    for (;;) {
      while (isSpace(this.bytes[this.at])) this.at++;
      if (this.bytes[this.at] !== code('%')) return;
      while (this.at < this.bytes.length && this.bytes[this.at] !== 10 && this.bytes[this.at] !== 13) this.at++;
    }
  }

  next(depth = 0): Token {
    this.skipSpace();
    const byte = this.bytes[this.at];
    if (byte === undefined) return undefined;
    if (depth > deepest) throw new Malformed('too deep');
    if (byte === code('/')) return { operand: this.#name() };
    if (byte === code('(')) return { operand: { bytes: this.#literal() } };
    if (byte === code('[')) return { operand: { items: this.#items(depth) } };
    if (byte === code('<'))
      return {
        operand: this.bytes[this.at + 1] === byte ? { entries: this.#entries(depth) } : { bytes: this.#hexadecimal() },
      };
    if (!isRegular(byte)) throw new Malformed(`a stray ${String.fromCharCode(byte)}`);
    return wordOrNumber(this.#regular());
  }

  #regular(): string {
    let text = '';
    while (isRegular(this.bytes[this.at])) text += String.fromCharCode(this.bytes[this.at++] ?? 0);
    return text;
  }

  #name(): Operand {
    this.at++;
    const name = this.#regular();
    if (!name.includes('#')) return { name };
    return { name: name.replace(/#([\da-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))) };
  }

  #literal(): Uint8Array {
    const found: number[] = [];
    this.at++;
    for (let open = 1; ; ) {
      const byte = this.bytes[this.at++];
      if (byte === undefined) throw new Malformed('a string without end');
      if (byte === code('(')) open++;
      if (byte === code(')') && --open === 0) return Uint8Array.from(found);
      if (byte === code('\\')) found.push(...this.#escaped());
      else found.push(byte);
    }
  }

  /** What stands after a backslash: a character, up to three octal digits, or the end of a line, which counts for nothing. */
  #escaped(): readonly number[] {
    const byte = this.bytes[this.at++] ?? 0;
    const character = String.fromCharCode(byte);
    if (byte === 13 && this.bytes[this.at] === 10) this.at++;
    if (byte === 13 || byte === 10) return [];
    if (!/[0-7]/.test(character)) return [escapes[character] ?? byte];
    let octal = character;
    while (octal.length < 3 && /[0-7]/.test(String.fromCharCode(this.bytes[this.at] ?? 0)))
      octal += String.fromCharCode(this.bytes[this.at++] ?? 0);
    return [Number.parseInt(octal, 8) & 255];
  }

  #hexadecimal(): Uint8Array {
    const end = this.bytes.indexOf(code('>'), this.at);
    if (end < 0) throw new Malformed('a string without end');
    let digits = '';
    for (const byte of this.bytes.subarray(this.at + 1, end)) if (!isSpace(byte)) digits += String.fromCharCode(byte);
    if (/[^\da-f]/i.test(digits)) throw new Malformed('a string that is not hexadecimal');
    this.at = end + 1;
    if (digits.length % 2 === 1) digits += '0';
    return Uint8Array.from({ length: digits.length / 2 }, (_, index) =>
      Number.parseInt(digits.slice(2 * index, 2 * index + 2), 16),
    );
  }

  #items(depth: number): readonly Operand[] {
    const items: Operand[] = [];
    this.at++;
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === code(']')) break;
      items.push(this.operand(depth + 1));
    }
    this.at++;
    return items;
  }

  #entries(depth: number): ReadonlyMap<string, Operand> {
    const entries = new Map<string, Operand>();
    this.at += 2;
    for (;;) {
      this.skipSpace();
      if (this.bytes[this.at] === code('>') && this.bytes[this.at + 1] === code('>')) break;
      const key = this.operand(depth + 1);
      if (key === null || typeof key !== 'object' || !('name' in key)) throw new Malformed('a key that is no name');
      entries.set(key.name, this.operand(depth + 1));
    }
    this.at += 2;
    return entries;
  }

  operand(depth = 0): Operand {
    const token = this.next(depth);
    if (token === undefined || 'word' in token) throw new Malformed('a value is missing');
    return token.operand;
  }
}

function wordOrNumber(text: string): Token {
  if (/^[+-]*(?:\d+\.?\d*|\.\d+)(?:-\d*)?$/.test(text))
    return { operand: Number.parseFloat(text.replace(/^[+-]+(?=[+-])/, '')) };
  if (text === 'true' || text === 'false') return { operand: text === 'true' };
  return text === 'null' ? { operand: null } : { word: text };
}
