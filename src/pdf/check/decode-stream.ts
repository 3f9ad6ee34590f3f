import { decodePDFRawStream, PDFArray, type PDFDict, PDFName, type PDFObject, PDFRawStream } from '@cantoo/pdf-lib';
import { concatenate } from '../content-stream.ts';

const lineFeed = Uint8Array.of(10);

/** The bytes of a stream, or nothing where it is none or its filter is unknown or fails. */
export function decodeStream(object: PDFObject | undefined): Uint8Array | undefined {
  if (!(object instanceof PDFRawStream)) return undefined;
  try {
    return decodePDFRawStream(object).decode();
  } catch {
    return undefined;
  }
}

/** A stream, or an array of streams that are one; `undefined` where a part cannot be read. An absent one is empty. */
export function decodeContents(dict: PDFDict): Uint8Array | undefined {
  const raw = dict.get(PDFName.of('Contents'));
  if (raw === undefined) return new Uint8Array();
  const found = dict.context.lookup(raw);
  if (!(found instanceof PDFArray)) return decodeStream(found);
  const parts = found.asArray().map((part) => decodeStream(dict.context.lookup(part)));
  const whole: Uint8Array[] = [];
  for (const part of parts) {
    if (part === undefined) return undefined;
    // Between two parts there is white space, whatever they end with.
    whole.push(part, lineFeed);
  }
  return concatenate(whole);
}

/** ASCII and Latin-1: for what is text but in no known encoding. */
export function latinText(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return text;
}
