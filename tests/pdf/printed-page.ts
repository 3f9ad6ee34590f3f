import { createPdf, streamObject } from './create-pdf.ts';

/** A page with all that Chromium's output lacks, in its manner: NonStruct everywhere, grounds and numbers that are not marked. */
const content = [
  '0 0 960 540 re f 1 0 0 RG 5 5 m 6 6 l S',
  '/NonStruct <</MCID 0 >>BDC 0 0 960 540 re f EMC',
  ...[
    [1, 'Planung'],
    [3, 'Erstens'],
  ].map(([mcid, text]) => `/NonStruct <</MCID ${mcid} >>BDC BT /F1 20 Tf (${text}) Tj ET EMC`),
  '/LI <</MCID 2 >>BDC 1 1 9 9 re f EMC BT /F1 20 Tf (1) Tj ET',
  '/NonStruct <</MCID 4 >>BDC BT /F1 20 Tf 1 0 0 1 0 90 Tm (Der lange) Tj 1 0 0 1 0 70 Tm (Verweis) Tj ET EMC',
  '/Figure <</MCID 5 >>BDC q 9 0 0 9 0 0 cm /Im1 Do Q EMC',
  ...['Bild', 'Jahr', '2013', 'English', 'stark'].map(
    (text, index) => `/NonStruct <</MCID ${index + 6} >>BDC BT /F1 20 Tf (${text}) Tj ET EMC`,
  ),
  '/Fm1 Do',
].join('\n');
const form = '/NonStruct <</MCID 0 >>BDC BT /F1 20 Tf (blass) Tj ET EMC 0 0 5 5 re f';

const leaf = (parent: number, mcid: number) => `<</S /NonStruct /P ${parent} 0 R /Pg 3 0 R /K ${mcid}>>`;
const objects: Readonly<Record<number, string>> = {
  4: '<</Type /StructTreeRoot /K 5 0 R /ParentTree 6 0 R>>',
  5: '<</S /Document /P 4 0 R /K 7 0 R>>',
  6: '<</Nums []>>',
  7: '<</S /NonStruct /P 5 0 R /Pg 3 0 R /K [0 10 0 R 11 0 R 14 0 R 17 0 R 19 0 R 23 0 R 25 0 R]>>',
  10: '<</S /H1 /P 7 0 R /K 30 0 R>>',
  11: '<</S /L /P 7 0 R /K 12 0 R>>',
  12: '<</S /LI /P 11 0 R /Pg 3 0 R /K [2 31 0 R]>>',
  14: '<</S /P /P 7 0 R /K [15 0 R 16 0 R]>>',
  15: '<</S /Link /P 14 0 R /K [32 0 R <</Type /OBJR /Obj 40 0 R /Pg 3 0 R>>]>>',
  16: '<</S /Strong /P 14 0 R /K 37 0 R>>',
  17: '<</S /Figure /P 7 0 R /K [18 0 R 24 0 R]>>',
  18: '<</S /Figure /P 17 0 R /Pg 3 0 R /Alt (ein Kreis) /K 5>>',
  19: '<</S /Table /P 7 0 R /K 20 0 R>>',
  20: '<</S /TR /P 19 0 R /K [21 0 R 22 0 R]>>',
  21: '<</S /TH /P 20 0 R /ID (node00000048) /K 34 0 R>>',
  22: '<</S /TD /P 20 0 R /A <</O /Table /Headers [(node00000048)]>> /K 35 0 R>>',
  23: '<</S /NonStruct /P 7 0 R /Lang (en) /K 36 0 R>>',
  24: '<</S /Caption /P 17 0 R /K 33 0 R>>',
  25: '<</S /P /P 7 0 R /K <</Type /MCR /Pg 3 0 R /Stm 50 0 R /MCID 0>> >>',
  ...Object.fromEntries([1, 3, 4, 6, 7, 8, 9, 10].map((mcid, index) => [30 + index, leaf(7, mcid)])),
  40: '<</Type /Annot /Subtype /Link /Rect [0 0 9 9] /A <</S /URI /URI (https://example.org)>> /StructParent 9>>',
  41: '<</Type /XObject>>',
  44: '<</Type /Font /Subtype /Type1 /BaseFont /Helvetica>>',
  45: '<</Type /Outlines /First 46 0 R /Last 46 0 R /Count 1>>',
  46: '<</Title (Jahr) /Parent 45 0 R /Dest [3 0 R /Fit]>>',
  51: streamObject(
    '\x00',
    '/Type /XObject /Subtype /Image /Width 1 /Height 1 /BitsPerComponent 8 /ColorSpace /DeviceGray',
  ),
};

const resources = '/Font <</F1 44 0 R>>';

export function formObject(text: string): string {
  return streamObject(
    text,
    `/Type /XObject /Subtype /Form /BBox [0 0 9 9] /StructParents 5 /Resources <<${resources}>>`,
  );
}

/** @param more content at the end of the page */
export function createPrintedPage(more = '', changes: Readonly<Record<number, string>> = {}): Uint8Array {
  return createPdf({
    catalog: '/StructTreeRoot 4 0 R /Outlines 45 0 R',
    page: `/Contents 49 0 R /Annots [40 0 R] /StructParents 0 /Resources <<${resources} /XObject <</Im1 51 0 R /Fm1 50 0 R>> >>`,
    objects: {
      ...objects,
      49: streamObject(`${content}\n${more}`),
      50: formObject(form),
      ...changes,
    },
  });
}
