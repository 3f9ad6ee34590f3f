import { type PDFDict, PDFName } from '@cantoo/pdf-lib';
import { decodeStream, latinText } from './decode-stream.ts';

export interface Xmp {
  /** What `pdfuaid:part` says. */
  readonly part?: string;
  /** The prefix it is said with: only `pdfuaid` is right. */
  readonly partPrefix?: string;
  readonly title?: string;
  /** The title is said in a language, not only in the default one. */
  readonly titleHasLanguage: boolean;
}

const namespaces = { pdfuaid: 'http://www.aiim.org/pdfua/ns/id/', dc: 'http://purl.org/dc/elements/1.1/' };

/** The document's metadata; nothing where there are none or they cannot be read. Prefixes may be any. */
export function readXmp(catalog: PDFDict): Xmp | undefined {
  const bytes = decodeStream(catalog.context.lookup(catalog.get(PDFName.of('Metadata'))));
  if (bytes === undefined) return undefined;
  const xml = decodeXml(bytes);
  const part = readValue(xml, namespaces.pdfuaid, 'part');
  const title = readValue(xml, namespaces.dc, 'title')?.value ?? '';
  const text = decodeEntities(title.replace(/<[^>]*>/g, ' ')).trim();
  return {
    ...(part && { part: part.value.replace(/<[^>]*>/g, '').trim(), partPrefix: part.prefix }),
    ...(text !== '' && { title: text }),
    titleHasLanguage: /xml:lang\s*=\s*["'](?!x-default)[a-z]/i.test(title),
  };
}

interface Value {
  readonly prefix: string;
  readonly value: string;
}

/** What stands in an element of that name, as markup, or in an attribute of that name. */
function readValue(xml: string, namespace: string, name: string): Value | undefined {
  const bindings = [...xml.matchAll(/xmlns:([\w.-]+)\s*=\s*(["'])(.*?)\2/g)];
  const prefixes = bindings.flatMap(([, prefix = '', , uri]) => (uri === namespace ? [prefix] : []));
  for (const prefix of new Set(prefixes)) {
    const element = new RegExp(`<${prefix}:${name}(?:\\s[^>]*)?>([^]*?)</${prefix}:${name}\\s*>`).exec(xml);
    const attribute = new RegExp(`\\s${prefix}:${name}\\s*=\\s*(["'])(.*?)\\1`).exec(xml);
    const value = element?.[1] ?? attribute?.[2];
    if (value !== undefined) return { prefix, value };
  }
  return undefined;
}

function decodeEntities(text: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };
  return text.replace(/&(\w+);/g, (whole, name: string) => entities[name] ?? whole);
}

/** UTF-16 by its mark, else UTF-8; where it is malformed, Latin-1. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xfe && second === 0xff) return decodeWide(bytes, 1);
  if (first === 0xff && second === 0xfe) return decodeWide(bytes, 0);
  const text = latinText(bytes);
  try {
    return decodeURIComponent(text.replace(/[%\x80-\xff]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`));
  } catch {
    return text;
  }
}

function decodeWide(bytes: Uint8Array, low: 0 | 1): string {
  let text = '';
  for (let at = 2; at + 1 < bytes.length; at += 2)
    text += String.fromCharCode(((bytes[at + 1 - low] ?? 0) << 8) | (bytes[at + low] ?? 0));
  return text;
}
