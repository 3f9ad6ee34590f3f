import { PDFDict, PDFDocument, PDFName, PDFString } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { factsOf } from '../../src/pdf/facts-of.ts';
import { mendPdf } from '../../src/pdf/mend-pdf.ts';
import { dictAt, itemsAt, textAt } from '../../src/pdf/pdf-objects.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { isElement } from '../../src/pdf/structure-tree.ts';
import { createPdf, streamObject } from './create-pdf.ts';

/** `Art H2`: within an article. */
type Block = readonly [type: string, page: number, text: string];

/** A tagged document of these blocks, each in a NonStruct, with title and language. */
async function printed(...blocks: readonly Block[]): Promise<PDFDocument> {
  const pageCount = Math.max(...blocks.map(([, page]) => page)) + 1;
  const objects: Record<number, string> = {
    4: '<</Type /StructTreeRoot /K 5 0 R /ParentTree 6 0 R>>',
    5: `<</S /Document /P 4 0 R /K [${blocks.map((_, index) => `${100 + index} 0 R`).join(' ')}]>>`,
    6: '<</Nums []>>',
    7: '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
    2: `<</Type /Pages /Count ${pageCount} /Kids [${Array.from({ length: pageCount }, (_, page) => `${page === 0 ? 3 : 10 + page} 0 R`).join(' ')}]>>`,
  };
  for (let page = 0; page < pageCount; page++) {
    const content = blocks.map(([, own, text], index) =>
      own === page ? `/P <</MCID ${index}>>BDC BT /F1 9 Tf (${text}) Tj ET EMC` : '',
    );
    objects[50 + page] = streamObject(content.join('\n'));
    objects[page === 0 ? 3 : 10 + page] =
      `<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /StructParents ${page} /Contents ${50 + page} 0 R /Resources <</Font <</F1 7 0 R>> >> >>`;
  }
  for (const [index, [type, page]] of blocks.entries()) {
    const [outer, inner] = type.split(' ');
    const pageObject = page === 0 ? 3 : 10 + page;
    const content = `<</Type /MCR /Pg ${pageObject} 0 R /MCID ${index}>>`;
    objects[100 + index] = `<</S /${outer} /P 5 0 R /K ${inner === undefined ? content : `${200 + index} 0 R`}>>`;
    if (inner) objects[200 + index] = `<</S /${inner} /P ${100 + index} 0 R /K ${content}>>`;
  }
  const bytes = createPdf({ catalog: '/StructTreeRoot 4 0 R', objects });
  const document = await PDFDocument.load(bytes, { updateMetadata: false });
  document.setTitle('Der Vortrag');
  document.setLanguage('de');
  return document;
}

const titles = (document: PDFDocument) => factsOf(document).sections.map(({ title }) => title);

describe('what a printed PDF says of itself', () => {
  test('is its title, language, author and moment', async () => {
    const document = await printed(['H1', 0, 'Anfang']);
    expect(factsOf(document)).toEqual({
      title: 'Der Vortrag',
      language: 'de',
      sections: [{ title: 'Anfang', level: 0 }],
      runningTexts: ['# / ##'],
    });
    document.setAuthor('Erika');
    document.setSubject('Eine Prüfung');
    document.setKeywords(['Maß', 'Karte']);
    document.setCreationDate(new Date('2026-11-26T20:18:54Z'));
    expect(factsOf(document)).toMatchObject({
      author: 'Erika',
      description: 'Eine Prüfung',
      created: '2026-11-26T20:18:54Z',
    });
    document.context
      .lookup(document.context.trailerInfo.Info, PDFDict)
      .set(PDFName.of('CreationDate'), PDFString.of("D:20261126211854+01'00'"));
    expect(factsOf(document).created).toBe('2026-11-26');
  });

  test('is called by its first heading where it has no title', async () => {
    const document = await printed(['P', 0, 'Davor'], ['H1', 0, 'Anfang']);
    document.setTitle(' ');
    expect(factsOf(document).title).toBe('Anfang');
  });
});

describe('the sections of a printed PDF', () => {
  test('are its articles, called by their headings', async () => {
    const document = await printed(
      ['Art H1', 0, 'Eins'],
      ['P', 0, 'dazwischen'],
      ['Art H2', 1, 'Zwei'],
      ['Art P', 1, 'x'],
    );
    expect(titles(document)).toEqual(['Eins', 'Zwei', 'Der Vortrag']);
  });

  test('are its pages, where each begins with a heading', async () => {
    const document = await printed(['H1', 0, 'Eins'], ['H2', 0, 'darin'], ['H3', 1, 'Zwei'], ['P', 1, 'x']);
    expect(titles(document)).toEqual(['Eins', 'Zwei']);
    expect(factsOf(document).sectionsBegin).toBeUndefined();
  });

  test('begin with its headings everywhere else, the second level below chapters', async () => {
    const document = await printed(
      ['P', 0, 'Vorwort'],
      ['H1', 0, 'Eins'],
      ['H2', 0, 'darin'],
      ['H3', 0, 'nicht'],
      ['H1', 1, 'Zwei'],
    );
    const facts = factsOf(document);
    expect(facts.sections).toEqual([
      { title: 'Eins', level: 0 },
      { title: 'darin', level: 1 },
      { title: 'Zwei', level: 0 },
    ]);
    const mended = await PDFDocument.load(await mendPdf(await document.save(), facts));
    const [root] = readStructureTree(mended)?.kids ?? [];
    expect(root?.kids.filter(isElement).map(({ role, title }) => [role, title])).toEqual([
      ['P', undefined],
      ['Sect', 'Eins'],
      ['Sect', 'darin'],
      ['Sect', 'Zwei'],
    ]);
  });

  test('are where their bookmarks lead, whatever else in the file is called a section', async () => {
    const document = await printed(
      ['Art H1', 0, 'Eins'],
      ['Sect', 0, 'x'],
      ['Art H2', 0, 'Zwei'],
      ['Art H2', 2, 'Drei'],
    );
    const mended = await PDFDocument.load(await mendPdf(await document.save(), factsOf(document)));
    const places: string[] = [];
    let item = dictAt(dictAt(mended.catalog, 'Outlines'), 'First');
    for (; item; item = dictAt(item, 'Next')) {
      const [page, kind] = itemsAt(item, 'Dest');
      const index = mended.getPages().findIndex(({ node }) => node === page);
      places.push(`${textAt(item, 'Title')} ${index} ${kind}`);
    }
    expect(places).toEqual(['Eins 0 /Fit', 'Zwei 0 /XYZ', 'Drei 2 /Fit']);
  });

  test('of a document with one title lie all on one level', async () => {
    const document = await printed(['P', 0, 'x'], ['H1', 0, 'Titel'], ['H2', 0, 'Eins']);
    expect(factsOf(document).sections.map(({ level }) => level)).toEqual([0, 0]);
  });
});

describe('what does not say enough of itself is refused', () => {
  test.each([
    ['untagged', (document: PDFDocument) => document.catalog.delete(document.context.obj('StructTreeRoot'))],
    ['language', (document: PDFDocument) => document.setLanguage('')],
    ['title', (document: PDFDocument) => document.setTitle('')],
  ])('%s', async (reason, seed) => {
    const document = await printed(['P', 0, 'Kein Titel']);
    seed(document);
    expect(() => factsOf(document)).toThrow(expect.objectContaining({ name: 'PdfMendingError', reason }));
  });
});
