import { PDFDocument } from '@cantoo/pdf-lib';
import { expect, test } from 'vitest';
import type { DocumentFacts } from '../../src/pdf/document-facts.ts';
import { mendPdf } from '../../src/pdf/mend-pdf.ts';
import { readContents } from '../../src/pdf/read-contents.ts';
import { createPrintedPage } from './printed-page.ts';

const facts: DocumentFacts = {
  title: 'Größe 1',
  language: 'de',
  sections: [{ title: 'Planung', level: 0 }],
  runningTexts: ['# / ##', 'Seite # von ##'],
};
/** The printed page with a text in its margin. */
async function mendWith(text: string) {
  const bytes = await mendPdf(createPrintedPage(`BT /F1 9 Tf (${text}) Tj ET`), facts);
  const [part] = readContents(await PDFDocument.load(bytes, { updateMetadata: false }));
  return new TextDecoder('latin1').decode(part?.bytes);
}

test.each(['1', '1 / 1', 'Seite 1 von 1', '1 / 1 Seite 1 von 1', ' 1  /  1 '])(
  '„%s“ stands in the margin of each page, and is an artifact',
  async (text) => {
    expect(await mendWith(text)).toMatch(new RegExp(`/Artifact BMC\\s[^]*\\(${text}\\) Tj[^]*EMC`));
  },
);

test.each([
  ['2', '2'],
  ['1 / 2', '/ 2'],
  ['Seite 1 von 1 Seite', 'Seite'],
  ['1 / 1 geheim', 'geheim'],
  // Each of them once: said twice it may be a text of somebody.
  ['1 / 1 1 / 1', '/ 1'],
  ['11', '11'],
])('„%s“ holds more than that, and is not hidden', async (text, left) => {
  await expect(mendWith(text)).rejects.toMatchObject({ reason: 'text', text: expect.stringContaining(left) });
});
