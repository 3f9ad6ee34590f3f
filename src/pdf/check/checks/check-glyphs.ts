import { PDFArray, type PDFDict, PDFName, PDFNumber } from '@cantoo/pdf-lib';
import { dictAt, numberAt } from '../../pdf-objects.ts';
import { decodeStream } from '../decode-stream.ts';
import type { PdfFinding } from '../pdf-finding.ts';
import { glyphOf } from '../read-font.ts';
import { fontFinding, nameCodes, type UsedFont } from '../used-fonts.ts';

/** Has the font every glyph that the text needs, and is it as wide as the PDF says? */
export function checkGlyphs(used: UsedFont): readonly PdfFinding[] {
  return [...checkNotdef(used), ...checkPresence(used), ...checkWidths(used), ...checkCidSet(used)];
}

function listCodes(id: string, used: UsedFont, codes: readonly number[]): readonly PdfFinding[] {
  return codes.length === 0 ? [] : [fontFinding(id, used, `${nameCodes(codes)}.`)];
}

function checkNotdef(used: UsedFont): readonly PdfFinding[] {
  const { font, codes } = used;
  const glyph = glyphOf(font);
  const isNotdef = (code: number) =>
    font.descendant ? glyph !== undefined && glyph(code) === 0 : font.differences.get(code) === '.notdef';
  return listCodes('31-030', used, [...codes.keys()].filter(isNotdef));
}

function checkPresence(used: UsedFont): readonly PdfFinding[] {
  const { font, codes } = used;
  const glyph = glyphOf(font);
  const glyphs = font.trueType?.glyphs ?? 0;
  const procedures = font.subtype === 'Type3' ? dictAt(font.dict, 'CharProcs') : undefined;
  const isAbsent = (code: number) => {
    if (font.subtype === 'Type3') return !procedures?.has(PDFName.of(font.differences.get(code) ?? ''));
    return glyph !== undefined && glyph(code) >= glyphs;
  };
  return listCodes('31-011', used, used.invisible ? [] : [...codes.keys()].filter(isAbsent));
}

function checkWidths(used: UsedFont): readonly PdfFinding[] {
  const { font, codes } = used;
  const glyph = glyphOf(font);
  if (glyph === undefined || font.descendant === undefined || used.invisible) return [];
  const widths = readWidths(font.descendant);
  const usual = numberAt(font.descendant, 'DW') ?? 1000;
  const differs = (code: number) => {
    const real = font.trueType?.width(glyph(code));
    return real !== undefined && Math.abs(real - (widths.get(code) ?? usual)) > 1.001;
  };
  return listCodes('31-016', used, [...codes.keys()].filter(differs));
}

/** `W`: a first code and a list of widths, or a first and a last code and one width. */
function readWidths(font: PDFDict): ReadonlyMap<number, number> {
  const widths = new Map<number, number>();
  const found = font.context.lookup(font.get(PDFName.of('W')));
  const items = found instanceof PDFArray ? found.asArray().map((item) => font.context.lookup(item)) : [];
  for (let at = 0; at < items.length; ) {
    const first = numberIn(items[at]);
    const next = items[at + 1];
    if (next instanceof PDFArray) {
      for (const [index, item] of next.asArray().entries())
        widths.set(first + index, numberIn(font.context.lookup(item)));
      at += 2;
    } else {
      const last = Math.min(numberIn(next), 0xffff);
      for (let code = first; code <= last; code++) widths.set(code, numberIn(items[at + 2]));
      at += 3;
    }
  }
  return widths;
}

function numberIn(object: unknown): number {
  return object instanceof PDFNumber ? object.asNumber() : 0;
}

/** A list of the glyphs that a font has, one bit each. */
function checkCidSet(used: UsedFont): readonly PdfFinding[] {
  const { descriptor, descendant, trueType } = used.font;
  const set = decodeStream(descriptor?.context.lookup(descriptor.get(PDFName.of('CIDSet'))));
  if (set === undefined || descendant === undefined) return [];
  const lists = (code: number) => ((set[code >> 3] ?? 0) & (0x80 >> (code & 7))) !== 0;
  const glyph = glyphOf(used.font);
  const listed = Array.from({ length: set.length * 8 }, (_, code) => code).filter(lists);
  const absent = trueType && glyph ? listed.filter((code) => glyph(code) >= trueType.glyphs) : [];
  return [
    ...listCodes(
      '31-014',
      used,
      [...used.codes.keys()].filter((code) => !lists(code)),
    ),
    ...listCodes('31-015', used, absent),
  ];
}
