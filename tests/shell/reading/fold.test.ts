import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/shell/reading/fold.ts';

const plain = (text: string) => fold(text).text;

describe('text is folded', () => {
  test.each([
    ['Bürger', 'burger'],
    ['BU\u0308RGER', 'burger'],
    ['Straße', 'strasse'],
    ['STRA\u1E9EE', 'strasse'],
    ['ziel\u00ADgrup\u00ADpen', 'zielgruppen'],
    ['„vor Ort“, »hier« ‚da‘', 'vor ort, hier da'],
    ['geht’s', 'gehts'],
    ['2011–2013 — minus \u22125', '2011-2013 - minus -5'],
    ['Kommunen\u2011Netzwerk', 'kommunen-netzwerk'],
    ['z.\u202FB. \u00A0 so\n\tauch', 'z. b. so auch'],
    ['Café, naïve', 'cafe, naive'],
    ['ﬁnden', 'finden'],
    ['', ''],
  ])('%j is searched as %j', (text, folded) => {
    expect(plain(text)).toBe(folded);
  });
});

const letters = fc.constantFrom(...'aäeoöuüAÄß\u1E9Esn -–„“\u00AD\u0308\u00A0', '😀', 'ﬁ');
const texts = fc.array(letters, { maxLength: 30 }).map((all) => all.join(''));

describe('of any text', () => {
  test('each folded character knows the place in the original that it comes from', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { text: folded, starts } = fold(text);
        expect(starts).toHaveLength(folded.length);
        expect(starts.toSorted((a, b) => a - b)).toEqual(starts);
        for (const [index, start] of starts.entries()) {
          const character = String.fromCodePoint(text.codePointAt(start) ?? 0);
          expect(fold(character).text).toContain(folded[index]);
        }
      }),
    );
  });

  test('a part of it folds to a part of what it folds to', () => {
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        expect(plain(before + part + after)).toContain(plain(part).trim());
      }),
    );
  });

  test('folding twice changes nothing, and neither do case and the form of accents', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(plain(plain(text))).toBe(plain(text));
        expect(plain(text.normalize('NFD'))).toBe(plain(text));
        expect(plain(text.normalize('NFC'))).toBe(plain(text));
        expect(plain(text.toLowerCase())).toBe(plain(text));
      }),
    );
  });
});
