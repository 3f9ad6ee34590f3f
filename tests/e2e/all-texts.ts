import {
  PDFArray,
  PDFDict,
  PDFDocument,
  PDFHexString,
  PDFName,
  type PDFObject,
  PDFStream,
  PDFString,
} from '@cantoo/pdf-lib';
import { decodeStream } from '../../src/pdf/check/decode-stream.ts';
import { plainTexts } from './plain-texts.ts';

/** All that can be read in the bytes of a page: as they are, and its data URIs decoded, those within them too. */
export function textsInHtml(bytes: Buffer | string): readonly string[] {
  const text = bytes.toString();
  const packed = [...text.matchAll(/data:[\w/+.-]+;base64,([\w+/=]+)/g)].map(([, data = '']) =>
    Buffer.from(data, 'base64').toString('latin1'),
  );
  return [text, percentDecoded(text), ...packed];
}

function percentDecoded(text: string): string {
  return text.replace(/%([\da-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

/** All that can be read in the bytes of a PDF: as they are, every stream unpacked, every string and name, and the text of its pages. */
export async function textsInPdf(bytes: Uint8Array): Promise<readonly string[]> {
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  const texts = [Buffer.from(bytes).toString('latin1')];
  for (const [, object] of document.context.enumerateIndirectObjects()) texts.push(...textsOf(object));
  for (const object of Object.values(document.context.trailerInfo)) if (object) texts.push(...textsOf(object));
  return [...texts, ...(await plainTexts(bytes))];
}

function textsOf(object: PDFObject): readonly string[] {
  if (object instanceof PDFString || object instanceof PDFHexString || object instanceof PDFName)
    return [object.decodeText()];
  if (object instanceof PDFArray) return object.asArray().flatMap(textsOf);
  if (object instanceof PDFDict) return object.entries().flat().flatMap(textsOf);
  if (!(object instanceof PDFStream)) return [];
  return [...textsOf(object.dict), Buffer.from(decodeStream(object) ?? []).toString('latin1')];
}
