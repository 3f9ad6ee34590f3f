import { expect, test } from 'vitest';
import { readTextTops } from '../../src/pdf/text-tops.ts';

const topsOf = (content: string) => Object.fromEntries(readTextTops(new TextEncoder().encode(content)));
const marked = (mcid: number, content: string) => `/P <</MCID ${mcid}>> BDC ${content} EMC `;

test('a text begins above the line it stands on, by its size as it is drawn', () => {
  expect(topsOf(marked(3, 'BT /F1 10 Tf 1 0 0 1 50 700 Tm (a) Tj ET'))).toEqual({ 3: 712 });
  // As browsers do it: a page that counts downwards, at a scale of its own.
  const page = `.5 0 0 -.5 0 800 cm ${marked(0, 'BT /F1 20 Tf 1 0 0 -1 100 200 Tm [(a)] TJ ET')}`;
  expect(topsOf(page)).toEqual({ 0: 712 });
});

test('the highest of its lines counts, however the next one is reached', () => {
  const lines = "BT /F1 10 Tf 12 TL 0 100 Td (a) Tj T* (b) Tj 0 50 TD (c) Tj (d) ' 0 -90 Td (e) Tj ET";
  expect(topsOf(marked(1, lines))).toEqual({ 1: 100 - 12 + 50 + 50 + 12 });
});

test('what is restored, unmarked or no text has no part in it', () => {
  const rest = 'q 1 0 0 1 0 500 cm Q BT /F1 10 Tf (a) Tj ET';
  expect(topsOf(`${rest} ${marked(2, '0 0 10 900 re f')}${marked(4, rest)}`)).toEqual({ 4: 12 });
});
