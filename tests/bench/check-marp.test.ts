import { expect, it } from 'vitest';
import { missingWords } from '../../bench/check-marp.ts';

it('finds a word that a line’s end has broken', () => {
  expect(missingWords('Stärkung der Kommunen', 'Stärkung der Kom\nmunen')).toEqual([]);
});

it('knows a word by its letters, also where a font writes two of them as one', () => {
  expect(missingWords('Qualifizierung', 'Quali\uFB01zierung')).toEqual([]);
});

it('names each word that is not there', () => {
  expect(missingWords('Vor Ort ansetzen', 'Vor ansetzen')).toEqual(['Ort']);
});
