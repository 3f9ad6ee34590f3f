import { dictAt, textAt } from '../../pdf-objects.ts';
import { createPdfFinding, type PdfFinding } from '../pdf-finding.ts';
import { type Font, isSymbolic } from '../read-font.ts';
import { fontFinding, nameCodes, type UsedFont } from '../used-fonts.ts';

/** Which Unicode character is each shown character? */
export function checkUnicode(used: UsedFont): readonly PdfFinding[] {
  const { toUnicode } = used.font;
  if (toUnicode === undefined) return isKnownWithout(used) ? [] : [fontFinding('31-027', used, 'ToUnicode fehlt.')];
  const texts = [...toUnicode.texts.values()];
  return [
    ...(texts.some((text) => text.includes('\0')) ? [fontFinding('31-028', used, 'ToUnicode nennt U+0000.')] : []),
    ...(texts.some((text) => /[\ufeff\ufffe]/.test(text))
      ? [fontFinding('31-029', used, 'ToUnicode nennt U+FEFF oder U+FFFE.')]
      : []),
    ...checkCodes(used),
  ];
}

/** One finding for each element in which there are such characters. */
function checkCodes({ font, codes }: UsedFont): readonly PdfFinding[] {
  const lacking = [...codes].filter(([code]) => !font.toUnicode?.texts.get(code) && !isKnownCode(font, code));
  const elements = new Set(lacking.map(([, { element }]) => element));
  return [...elements].flatMap((element) => {
    const here = lacking.filter(([, place]) => place.element === element);
    const message = `Schrift ${font.name}: ${nameCodes(here.map(([code]) => code))} ohne Unicode.`;
    const [, { page, inFormula }] = here[0] ?? [0, { page: -1, inFormula: false }];
    return [createPdfFinding(inFormula ? '17-003' : '10-001', message, { page, element })];
  });
}

/** Where the map has no entry the encoding may still say what it is. */
function isKnownCode(font: Font, code: number): boolean {
  if (font.descendant !== undefined || font.subtype === 'Type3') return false;
  const name = font.differences.get(code);
  return name === undefined ? hasKnownEncoding(font) : isKnownName(name);
}

function hasKnownEncoding({ encoding }: Font): boolean {
  return /^(?:MacRoman|MacExpert|WinAnsi)Encoding$/.test(encoding ?? '');
}

/** What the protocol accepts in place of a map. */
function isKnownWithout({ font, codes }: UsedFont): boolean {
  if (font.descendant !== undefined) {
    const ordering = textAt(dictAt(font.descendant, 'CIDSystemInfo'), 'Ordering') ?? '';
    return /^(?:GB1|CNS1|Japan1|Korea1)$/.test(ordering);
  }
  const names = [...codes.keys()].map((code) => font.differences.get(code));
  if (font.subtype === 'Type3') return names.every((name) => name !== undefined && isKnownName(name));
  const named = names.filter((name) => name !== undefined);
  if (font.subtype === 'TrueType') return hasKnownEncoding(font) || !isSymbolic(font);
  return named.every(isKnownName);
}

/** Names such as `g12`, `cid34` or `glyph7` are numbers in disguise; what else looks like a name is taken for one. */
function isKnownName(name: string): boolean {
  return name !== '.notdef' && !/^(?:g|gid|cid|glyph|index|c|a|char|uni?)[-_.]?\d{1,3}$/i.test(name) && name !== '';
}
