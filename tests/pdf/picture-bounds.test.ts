import { expect, test } from 'vitest';
import { readPictureBounds } from '../../src/pdf/picture-bounds.ts';

test('pictures lie where the matrices put them, restored with their state; what clips or is not marked has no place', () => {
  const content = `q 2 0 0 -2 0 100 cm 1 0 0 1 10 5 cm /Figure <</MCID 3>> BDC 0 0 99 99 re W n q 20 0 0 10 0 0 cm /Im Do Q 30 1 m 31 2 33 4 40 2 c S EMC Q
    /Figure <</MCID 4>> BDC /Span BMC 1 2 3 4 re f EMC 9 9 l S EMC 50 50 9 9 re f`;
  const bounds = readPictureBounds(Uint8Array.from(content, (character) => character.charCodeAt(0)));
  expect([...bounds]).toEqual([
    [3, [20, 70, 100, 90]],
    [4, [1, 2, 9, 9]],
  ]);
});
