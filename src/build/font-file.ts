import { stat } from 'node:fs/promises';
import fontverter from 'fontverter';
import { Blob, Face } from 'harfbuzzjs';
import { readRegularFile } from './read-regular-file.ts';

/** A font as its file describes it. */
export interface FontFile {
  /** As it lies on the disk: WOFF2, TrueType or OpenType. */
  readonly bytes: Buffer;
  /** Without compression. */
  readonly unpacked: Buffer;
  /** Every character it draws. */
  readonly codePoints: ReadonlySet<number>;
  /** Of a variable font, by the tag of the axis: `wght`. */
  readonly axes: Readonly<Record<string, { readonly min: number; readonly default: number; readonly max: number }>>;
  /** As CSS says it: `700`, or `200 900` for a variable font. */
  readonly weight: string;
  /** What it says about itself: name, rights and licence, where it says so. */
  readonly notice: readonly string[];
  /** False where its maker forbids to put it into documents. */
  readonly mayBeEmbedded: boolean;
}

/** By path and state of the file: the dev server asks again after every change of the deck. */
const cache = new Map<string, Promise<FontFile>>();

/** What was last read at a path: a deck whose folder has gone is shown as it was. */
const newest = new Map<string, Promise<FontFile>>();

/**
 * Reads a font (absolute path).
 * @throws Error when the file cannot be read or is no font
 */
export async function readFontFile(path: string): Promise<FontFile> {
  const state = await stat(path).catch(() => undefined);
  const last = newest.get(path);
  if (state === undefined && last !== undefined) return last;
  const key = `${path} ${state?.mtimeMs} ${state?.size}`;
  const known = cache.get(key) ?? readFont(path);
  cache.set(key, known);
  newest.set(path, known);
  return known;
}

async function readFont(path: string): Promise<FontFile> {
  const read = await readRegularFile(path);
  if ('trouble' in read) throw new Error(read.trouble.reason);
  return parseFont(read.bytes);
}

/** @throws Error when the bytes are no font, or one without a character */
export async function parseFont(bytes: Buffer): Promise<FontFile> {
  const unpacked = await unpack(bytes);
  const face = new Face(new Blob(unpacked));
  const codePoints = new Set(face.collectUnicodes());
  if (codePoints.size === 0) throw new Error('The font draws no character.');
  const axes = face.getAxisInfos();
  const style = readStyleTable(face.referenceTable('OS/2'));
  const { wght } = axes;
  return {
    bytes,
    unpacked,
    codePoints,
    axes,
    weight: wght ? `${wght.min} ${wght.max}` : String(style.weight),
    notice: [fullName, copyright, licence].map((id) => face.getName(id, 'en').trim()).filter((text) => text !== ''),
    mayBeEmbedded: style.mayBeEmbedded,
  };
}

let unpacking: Promise<unknown> = Promise.resolve();

/** One after the other: the package hands out a view of memory that the next call overwrites before it is copied. */
function unpack(bytes: Buffer): Promise<Buffer> {
  const unpacked = unpacking.then(() => fontverter.convert(bytes, 'sfnt'));
  unpacking = unpacked.catch(() => undefined);
  return unpacked;
}

/** Ids of the `name` table. */
const copyright = 0;
const fullName = 4;
const licence = 13;

/** `usWeightClass` and `fsType` of the OpenType specification; a font without the table is a plain one. */
function readStyleTable(table: Uint8Array | undefined): { weight: number; mayBeEmbedded: boolean } {
  if (!table || table.length < 10) return { weight: 400, mayBeEmbedded: true };
  const view = new DataView(table.buffer, table.byteOffset, table.length);
  const restricted = (view.getUint16(8) & 0xf) === 2;
  return { weight: Math.min(1000, Math.max(1, view.getUint16(4))), mayBeEmbedded: !restricted };
}
