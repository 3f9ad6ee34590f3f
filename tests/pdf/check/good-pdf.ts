import { createPdf } from '../create-pdf.ts';
import { trueTypeProgram } from './true-type-program.ts';

/** Objects by name; `@name` in an object is a reference to another. */
export type Objects = Readonly<Record<string, string>>;

const stream = (entries: string, data: string) => `<<${entries} /Length ${data.length}>>\nstream\n${data}\nendstream`;
const hexStream = (hex: string) => stream('/Filter /ASCIIHexDecode', `${hex}>`);

/** Text in the composite font: its codes are ASCII in two bytes. */
const wide = (text: string) =>
  `<${[...text].map((character) => character.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`;

const toUnicode = stream(
  '',
  '/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Own def ' +
    '1 begincodespacerange <0000> <FFFF> endcodespacerange ' +
    '1 beginbfrange <0020> <007E> <0020> endbfrange 1 beginbfchar <0041> <0041> endbfchar endcmap end end',
);
const encodingMap = stream(
  '/Type /CMap /CMapName /Own /WMode 0 /CIDSystemInfo <</Registry (Own) /Ordering (Map) /Supplement 1>>',
  '/WMode 0 def 1 begincodespacerange <00> <FF> endcodespacerange',
);
const xmp = `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/" pdfuaid:part="1"/>
<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title><rdf:Alt><rdf:li xml:lang="x-default">Gut</rdf:li></rdf:Alt></dc:title></rdf:Description>
</rdf:RDF></x:xmpmeta>`;

const marked = (tag: string, mcid: number, text: string) =>
  `/${tag} <</MCID ${mcid}>> BDC BT /F1 12 Tf ${wide(text)} Tj ET EMC`;
const content = [
  '/Artifact BMC 0 0 960 5 re f BT /F2 9 Tf (Seite 1) Tj /F3 9 Tf (!) Tj /F4 9 Tf (A) Tj /F5 9 Tf (a) Tj ET EMC',
  marked('H1', 0, 'Titel'),
  marked('P', 1, 'Ein Absatz'),
  marked('Link', 2, 'Ein Link'),
  marked('Lbl', 3, '1.'),
  marked('LBody', 4, 'Ein Punkt'),
  marked('TH', 5, 'Ort'),
  marked('TH', 6, 'Jahr'),
  marked('TD', 7, 'Bonn'),
  marked('TD', 8, '1999'),
  '/Figure <</MCID 9>> BDC 10 10 20 20 re f EMC',
  marked('Formula', 10, 'a=b'),
  marked('Note', 11, 'Quelle'),
  marked('Reference', 12, 'Seite 2'),
  '/Span <</MCID 13 /ActualText (Wort) /Lang (de)>> BDC BT /F1 12 Tf <0057> Tj ET EMC',
  '/Form0 Do',
].join('\n');

const element = (type: string, parent: string, kids: string, more = '') =>
  `<</Type /StructElem /S /${type} /P @${parent} /Pg @page1 /K ${kids} ${more}>>`;
const objr = (target: string) => `<</Type /OBJR /Obj @${target} /Pg @page1>>`;
const font = (subtype: string, more: string) => `<</Type /Font /Subtype /${subtype} ${more}>>`;
const simpleWidths = '/FirstChar 0 /LastChar 0 /Widths [500]';

/** A small PDF that has something of everything and no fault at all. */
export const goodObjects: Objects = {
  catalog: `<</Type /Catalog /Pages @pages /Lang (de) /MarkInfo <</Marked true>> /Metadata @xmp /Outlines @outlines
    /ViewerPreferences <</DisplayDocTitle true>> /StructTreeRoot @tree /AcroForm <</Fields [@widget] /XFA @xfa>>
    /PageLabels <</Nums [0 <</S /D>>]>> /Names <</EmbeddedFiles <</Names [(a) @file]>> /Renditions <</Names [(ton) @rendition]>> /Dests <</Names [(zwei) [@page2 /Fit]]>>>>
    /OCProperties <</OCGs [] /D <</Name (Alle)>> /Configs [<</Name (Andere)>>]>>>>`,
  pages: '<</Type /Pages /Kids [@page1 @page2] /Count 2 /MediaBox [0 0 960 540] /Resources @resources>>',
  page1: '<</Type /Page /Parent @pages /Contents @content1 /StructParents 0 /Tabs /S /Annots [@link @widget @remark]>>',
  page2: '<</Type /Page /Parent @pages /Contents [@content2a @content2b] /StructParents 1>>',
  resources:
    '<</Font <</F1 @f1 /F2 @f2 /F3 @f3 /F4 @f4 /F5 @f5>> /XObject <</Form0 @form>> /Properties <</Em <</MCID 1>>>>>>',
  content1: stream('', content),
  content2a: stream('', marked('H2', 0, 'Zwei')),
  content2b: stream('', `/Em /Em BDC BT /F1 12 Tf ${wide('wichtig')} Tj ET EMC`),
  form: stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1] /StructParents 5', marked('P', 0, 'Im Bestandteil')),
  xmp: stream('/Type /Metadata /Subtype /XML', xmp),
  xfa: stream('', '<xdp><dynamicRender>forbidden</dynamicRender></xdp>'),
  outlines: '<</Type /Outlines /First @bookmark1 /Last @bookmark2 /Count 2>>',
  bookmark1: '<</Title (Titel) /Parent @outlines /Dest [@page1 /Fit] /Next @bookmark2>>',
  bookmark2: '<</Title (Zwei) /Parent @outlines /A <</S /GoTo /D (zwei)>> /Prev @bookmark1>>',
  file: '<</Type /Filespec /F (a.txt) /UF (a.txt) /EF <</F @fileData>>>>',
  fileData: stream('/Type /EmbeddedFile', 'a'),
  rendition: '<</Type /Rendition /S /MR /C @clip>>',
  clip: '<</Type /MediaClip /S /MCD /CT (audio/mpeg) /Alt [() (Ein Ton)] /D @file>>',
  look: stream('/Type /XObject /Subtype /Form /BBox [0 0 1 1] /Resources @resources', 'BT /F1 9 Tf <0041> Tj ET'),
  link: '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /Contents (Ein Link) /Dest (zwei) /StructParent 2>>',
  widget: '<</Type /Annot /Subtype /Widget /Rect [0 0 9 9] /FT /Tx /T (Name) /TU (Ihr Name) /StructParent 3>>',
  remark: '<</Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (Eine Anmerkung) /StructParent 4 /AP <</N @look>>>>',

  tree: `<</Type /StructTreeRoot /K @document /ParentTree <</Nums [
    0 [@h1 @p @linkElement @lbl @lbody @th1 @th2 @td1 @td2 @figure @formula @note @reference @span]
    1 [@h2 @em] 2 @linkElement 3 @formElement 4 @annot 5 [@inForm]]>> /RoleMap <</Em /Betont /Betont /Span>>>>`,
  document: element(
    'Document',
    'tree',
    '[@h1 @p @list @table @figure @formula @note @toc @span @formElement @annot @inForm @ruby @warichu @h2 @em]',
  ),
  h1: element('H1', 'document', '0'),
  p: element('P', 'document', '[1 @linkElement]'),
  linkElement: element('Link', 'p', `[2 ${objr('link')}]`),
  list: element('L', 'document', '[@li]'),
  li: element('LI', 'list', '[@lbl @lbody]'),
  lbl: element('Lbl', 'li', '3'),
  lbody: element('LBody', 'li', '4'),
  table: element('Table', 'document', '[@tr1 @tr2]'),
  tr1: element('TR', 'table', '[@th1 @th2]'),
  tr2: element('TR', 'table', '[@td1 @td2]'),
  th1: element('TH', 'tr1', '5', '/A <</O /Table /Scope /Column>>'),
  th2: element('TH', 'tr1', '6', '/A [<</O /Table /Scope /Column>>]'),
  td1: element('TD', 'tr2', '7'),
  td2: element('TD', 'tr2', '8'),
  figure: element('Figure', 'document', '9', '/Alt (Ein Quadrat)'),
  formula: element('Formula', 'document', '10', '/Alt (a gleich b)'),
  note: element('Note', 'document', '11', '/ID (n1)'),
  toc: element('TOC', 'document', '[@toci]'),
  toci: element('TOCI', 'toc', '[@reference]'),
  reference: element('Reference', 'toci', '12'),
  span: element('Span', 'document', '[13]'),
  formElement: element('Form', 'document', objr('widget')),
  annot: element('Annot', 'document', `[${objr('remark')}]`),
  inForm: element('P', 'document', '[<</Type /MCR /Pg @page1 /Stm @form /MCID 0>>]'),
  ruby: element('Ruby', 'document', '[@rb @rt]'),
  rb: element('RB', 'ruby', '[]'),
  rt: element('RT', 'ruby', '[]'),
  warichu: element('Warichu', 'document', '[@wp1 @wt @wp2]'),
  wp1: element('WP', 'warichu', '[]'),
  wt: element('WT', 'warichu', '[]'),
  wp2: element('WP', 'warichu', '[]'),
  h2: '<</Type /StructElem /S /H2 /P @document /Pg @page2 /K 0>>',
  em: '<</Type /StructElem /S /Em /P @document /Pg @page2 /K 1>>',

  f1: font('Type0', '/BaseFont /Wide /Encoding /Identity-H /DescendantFonts [@cid1] /ToUnicode @toUnicode'),
  cid1: font(
    'CIDFontType2',
    '/BaseFont /Wide /CIDToGIDMap /Identity /DW 500 /W [32 [500 500] 34 126 500] /FontDescriptor @d1',
  ),
  d1: '<</Type /FontDescriptor /FontName /Wide /Flags 4 /FontFile2 @program1>>',
  program1: hexStream(trueTypeProgram({ glyphs: 127, width: 500, cmaps: [] })),
  toUnicode,
  f2: font('TrueType', `/BaseFont /Plain ${simpleWidths} /Encoding /WinAnsiEncoding /FontDescriptor @d2`),
  d2: '<</Type /FontDescriptor /FontName /Plain /Flags 32 /FontFile2 @program2>>',
  program2: hexStream(trueTypeProgram({ glyphs: 9, width: 500, cmaps: ['3,1', '1,0'] })),
  f3: font('TrueType', `/BaseFont /Signs ${simpleWidths} /FontDescriptor @d3 /ToUnicode @toUnicode`),
  d3: '<</Type /FontDescriptor /FontName /Signs /Flags 4 /FontFile2 @program3>>',
  program3: hexStream(trueTypeProgram({ glyphs: 9, width: 500, cmaps: ['3,0', '1,0'] })),
  f4: font('Type0', '/BaseFont /Mapped /Encoding @encodingMap /DescendantFonts [@cid4] /ToUnicode @toUnicode'),
  encodingMap,
  cid4: font(
    'CIDFontType0',
    '/BaseFont /Mapped /CIDSystemInfo <</Registry (Own) /Ordering (Map) /Supplement 1>> /FontDescriptor @d4',
  ),
  d4: '<</Type /FontDescriptor /FontName /Mapped /Flags 4 /FontFile3 @program4>>',
  program4: stream('/Subtype /CIDFontType0C', 'x'),
  f5: font(
    'Type3',
    '/FontMatrix [1 0 0 1 0 0] /FontBBox [0 0 1 1] /FirstChar 97 /LastChar 97 /Widths [1] /CharProcs <</a @glyph>> /Encoding <</Differences [97 /a]>>',
  ),
  glyph: stream('', '1 0 0 0 1 1 d1 0 0 1 1 re f'),
};

export function assemble(objects: Objects): Uint8Array {
  const numbers = new Map(Object.keys(objects).map((name, index) => [name, index + 1]));
  const resolve = (text: string) =>
    text.replace(/@(\w+)/g, (whole, name: string) => (numbers.has(name) ? `${numbers.get(name)} 0 R` : whole));
  const numbered = Object.entries(objects).map(([, text], index) => [index + 1, resolve(text)]);
  return createPdf({ objects: Object.fromEntries(numbered) });
}

/** In an object some text becomes another; all of it, where `from` is empty. Streams keep their length right. */
export type Change = readonly [name: string, from: string, to: string];

export function changeObjects(objects: Objects, changes: readonly Change[]): Objects {
  let changed = objects;
  for (const [name, from, to] of changes) {
    const before = changed[name] ?? '';
    if (!before.includes(from)) throw new Error(`${name} has no ${from}`);
    const after = from === '' ? to : before.replace(from, to);
    const data = /\nstream\n(.*)\nendstream$/s.exec(after)?.[1];
    changed = {
      ...changed,
      [name]: data === undefined ? after : after.replace(/\/Length \d+/, `/Length ${data.length}`),
    };
  }
  return changed;
}
