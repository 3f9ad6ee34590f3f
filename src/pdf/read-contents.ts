import { decodePDFRawStream, type PDFDict, type PDFDocument, PDFName, PDFRawStream, PDFRef } from '@cantoo/pdf-lib';
import { concatenate } from './content-stream.ts';
import { type FormContent, type Names, type Piece, readPieces } from './page-content.ts';
import { dictAt, nameAt, numberAt, rawItemsAt, readReference } from './pdf-objects.ts';
import { createFonts, type ReadString } from './to-unicode.ts';

/** A content stream: of a page, or of a form XObject that has marked content of its own. */
export interface ContentPart {
  /** From 0; of a form the page that draws it. */
  readonly page: number;
  /** Reference of the form; absent for a page. */
  readonly stream?: string;
  /** Of the page or the form: where its key in the parent tree stands. */
  readonly dict: PDFDict;
  /** Decoded; the streams of a page in one. */
  readonly bytes: Uint8Array;
  readonly pieces: readonly Piece[];
  /** Whether the stream is malformed, so that pieces are missing. */
  readonly stopped: boolean;
}

interface FormRead extends FormContent {
  readonly part: Omit<ContentPart, 'page'> | undefined;
}

/** The content of all pages and of the forms with marked content that they draw, in order. */
export function* readContents(document: PDFDocument): Generator<ContentPart> {
  const reader = new ContentReader();
  for (const [page, { node }] of document.getPages().entries()) {
    const bytes = pageBytes(node);
    const forms = new Set<FormRead>();
    const names = reader.names(node.Resources(), (form) => forms.add(form));
    const { pieces, stopped } = readPieces(bytes, names);
    yield { page, dict: node, bytes, pieces, stopped };
    for (const { part } of forms) if (part) yield { page, ...part };
  }
}

/** Streams of a page may be cut anywhere between two tokens, so a space belongs between them. */
function pageBytes(page: PDFDict): Uint8Array {
  const streams = rawItemsAt(page, 'Contents').map((item) => page.context.lookup(item));
  const decoded = streams.flatMap((stream) => (stream instanceof PDFRawStream ? [decode(stream)] : []));
  const [only] = decoded;
  if (decoded.length === 1 && only) return only;
  return concatenate(decoded.flatMap((bytes) => [bytes, Uint8Array.of(10)]));
}

function decode(stream: PDFRawStream): Uint8Array {
  return decodePDFRawStream(stream).decode();
}

/** Keeps what pages share: fonts and forms. */
class ContentReader {
  readonly #fonts = new Map<PDFDict, ReadString>();
  readonly #forms = new Map<string, FormRead | undefined>();

  names(resources: PDFDict | undefined, drawn: (form: FormRead) => void): Names {
    const objects = dictAt(resources, 'XObject');
    return {
      font: createFonts(resources, this.#fonts),
      form: (name) => {
        const reference = objects?.get(PDFName.of(name));
        const form = reference instanceof PDFRef && objects ? this.#form(reference, objects, drawn) : undefined;
        if (form?.isTagged) drawn(form);
        return form;
      },
      properties: (name) => {
        const mcid = numberAt(dictAt(dictAt(resources, 'Properties'), name), 'MCID');
        return mcid === undefined ? undefined : new Map([['MCID', mcid]]);
      },
    };
  }

  #form(reference: PDFRef, objects: PDFDict, drawn: (form: FormRead) => void): FormRead | undefined {
    const key = reference.toString();
    const known = this.#forms.get(key);
    if (this.#forms.has(key)) return known;
    // Until it is read: a form that draws itself draws nothing.
    this.#forms.set(key, undefined);
    const stream = objects.context.lookup(reference);
    if (!(stream instanceof PDFRawStream) || nameAt(stream.dict, 'Subtype') !== 'Form') return undefined;
    const bytes = decode(stream);
    const inner: FormRead[] = [];
    const names = this.names(dictAt(stream.dict, 'Resources'), (form) => inner.push(form));
    const { pieces, stopped } = readPieces(bytes, names);
    const isTagged = inner.length > 0 || pieces.some(({ kind }) => kind === 'marked');
    for (const form of inner) drawn(form);
    const part = isTagged ? { stream: key, dict: stream.dict, bytes, pieces, stopped } : undefined;
    const text = pieces.map((piece) => piece.text).join(' ');
    const form = { isTagged, text, hasText: pieces.some(({ hasText }) => hasText), part };
    this.#forms.set(key, form);
    return form;
  }
}

/** Puts a changed stream in the place of the one that was read; a page has one stream then. */
export function writePart({ stream, dict }: ContentPart, { context }: PDFDocument, bytes: Uint8Array): void {
  if (stream === undefined) {
    for (const old of rawItemsAt(dict, 'Contents')) if (old instanceof PDFRef) context.delete(old);
    dict.set(PDFName.of('Contents'), context.register(context.flateStream(bytes)));
    return;
  }
  const { dict: fresh, contents } = context.flateStream(bytes);
  for (const [key, value] of fresh.entries()) dict.set(key, value);
  dict.delete(PDFName.of('DecodeParms'));
  context.assign(readReference(stream), PDFRawStream.of(dict, contents));
}
