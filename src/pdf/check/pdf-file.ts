import { ParseSpeeds, type PDFDict, PDFDocument } from '@cantoo/pdf-lib';
import { asDict } from '../pdf-objects.ts';
import { readStructureTree } from '../read-structure-tree.ts';
import type { StructureTree } from '../structure-tree.ts';
import { latinText } from './decode-stream.ts';

export interface PdfPage {
  /** Reference of the page's object: `12 0 R`. */
  readonly reference: string;
  readonly dict: PDFDict;
}

/** A PDF that could be read, decrypted if it was encrypted. */
export interface PdfFile {
  readonly document: PDFDocument;
  readonly catalog: PDFDict;
  readonly pages: readonly PdfPage[];
  /** The first line, Latin-1. */
  readonly header: string;
  /** Ends as a PDF ends; what is cut off can look like a shorter whole. */
  readonly hasEnd: boolean;
  /** The encryption dictionary, where the file is encrypted. */
  readonly encryption?: PDFDict;
  /** Absent where the document has no structure tree. */
  readonly tree?: StructureTree;
}

/** What can be said of a file that could not be read: why not, in German, and how it is encrypted. */
export interface UnreadablePdf {
  readonly problem: string;
  readonly encryption?: PDFDict;
}

/** Nobody waits for a page to be drawn meanwhile; and nothing in the file is changed. */
const options = { parseSpeed: ParseSpeeds.Fastest, updateMetadata: false, ignoreEncryption: true };

/** Reads any bytes. Never throws. */
export async function openPdf(bytes: Uint8Array): Promise<PdfFile | UnreadablePdf> {
  if (bytes.length === 0) return { problem: 'Die Datei ist leer.' };
  const start = latinText(bytes.subarray(0, 1024));
  if (!start.includes('%PDF-')) return { problem: 'Das ist keine PDF-Datei: Am Anfang fehlt „%PDF-“.' };
  try {
    return await readFile(bytes);
  } catch {
    // The library throws errors of all kinds, in English, about its own insides.
    return { problem: 'Die Datei ist beschädigt. Bitte erzeugen oder holen Sie sie noch einmal.' };
  }
}

async function readFile(bytes: Uint8Array): Promise<PdfFile | UnreadablePdf> {
  const raw = await PDFDocument.load(bytes, options);
  const encryption = asDict(raw.context.lookup(raw.context.trailerInfo.Encrypt));
  if (encryption === undefined) return describe(raw, bytes);
  const decrypted = await decrypt(bytes);
  const problem = 'Die Datei ist verschlüsselt und lässt sich ohne Kennwort nicht lesen.';
  return decrypted === undefined ? { problem, encryption } : { ...describe(decrypted, bytes), encryption };
}

/** With the empty password, as every reader does; nothing where it takes another. */
async function decrypt(bytes: Uint8Array): Promise<PDFDocument | undefined> {
  try {
    return await PDFDocument.load(bytes, { ...options, password: '' });
  } catch {
    return undefined;
  }
}

function describe(document: PDFDocument, bytes: Uint8Array): PdfFile | UnreadablePdf {
  const pages = document.getPages().map(({ ref, node }) => ({ reference: ref.toString(), dict: node }));
  if (pages.length === 0) return { problem: 'Die Datei enthält keine Seite. Vielleicht ist sie unvollständig.' };
  const tree = readStructureTree(document);
  const header = latinText(bytes.subarray(0, 20)).split(/[\r\n]/)[0] ?? '';
  const hasEnd = latinText(bytes.subarray(-2048)).includes('%%EOF');
  return { document, catalog: document.catalog, pages, header, hasEnd, ...(tree !== undefined && { tree }) };
}
