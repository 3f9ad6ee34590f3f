import { PDFName } from '@cantoo/pdf-lib';
import type { PdfFinding } from '../pdf-finding.ts';
import { isSymbolic } from '../read-font.ts';
import { fontFinding, type UsedFont } from '../used-fonts.ts';

/** Tables of characters for text: of Unicode by Microsoft or by its own platform, and of Macintosh. */
const isForText = (cmap: string) => cmap === '3,1' || cmap === '1,0' || cmap.startsWith('0,') || cmap === '3,10';

/** 31-017 to 31-026: simple fonts with TrueType outlines. */
export function checkTrueType(used: UsedFont): readonly PdfFinding[] {
  if (used.font.subtype !== 'TrueType' || used.invisible) return [];
  return isSymbolic(used.font) ? checkSymbolic(used) : checkNonSymbolic(used);
}

function checkNonSymbolic(used: UsedFont): readonly PdfFinding[] {
  const { dict, encoding, differences, trueType } = used.font;
  const isRoman = encoding === 'MacRomanEncoding' || encoding === 'WinAnsiEncoding';
  const find = (id: string, message: string) => [fontFinding(id, used, message)];
  const cmaps = trueType?.cmaps;
  return [
    ...(dict.has(PDFName.of('Encoding')) ? [] : find('31-019', 'Encoding fehlt.')),
    ...(dict.has(PDFName.of('Encoding')) && encoding === undefined ? find('31-020', 'BaseEncoding fehlt.') : []),
    ...(encoding !== undefined && !isRoman ? find('31-021', `Zeichenkodierung ${encoding}.`) : []),
    ...(cmaps && !cmaps.some(isForText) ? find('31-017', `Zeichentabellen: ${cmaps.join(' und ') || 'keine'}.`) : []),
    ...(cmaps && differences.size > 0 && cmaps.some(isForText) && !cmaps.includes('3,1')
      ? find('31-023', `Zeichentabellen: ${cmaps.join(' und ')}.`)
      : []),
  ];
}

function checkSymbolic(used: UsedFont): readonly PdfFinding[] {
  const cmaps = used.font.trueType?.cmaps;
  const find = (id: string, message: string) => [fontFinding(id, used, message)];
  return [
    ...(used.font.dict.has(PDFName.of('Encoding')) ? find('31-024', 'Encoding ist vorhanden.') : []),
    ...(cmaps?.length === 0 ? find('31-025', 'Es gibt keine Zeichentabelle.') : []),
    ...(cmaps && cmaps.length > 1 && !cmaps.includes('3,0')
      ? find('31-026', `Zeichentabellen: ${cmaps.join(' und ')}.`)
      : []),
  ];
}
