import { PDFDict, PDFName, utf8Encode } from '@cantoo/pdf-lib';
import type { DocumentFacts } from '../document-facts.ts';
import { renderXmp } from '../render-xmp.ts';
import { textString } from '../text-string.ts';
import type { MendedPdf } from './mending.ts';

/** XMP, with the mark of PDF/UA-1, and the older Info dictionary say the same. What the browser says of itself and of the clock goes. */
export function writeMetadata({ document, facts }: MendedPdf): void {
  const { context, catalog } = document;
  const old = context.lookup(context.trailerInfo.Info);
  const info = old instanceof PDFDict ? old : context.obj({});
  for (const key of info.keys()) if (key !== PDFName.of('Producer')) info.delete(key);
  for (const [key, text] of infoEntries(facts)) info.set(PDFName.of(key), textString(text));
  if (info !== old) context.trailerInfo.Info = context.register(info);
  const xmp = utf8Encode(renderXmp(facts), false);
  catalog.set(PDFName.of('Metadata'), context.register(context.stream(xmp, { Type: 'Metadata', Subtype: 'XML' })));
}

function infoEntries({ title, author, description, keywords = [], created }: DocumentFacts): [string, string][] {
  const date = created === undefined ? undefined : pdfDate(created);
  const entries: [string, string | undefined][] = [
    ['Title', title],
    ['Author', author],
    ['Subject', description],
    ['Keywords', keywords.length === 0 ? undefined : keywords.join(', ')],
    ['CreationDate', date],
    ['ModDate', date],
  ];
  return entries.filter((entry): entry is [string, string] => entry[1] !== undefined);
}

/** `2014-04-08T09:30:00Z` as `D:20140408093000Z`; a day alone stays one. */
function pdfDate(created: string): string {
  return `D:${created.replace(/[-:T]|\.\d+/g, '')}`;
}
