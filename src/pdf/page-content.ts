import type { Operation } from './content-stream.ts';
import { readOperations } from './content-stream.ts';
import type { Operand } from './operand-reader.ts';
import { type ReadString, utf16 } from './to-unicode.ts';

/** What something paints. */
export interface Painted {
  /** As it reads; lines are parted by spaces. */
  readonly text: string;
  /** Whether it shows glyphs at all, readable or not. */
  readonly hasText: boolean;
}

/** A marked-content sequence that the structure tree can own: from its `BDC` to its `EMC`. */
export interface MarkedPiece extends Painted {
  readonly kind: 'marked';
  readonly mcid: number;
  readonly begin: Operation;
  readonly end: number;
}
/** What is painted outside of any marked content that counts: one path, one image, one text object. */
export interface LoosePiece extends Painted {
  readonly kind: 'loose';
  readonly start: number;
  readonly end: number;
  /** May share one sequence with the piece before it: nothing between them opens or closes what would cross it. */
  readonly follows: boolean;
}
export type Piece = MarkedPiece | LoosePiece;

/** What a form XObject paints, and whether it has marked content of its own: then its `Do` must not be marked. */
export interface FormContent extends Painted {
  readonly isTagged: boolean;
}

/** What the names in a content stream stand for. */
export interface Names {
  readonly font: (name: string) => ReadString;
  /** Nothing for an image. */
  readonly form: (name: string) => FormContent | undefined;
  /** The dictionary that a name of `BDC` stands for. */
  readonly properties: (name: string) => ReadonlyMap<string, Operand> | undefined;
}

const pathPainters = new Set(['S', 's', 'f', 'F', 'f*', 'B', 'B*', 'b', 'b*']);
const showers = new Set(['Tj', 'TJ', "'", '"']);

/** Cuts a content stream into marked content and what is painted beside it. What only sets a state is in no piece. */
export function readPieces(
  bytes: Uint8Array,
  names: Names,
): { readonly pieces: readonly Piece[]; readonly stopped: boolean } {
  const { operations, stopped } = readOperations(bytes);
  const scanner = new PieceScanner(names);
  for (const operation of operations) scanner.take(operation);
  return { pieces: scanner.pieces, stopped: stopped !== undefined };
}

interface Mark {
  /** What stands for the text inside. */
  readonly actualText?: string;
  /** Set for the outermost that counts: content of the tree, or an artifact. */
  readonly owned?: { readonly mcid?: number; readonly begin: Operation };
}

class PieceScanner {
  readonly pieces: Piece[] = [];
  readonly #names: Names;
  readonly #marks: Mark[] = [];
  #fonts: ReadString[] = [];
  #font: ReadString = () => '';
  #path: number | undefined;
  #text: { readonly start: number; isCut: boolean; readonly shown: LoosePiece[] } | undefined;
  #painted = { text: '', hasText: false };
  #line: number | undefined;
  #y = 0;
  /** Depth of `q`, of the piece before, and the lowest since. */
  #depth = 0;
  #before: { readonly depth: number; lowest: number } | undefined;

  constructor(names: Names) {
    this.#names = names;
  }

  take(operation: Operation): void {
    const { operator, start, end } = operation;
    if (operator === 'm' || operator === 're') this.#path ??= start;
    else if (pathPainters.has(operator)) this.#paint(this.#path ?? start, end);
    else if (operator === 'sh' || operator === 'BI') this.#paint(start, end);
    else if (showers.has(operator)) this.#show(operation);
    else if (operator === 'Do') this.#draw(operation);
    else this.#change(operation);
    if (operator === 'n' || pathPainters.has(operator)) this.#path = undefined;
  }

  #change(operation: Operation): void {
    const { operator, operands, start, end } = operation;
    if (operator === 'q') this.#save();
    else if (operator === 'Q') this.#restore();
    else if (operator === 'Tf') this.#font = this.#names.font(nameOf(operands[0]) ?? '');
    else if (operator === 'BT') this.#text = { start, isCut: false, shown: [] };
    else if (operator === 'ET') this.#endText(end);
    else if (operator === 'Tm') this.#y = numberOf(operands[5]);
    else if (operator === 'Td' || operator === 'TD') this.#y += numberOf(operands[1]);
    else if (operator === 'T*') this.#y = Number.NaN;
    else if (operator === 'BMC' || operator === 'BDC') this.#open(operation);
    else if (operator === 'EMC') this.#close(end);
  }

  #save(): void {
    this.#depth++;
    this.#fonts.push(this.#font);
  }

  #restore(): void {
    this.#depth--;
    this.#font = this.#fonts.pop() ?? this.#font;
    if (this.#before) this.#before.lowest = Math.min(this.#before.lowest, this.#depth);
  }

  #open(operation: Operation): void {
    const [tag, properties] = operation.operands;
    const entries = entriesOf(properties) ?? this.#names.properties(nameOf(properties) ?? '');
    const mcid = entries?.get('MCID');
    const counts = (typeof mcid === 'number' || nameOf(tag) === 'Artifact') && !this.#isOwned();
    const actual = entries?.get('ActualText');
    this.#cut();
    if (counts) this.#startPainting();
    if (actual !== undefined && !this.#isReplaced()) this.#say(textString(actual));
    this.#marks.push({
      ...(actual !== undefined && { actualText: textString(actual) }),
      ...(counts && { owned: { begin: operation, ...(typeof mcid === 'number' && { mcid }) } }),
    });
  }

  #close(end: number): void {
    this.#cut();
    const owned = this.#marks.pop()?.owned;
    if (owned?.mcid === undefined) return;
    this.pieces.push({ kind: 'marked', mcid: owned.mcid, begin: owned.begin, end, ...this.#painted });
  }

  /** Marks do not cross the ends of a text object: one that has marks inside cannot be marked as a whole. */
  #cut(): void {
    this.#before = undefined;
    if (this.#text) this.#text.isCut = true;
  }

  #isOwned(): boolean {
    return this.#marks.some(({ owned }) => owned !== undefined);
  }

  #isReplaced(): boolean {
    return this.#marks.some(({ actualText }) => actualText !== undefined);
  }

  #startPainting(): void {
    this.#painted = { text: '', hasText: false };
    this.#line = undefined;
  }

  #say(text: string): void {
    const isNewLine = this.#line !== undefined && !(Math.abs(this.#line - this.#y) < 0.01);
    const gap = isNewLine && !/\s$/.test(this.#painted.text) ? ' ' : '';
    this.#line = this.#y;
    this.#painted = { text: this.#painted.text + gap + text, hasText: true };
  }

  #show({ operands, start, end }: Operation): void {
    if (!this.#isOwned()) this.#startPainting();
    const said = stringsOf(operands.at(-1)).map(this.#font).join('');
    if (this.#isReplaced()) this.#painted = { ...this.#painted, hasText: true };
    else if (said !== '') this.#say(said);
    if (this.#isOwned() || said === '') return;
    const piece: LoosePiece = { kind: 'loose', start, end, follows: false, ...this.#painted };
    if (this.#text) this.#text.shown.push(piece);
    else this.pieces.push(piece);
  }

  #endText(end: number): void {
    const text = this.#text;
    this.#text = undefined;
    if (text === undefined || text.shown.length === 0) return;
    if (text.isCut) this.pieces.push(...text.shown);
    else this.#paint(text.start, end, { text: text.shown.map((piece) => piece.text).join(''), hasText: true });
  }

  #draw({ operands, start, end }: Operation): void {
    const form = this.#names.form(nameOf(operands[0]) ?? '');
    if (this.#isOwned() && form?.hasText) this.#say(form.text);
    if (!form?.isTagged) this.#paint(start, end, form);
    else this.#cut();
  }

  #paint(start: number, end: number, { text, hasText }: Painted = { text: '', hasText: false }): void {
    if (this.#isOwned()) return;
    const depth = this.#depth;
    const follows = this.#before?.depth === depth && this.#before.lowest >= depth;
    this.pieces.push({ kind: 'loose', start, end, follows, text, hasText });
    this.#before = { depth, lowest: depth };
  }
}

function nameOf(operand: Operand | undefined): string | undefined {
  return operand !== null && typeof operand === 'object' && 'name' in operand ? operand.name : undefined;
}

function entriesOf(operand: Operand | undefined): ReadonlyMap<string, Operand> | undefined {
  return operand !== null && typeof operand === 'object' && 'entries' in operand ? operand.entries : undefined;
}

function numberOf(operand: Operand | undefined): number {
  return typeof operand === 'number' ? operand : 0;
}

function stringsOf(operand: Operand | undefined): readonly Uint8Array[] {
  if (operand === null || typeof operand !== 'object') return [];
  if ('bytes' in operand) return [operand.bytes];
  return 'items' in operand ? operand.items.flatMap(stringsOf) : [];
}

/** A text string in a content stream: UTF-16 with its mark, or what is Latin 1 near enough. */
function textString(operand: Operand): string {
  const text = utf16(operand);
  if (text.startsWith('\uFEFF')) return text.slice(1);
  return stringsOf(operand)
    .map((bytes) => String.fromCharCode(...bytes))
    .join('');
}
