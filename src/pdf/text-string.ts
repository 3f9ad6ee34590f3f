import { PDFHexString, PDFString } from '@cantoo/pdf-lib';

/** A text string as an object: plain where it is ASCII, else UTF-16. */
export function textString(text: string): PDFString | PDFHexString {
  if (!/^[ -~]*$/.test(text)) return PDFHexString.fromText(text);
  return PDFString.of(text.replace(/[\\()]/g, '\\$&'));
}
