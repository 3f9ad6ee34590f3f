import { PDFDocument } from '@cantoo/pdf-lib';
import { describe, expect, test } from 'vitest';
import { readStructureTree } from '../../src/pdf/read-structure-tree.ts';
import { collectOwners, contentKey, isElement, pagesOf, walkElements } from '../../src/pdf/structure-tree.ts';
import { createPdf } from './create-pdf.ts';

const objects = {
  4: '<</Type /StructTreeRoot /K 5 0 R /ParentTree 9 0 R /RoleMap <</Strong /Stark /Stark /Span /A /B /B /A>> >>',
  5: '<</S /Document /Lang (de) /P 4 0 R /K [6 0 R 8 0 R 5 0 R]>>',
  6: '<</S /TH /P 5 0 R /Pg 3 0 R /Alt <FEFF00DF> /K [0 7 0 R] /A [<</O /Table /Scope /Column /Headers [(a)]>> <</O /Layout /Width 2>>]>>',
  7: '<</S /Strong /P 6 0 R /K [<</Type /MCR /Pg 3 0 R /MCID 1>> <</Type /MCR /Stm 20 0 R /MCID 0>>]>>',
  8: '<</S /A /P 5 0 R /K <</Type /OBJR /Obj 10 0 R /Pg 3 0 R>> >>',
  9: '<</Nums [0 [6 0 R 7 0 R null] 1 8 0 R]>>',
  10: '<</Type /Annot /Subtype /Link /StructParent 1 /Rect [0 0 1 1]>>',
};
const pdf = (changes: Readonly<Record<number, string>> = {}) =>
  createPdf({ catalog: '/StructTreeRoot 4 0 R', page: '/StructParents 0', objects: { ...objects, ...changes } });
async function treeOf(bytes: Uint8Array) {
  const tree = readStructureTree(await PDFDocument.load(bytes, { updateMetadata: false }));
  if (!tree) throw new Error('no tree');
  return tree;
}

describe('the structure tree', () => {
  test('is read with types, roles, texts, attributes and content', async () => {
    const tree = await treeOf(pdf());
    const [document, th, strong, link] = [...walkElements(tree.kids)].map(([element]) => element);
    expect([document?.type, document?.lang, document?.kids.filter(isElement)]).toEqual(['Document', 'de', [th, link]]);
    expect(th).toMatchObject({ role: 'TH', alt: 'ß', reference: '6 0 R', kids: [{ page: 0, mcid: 0 }, strong] });
    expect(th?.attributes.get('Table')).toEqual(
      new Map<string, unknown>([
        ['Scope', { name: 'Column' }],
        ['Headers', ['a']],
      ]),
    );
    expect(th?.attributes.get('Layout')).toEqual(new Map([['Width', 2]]));
    expect(strong).toMatchObject({ type: 'Strong', role: 'Span' });
    expect(strong?.kids).toEqual([
      { kind: 'content', page: 0, mcid: 1 },
      { kind: 'content', page: 0, mcid: 0, stream: '20 0 R' },
    ]);
    expect(link).toMatchObject({ type: 'A', role: 'A', kids: [{ kind: 'object', page: 0, reference: '10 0 R' }] });
  });

  test('knows the pages, the parent tree, and who owns which content', async () => {
    const tree = await treeOf(pdf());
    expect(tree.pages).toEqual([{ reference: '3 0 R', structParents: 0 }]);
    expect([...tree.parentTree]).toEqual([
      [0, ['6 0 R', '7 0 R', undefined]],
      [1, '8 0 R'],
    ]);
    const owners = collectOwners(tree);
    const typesOf = (key: string) => owners.get(key)?.map(({ type }) => type);
    expect(typesOf(contentKey({ page: 0, mcid: 1 }))).toEqual(['Strong']);
    expect(typesOf(contentKey({ page: 0, mcid: 0, stream: '20 0 R' }))).toEqual(['Strong']);
    expect(typesOf('10 0 R')).toEqual(['A']);
    expect(pagesOf(tree.kids[0] ?? expect.fail())).toEqual([0]);
  });

  test('that is malformed is read as far as it goes', async () => {
    const tree = await treeOf(pdf({ 6: '(no element)', 8: '<</S 3>>', 9: '[1 2]' }));
    expect(tree.kids).toMatchObject([{ type: 'Document', kids: [] }]);
    expect(tree.parentTree.size).toBe(0);
  });

  test('is nothing where there is none', async () => {
    const document = await PDFDocument.load(createPdf({ objects: {} }));
    expect(readStructureTree(document)).toBeUndefined();
  });
});
