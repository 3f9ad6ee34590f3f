import { PDFDocument, PDFName } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readOperations } from '../../src/pdf/content-stream.ts';
import type { DocumentFacts } from '../../src/pdf/document-facts.ts';
import type { Mending } from '../../src/pdf/mend/mending.ts';
import { mendings, mendPdf } from '../../src/pdf/mend-pdf.ts';
import { asDict, dictAt, itemsAt, nameAt, numberAt, textAt } from '../../src/pdf/pdf-objects.ts';
import { readContents } from '../../src/pdf/read-contents.ts';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { contentKey, isElement, type StructureElement, walkElements } from '../../src/pdf/structure-tree.ts';
import { createPdf } from './create-pdf.ts';
import { outlineOf } from './outline-of.ts';
import { createPrintedPage, formObject } from './printed-page.ts';

const facts: DocumentFacts = {
  title: 'Größe & <Maß>',
  language: 'de',
  author: 'Erika Mustermann',
  description: 'Prüfung',
  keywords: ['Karte', 'Maß'],
  created: '2014-04-08',
  sections: [{ title: 'Planung', level: 0 }],
  pageLabels: ['A-1'],
};
const load = (bytes: Uint8Array) => PDFDocument.load(bytes, { updateMetadata: false });
const mended = async (chosen?: readonly Mending[], bytes = createPrintedPage(), given = facts) =>
  load(await mendPdf(bytes, given, chosen));

function treeOf(document: PDFDocument) {
  return readStructureTree(document) ?? expect.fail('no tree');
}
function elementsOf(document: PDFDocument, role: string): readonly StructureElement[] {
  const elements = [...walkElements(treeOf(document).kids)].map(([element]) => element);
  return elements.filter((element) => element.role === role);
}
const outline = (document: PDFDocument) => outlineOf(treeOf(document).kids);
const attribute = (element: StructureElement | undefined, key: string) => element?.attributes.get('Table')?.get(key);
const xmpOf = (document: PDFDocument) => {
  const stream = document.catalog.lookup(PDFName.of('Metadata'));
  return stream && 'getContentsString' in stream ? decodeURIComponent(escape(String(stream))) : '';
};

/** What the usual page lacks: changes to its objects, and what its structure has in it once they are mended. */
const rarities = {
  mendDefinitions: {
    changes: {
      14: '<</S /P /P 7 0 R /K 15 0 R>>',
      23: '<</S /L /P 7 0 R /K [60 0 R 61 0 R]>>',
      60: '<</S /LI /P 23 0 R /K 36 0 R>>',
      61: '<</S /NonStruct /P 23 0 R /K 37 0 R>>',
    },
    structure: 'L(LI(Lbl(Span(9)) LBody(10)))',
  },
  mendRuby: {
    changes: {
      14: '<</S /P /P 7 0 R /K 15 0 R>>',
      23: '<</S /P /P 7 0 R /K 60 0 R>>',
      60: '<</S /Ruby /P 23 0 R /K [36 0 R 61 0 R]>>',
      61: '<</S /RT /P 60 0 R /K 37 0 R>>',
    },
    structure: 'P(Ruby(RB(9) RT(10)))',
  },
  mendNotes: {
    changes: { 40: '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest /fn-a-1 /StructParent 9>>' },
    structure: 'Reference(Link(4 …))',
  },
  evenTables: {
    changes: {
      14: '<</S /P /P 7 0 R /K 15 0 R>>',
      19: '<</S /Table /P 7 0 R /K [20 0 R 60 0 R]>>',
      60: '<</S /TR /P 19 0 R /K 61 0 R>>',
      61: '<</S /TD /P 60 0 R /K 37 0 R>>',
    },
    structure: 'Table(TR(TH(7) TD(8)) TR(TD(10) TD()))',
  },
  wrapStrays: {
    changes: { 14: '<</S /P /P 7 0 R /K 15 0 R>>', 23: '<</S /LI /P 7 0 R /K [36 0 R 37 0 R]>>' },
    structure: 'L(LI(LBody(9 10)))',
  },
  nameFormulas: {
    changes: { 18: '<</S /Figure /P 17 0 R /Pg 3 0 R /Alt <FEFF20600061> /K 5>>' },
    structure: 'Formula',
  },
  levelHeadings: {
    changes: { 10: '<</S /H3 /P 7 0 R /K 30 0 R>>', 23: '<</S /H5 /P 7 0 R /K 36 0 R>>' },
    structure: 'H2(9)',
  },
} satisfies Partial<Record<keyof typeof mendings, { changes: Readonly<Record<number, string>>; structure: string }>>;

/** What is true of a mended PDF, and of none where that mending was left out. */
const truths: Readonly<
  Record<Exclude<keyof typeof mendings, 'placeFormContent' | keyof typeof rarities>, (document: PDFDocument) => unknown>
> = {
  nameRoles: (document) => expect(treeOf(document).roleMap.get('Strong')).toBe('Span'),
  mendLinks: (document) => {
    const [annotation] = itemsAt(document.getPage(0).node, 'Annots');
    expect(textAt(asDict(annotation), 'Contents')).toBe('Der lange Verweis');
  },
  markArtifacts: (document) => {
    const loose = [...readContents(document)].flatMap(({ pieces }) => pieces.filter(({ kind }) => kind === 'loose'));
    expect(loose).toEqual([]);
  },
  mendFigures: (document) => expect(elementsOf(document, 'Figure').map(({ alt }) => alt)).toEqual(['ein Kreis']),
  boundFigures: (document) => {
    const figure = elementsOf(document, 'Figure').find(({ alt }) => alt === 'ein Kreis');
    expect(figure?.attributes.get('Layout')?.get('BBox')).toEqual([0, 0, 9, 9]);
  },
  tidyStructure: (document) => {
    expect(elementsOf(document, 'NonStruct')).toEqual([]);
    expect(elementsOf(document, 'LI').map(({ kids }) => outlineOf(kids))).toEqual(['Lbl(11) LBody(3)']);
    expect(elementsOf(document, 'P').some(({ lang }) => lang === 'en')).toBe(true);
  },
  mendLists: (document) => {
    const [list] = elementsOf(document, 'L');
    expect(list?.attributes.get('List')?.get('ListNumbering')).toEqual({ name: 'Decimal' });
  },
  mendTables: (document) => {
    const [header] = elementsOf(document, 'TH');
    expect([attribute(header, 'Scope'), header?.id]).toEqual([{ name: 'Row' }, 'th1']);
    expect(attribute(elementsOf(document, 'TD')[0], 'Headers')).toEqual(['th1']);
  },
  groupBySection: (document) => {
    expect(treeOf(document).kids).toMatchObject([{ type: 'Document', lang: 'de' }]);
    expect(elementsOf(document, 'Sect').map(({ title }) => title)).toEqual(['Planung']);
  },
  writeMetadata: (document) => {
    expect(xmpOf(document)).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(xmpOf(document)).toContain('<rdf:li xml:lang="x-default">Größe &amp; &lt;Maß&gt;</rdf:li>');
    expect(xmpOf(document)).toContain('<pdf:Keywords>Karte, Maß</pdf:Keywords>');
    expect(xmpOf(document)).toContain('<xmp:CreateDate>2014-04-08</xmp:CreateDate>');
    const told = [document.getTitle(), document.getAuthor(), document.getSubject(), document.getKeywords()];
    expect(told).toEqual([facts.title, facts.author, facts.description, 'Karte, Maß']);
    expect(document.getCreationDate()?.toISOString()).toBe('2014-04-08T00:00:00.000Z');
  },
  mendCatalog: ({ catalog }) => {
    expect(textAt(catalog, 'Lang')).toBe('de');
    expect(String(dictAt(catalog, 'MarkInfo'))).toContain('/Marked true');
    expect(String(dictAt(catalog, 'ViewerPreferences'))).toContain('/DisplayDocTitle true');
  },
  setTabOrder: (document) => expect(nameAt(document.getPage(0).node, 'Tabs')).toBe('S'),
  labelPages: ({ catalog }) => {
    const [index, label] = itemsAt(dictAt(catalog, 'PageLabels'), 'Nums');
    expect([String(index), textAt(asDict(label), 'P'), numberAt(asDict(label), 'St')]).toEqual(['0', 'A-', 1]);
  },
  writeBookmarks: ({ catalog }) => {
    expect(textAt(dictAt(dictAt(catalog, 'Outlines'), 'First'), 'Title')).toBe('Planung');
  },
};

describe('every mending is needed', () => {
  test.each(Object.entries(truths))('%s', async (name, holds) => {
    holds(await mended());
    const others = Object.entries(mendings).flatMap(([other, mend]) => (other === name ? [] : [mend]));
    const faulty = await mended(others);
    expect(() => holds(faulty)).toThrow();
  });

  test.each(Object.entries(rarities))('%s', async (name, { changes, structure }) => {
    const bytes = createPrintedPage('', changes);
    expect(outline(await mended(undefined, bytes))).toContain(structure);
    const others = Object.entries(mendings).flatMap(([other, mend]) => (other === name ? [] : [mend]));
    expect(outline(await mended(others, bytes))).not.toContain(structure);
  });

  test('placeFormContent', async () => {
    const bytes = createPrintedPage('', {
      25: '<</S /P /P 7 0 R /Pg 3 0 R /K 70>>',
      50: formObject('/NonStruct <</MCID 70 >>BDC BT /F1 20 Tf (blass) Tj ET EMC'),
    });
    expect(outline(await mended(undefined, bytes))).toMatch(/P\(12\)\)\)$/);
    const others = Object.values(mendings).filter((mend) => mend !== mendings.placeFormContent);
    await expect(mended(others, bytes)).rejects.toThrow('blass');
  });
});

const threePages = {
  2: '<</Type /Pages /Kids [3 0 R 60 0 R 61 0 R] /Count 3>>',
  60: '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>',
  61: '<</Type /Page /Parent 2 0 R /MediaBox [0 0 9 9]>>',
};

describe('a mended PDF', () => {
  test('has a section a page, and in it blocks, lists, tables and pictures without anything between', async () => {
    expect(outline(await mended())).toBe(
      'Document(Sect(H1(1) L(LI(Lbl(11) LBody(3))) P(Link(4 …) Strong(10)) Div(Figure(5) Caption(6)) ' +
        'Table(TR(TH(7) TD(8))) P(9) P(12)))',
    );
  });

  test('has each piece of content in one element, and the parent tree says the same', async () => {
    const tree = treeOf(await mended());
    const [page, form, link, ...others] = [...tree.parentTree.values()];
    expect(others).toEqual([]);
    const owners = new Map<string, string | undefined>();
    for (const [element] of walkElements(tree.kids)) {
      for (const kid of element.kids) {
        if (isElement(kid)) continue;
        const key = kid.kind === 'content' ? contentKey(kid) : 'link';
        expect(owners.has(key)).toBe(false);
        owners.set(key, element.reference);
      }
    }
    const stream = [...owners.keys()].find((key) => key.includes('R:'))?.split(':')[0];
    const onPage = Array.from({ length: 12 }, (_, mcid) => owners.get(`0:${mcid}`));
    // What is in a form is in the list of its page as well, where pdf.js looks for it.
    expect(page).toEqual([...onPage, owners.get(`${stream}:12`)]);
    expect(form).toEqual([...Array(12).fill(undefined), owners.get(`${stream}:12`)]);
    expect(link).toBe(owners.get('link'));
  });

  test('paints what it painted, in the same order: only marks were put in', async () => {
    const before = [...readContents(await load(createPrintedPage()))];
    const after = [...readContents(await mended())];
    const painted = ({ bytes }: { readonly bytes: Uint8Array }) =>
      readOperations(bytes).operations.flatMap(({ operator, operands }) =>
        /^(?:B[DM]C|EMC)$/.test(operator) ? [] : [{ operator, operands }],
      );
    expect(after.map(painted)).toEqual(before.map(painted));
  });

  test('has the same bytes each time, and an id made of them', async () => {
    const [first, second] = [await mendPdf(createPrintedPage(), facts), await mendPdf(createPrintedPage(), facts)];
    expect(Buffer.from(first).equals(Buffer.from(second))).toBe(true);
    const other = await mendPdf(createPrintedPage(), { ...facts, title: 'Anders' });
    const idOf = (bytes: Uint8Array) => /\/ID \[\s*<([\da-f]{32})>/i.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    expect(idOf(first)).toMatch(/[1-9a-f]/);
    expect(idOf(first)).not.toBe(idOf(other));
  });

  test('has a Link for a link that no element has, and none that leads nowhere', async () => {
    const bytes = createPrintedPage('', { 15: '<</S /Link /P 14 0 R /K 32 0 R>>' });
    const document = await mended(undefined, bytes);
    expect(outline(document)).toMatch(/P\(Span\(4\) .* P\(Link\(…\)\)\)\)$/);
    const [annotation] = itemsAt(document.getPage(0).node, 'Annots');
    expect(textAt(asDict(annotation), 'Contents')).toBe('https://example.org');
  });

  test('has a Note with an ID for a paragraph that leads back to where it is named', async () => {
    const link = '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Dest /fnref-a-1 /StructParent 9>>';
    const document = await mended(undefined, createPrintedPage('', { 40: link }));
    expect(outline(document)).toContain('P(Note(Lbl(Link(4 …)) Strong(10)))');
    expect(elementsOf(document, 'Note').map(({ id }) => id)).toEqual(['fn-a-1']);
  });

  test('keeps nothing that nothing leads to', async () => {
    const objects = (await mended()).context.enumerateIndirectObjects().map(([, object]) => String(object));
    expect(objects.filter((text) => /NonStruct|\(Jahr\)|node0/.test(text))).toEqual([]);
  });

  test('labels pages by ranges, and nests bookmarks of vertical slides', async () => {
    const pageLabels = ['1', '2', '4'];
    const sections = pageLabels.map((label, index) => ({ title: `Folie ${label}`, level: index === 1 ? 1 : 0 }));
    const bytes = createPrintedPage('', threePages);
    const { catalog } = await mended(undefined, bytes, { ...facts, sections, pageLabels });
    const labels = itemsAt(dictAt(catalog, 'PageLabels'), 'Nums');
    expect([labels.length, numberAt(asDict(labels[1]), 'St'), numberAt(asDict(labels[3]), 'St')]).toEqual([4, 1, 4]);
    const first = dictAt(dictAt(catalog, 'Outlines'), 'First');
    expect(textAt(dictAt(first, 'First'), 'Title')).toBe('Folie 2');
    expect(textAt(dictAt(first, 'Next'), 'Title')).toBe('Folie 4');
  });

  test('has one bookmark for a slide that goes on over several pages', async () => {
    const sections = [
      { title: 'Schritte', level: 0 },
      { title: 'Schritte', level: 0, continues: true },
      { title: 'Danach', level: 0 },
    ];
    const { catalog } = await mended(undefined, createPrintedPage('', threePages), { ...facts, sections });
    const outlines = dictAt(catalog, 'Outlines');
    const first = dictAt(outlines, 'First');
    expect(numberAt(outlines, 'Count')).toBe(2);
    expect([first, dictAt(first, 'Next')].map((item) => textAt(item, 'Title'))).toEqual(['Schritte', 'Danach']);
  });

  test.each([
    [
      ['2', '3.1', '3.2'],
      ['0 - 2', '1 3. 1'],
    ],
    [
      ['3.9', '3.10', '4.1'],
      ['0 3. 9', '2 4. 1'],
    ],
    [
      ['1.1', '2', '3'],
      ['0 1. 1', '1 - 2'],
    ],
    [
      ['A', 'B0', 'B1'],
      ['0 A -', '1 B0 -', '2 B 1'],
    ],
  ])('labels pages %s, whatever stands before their number', async (pageLabels, ranges) => {
    const sections = pageLabels.map((title, index) => ({ title, level: 0, continues: index > 0 }));
    const bytes = createPrintedPage('', threePages);
    const { catalog } = await mended(undefined, bytes, { ...facts, sections, pageLabels });
    const labels = itemsAt(dictAt(catalog, 'PageLabels'), 'Nums');
    const found = labels.flatMap((index, at) => {
      const label = asDict(labels[at + 1]);
      return at % 2 === 0 ? [`${index} ${textAt(label, 'P') ?? '-'} ${numberAt(label, 'St') ?? '-'}`] : [];
    });
    expect(found).toEqual(ranges);
  });
});

describe('mending refuses to hide', () => {
  const text = (words: string) => `BT /F1 9 Tf (${words}) Tj ET`;

  test('text that is in no element, and says where it is', async () => {
    await expect(mended(undefined, createPrintedPage(text('Wichtig!')))).rejects.toMatchObject({
      name: 'PdfMendingError',
      page: 0,
      text: 'Wichtig!',
    });
  });

  test.each([
    ['in a sequence that the tree does not know', `/P <</MCID 99>> BDC ${text('Wichtig!')} EMC`],
    ['beside marks in the same text object', 'BT /F1 9 Tf /Span <</A 1>> BDC (Wichtig!) Tj EMC ET'],
    ['after a number that is no label', text('7 Wichtig!')],
  ])('text %s', async (_, more) => {
    await expect(mended(undefined, createPrintedPage(more))).rejects.toThrow('Wichtig!');
  });

  test('a picture without alternative text', async () => {
    const bytes = createPrintedPage('', { 18: '<</S /Figure /P 17 0 R /Pg 3 0 R /K 5>>' });
    await expect(mended(undefined, bytes)).rejects.toThrow('Page 1: a picture has no alternative text');
  });

  test('what it cannot read, and a document without tags', async () => {
    await expect(mended(undefined, createPrintedPage('(no end'))).rejects.toThrow('cannot be read to its end');
    await expect(mended(undefined, createPdf({ objects: {} }))).rejects.toThrow('not tagged');
  });

  test('but not the name of the page and the running title', async () => {
    const given = { ...facts, title: 'Titel' };
    await mended(undefined, createPrintedPage(`${text('A-1')} ${text('Titel')}`), given);
  });
});

describe('the address that stands behind a link on paper', () => {
  const page = (address: string) =>
    createPrintedPage(
      `/NonStruct <</MCID 11 >>BDC BT /F1 20 Tf (hier) Tj ET EMC BT /F1 9 Tf (\\(https://exam) Tj ET BT /F1 9 Tf (${address}\\)) Tj ET`,
      { 32: '<</S /NonStruct /P 15 0 R /Pg 3 0 R /K [4 11]>>' },
    );

  test('is part of the link, however it is broken', async () => {
    const document = await mended(undefined, page('ple.org'));
    const [link] = elementsOf(document, 'Link');
    const texts = new Map(
      [...readContents(document)].flatMap(({ page: own, pieces }) =>
        pieces.flatMap((piece) =>
          piece.kind === 'marked' ? [[contentKey({ page: own, mcid: piece.mcid }), piece.text]] : [],
        ),
      ) as [string, string][],
    );
    const said = link?.kids.flatMap((kid) =>
      !isElement(kid) && kid.kind === 'content' ? [texts.get(contentKey(kid))] : [],
    );
    expect(said).toEqual(['Der lange Verweis', 'hier', '(https://exam', 'ple.org)']);
  });

  test('may be written as browsers do not write it', async () => {
    const bytes = createPrintedPage(
      '/NonStruct <</MCID 11 >>BDC BT /F1 20 Tf (hier) Tj ET EMC BT /F1 9 Tf (\\(https://Example.org/a b\\)) Tj ET',
      {
        32: '<</S /NonStruct /P 15 0 R /Pg 3 0 R /K [4 11]>>',
        40: '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.org/a%62)>> /StructParent 9>>',
      },
    );
    const [link] = elementsOf(await mended(undefined, bytes), 'Link');
    expect(link?.kids).toHaveLength(4);
  });

  test.each([
    ['http://m\\374nchen.de', 'http://xn--mnchen-3ya.de/'],
    ['https://example.org:443/a/../b', 'https://example.org/b'],
    ['https://example.org/a b|c', 'https://example.org/a%20b%7Cc'],
    ['HTTP://example.org', 'http://example.org/'],
  ])('may be %s, which leads to %s', async (written, address) => {
    const bytes = createPrintedPage(
      `/NonStruct <</MCID 11 >>BDC BT /F1 20 Tf (hier) Tj ET EMC BT /F1 9 Tf (\\(${written}\\)) Tj ET`,
      {
        32: '<</S /NonStruct /P 15 0 R /Pg 3 0 R /K [4 11]>>',
        40: `<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (${address})>> /StructParent 9>>`,
      },
    );
    const [link] = elementsOf(await mended(undefined, bytes), 'Link');
    expect(link?.kids).toHaveLength(4);
  });

  test('is no address where the link leads elsewhere', async () => {
    await expect(mendPdf(page('ple.com'), facts)).rejects.toMatchObject({
      reason: 'text',
      text: '(https://exam ple.com)',
    });
  });
});
