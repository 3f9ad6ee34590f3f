import { type PDFDict, PDFName, PDFRawStream } from '@cantoo/pdf-lib';
import { asDict, dictAt, nameAt, numberAt, textAt } from '../../pdf-objects.ts';
import type { CheckContext } from '../check-context.ts';
import type { PdfFinding } from '../pdf-finding.ts';
import { isPredefinedCMap } from '../predefined-cmaps.ts';
import { fontFinding, type UsedFont, usedFonts } from '../used-fonts.ts';
import { checkGlyphs } from './check-glyphs.ts';
import { checkTrueType } from './check-true-type.ts';
import { checkUnicode } from './check-unicode.ts';

/** Can every reader show the text as it is meant, and every program read it? */
export function checkFonts(context: CheckContext): readonly PdfFinding[] {
  return usedFonts(context).flatMap((used) => [
    ...checkEmbedding(used),
    ...checkEncodingMap(used),
    ...checkGlyphMap(used),
    ...checkTrueType(used),
    ...checkUnicode(used),
    ...checkGlyphs(used),
  ]);
}

function checkEmbedding(used: UsedFont): readonly PdfFinding[] {
  return used.font.embedded || used.invisible ? [] : [fontFinding('31-009', used, 'nicht eingebettet.')];
}

/** 31-001 to 31-003 and 31-006 to 31-008: the character map of a composite font. */
function checkEncodingMap(used: UsedFont): readonly PdfFinding[] {
  const { dict, descendant, encoding, encodingMap } = used.font;
  if (descendant === undefined) return [];
  if (encodingMap === undefined) {
    const known = encoding !== undefined && isPredefinedCMap(encoding);
    return known ? [] : [fontFinding('31-006', used, `Zeichenkodierung ${encoding ?? 'ohne Namen'}.`)];
  }
  const embedded = dictAt(dict, 'Encoding');
  const { uses = nameAt(embedded, 'UseCMap'), wMode = 0 } = encodingMap;
  const declared = numberAt(embedded, 'WMode') ?? 0;
  return [
    ...(declared === wMode ? [] : [fontFinding('31-007', used, `WMode ist ${declared}, im Datenstrom ${wMode}.`)]),
    ...(uses === undefined || isPredefinedCMap(uses) ? [] : [fontFinding('31-008', used, `verweist auf ${uses}.`)]),
    ...compareCollections(used, dictAt(embedded, 'CIDSystemInfo'), dictAt(descendant, 'CIDSystemInfo')),
  ];
}

function compareCollections(
  used: UsedFont,
  map: PDFDict | undefined,
  font: PDFDict | undefined,
): readonly PdfFinding[] {
  const differs = (key: string) => textAt(map, key) !== textAt(font, key);
  const pair = (key: string) => `„${textAt(map, key) ?? ''}“ und „${textAt(font, key) ?? ''}“.`;
  const [ofMap, ofFont] = [numberAt(map, 'Supplement') ?? 0, numberAt(font, 'Supplement') ?? 0];
  return [
    ...(differs('Registry') ? [fontFinding('31-001', used, pair('Registry'))] : []),
    ...(differs('Ordering') ? [fontFinding('31-002', used, pair('Ordering'))] : []),
    ...(ofFont < ofMap ? [fontFinding('31-003', used, `${ofFont} ist kleiner als ${ofMap}.`)] : []),
  ];
}

/** An embedded CID font with TrueType outlines says which glyph each character is. */
function checkGlyphMap(used: UsedFont): readonly PdfFinding[] {
  const { descendant, descriptor } = used.font;
  if (nameAt(descendant, 'Subtype') !== 'CIDFontType2' || !asDict(dictAt(descriptor, 'FontFile2'))) return [];
  const map = descendant?.context.lookup(descendant.get(PDFName.of('CIDToGIDMap')));
  if (map === undefined) return [fontFinding('31-005', used, 'CIDToGIDMap fehlt.')];
  if (map instanceof PDFRawStream || nameAt(descendant, 'CIDToGIDMap') === 'Identity') return [];
  return [fontFinding('31-004', used, `CIDToGIDMap ist ${map.toString()}.`)];
}
