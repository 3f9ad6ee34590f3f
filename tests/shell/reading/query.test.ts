import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold } from '../../../src/shell/reading/fold.ts';
import { findSpans, matches, parseQuery } from '../../../src/shell/reading/query.ts';

const finds = (typed: string, text: string) => matches(parseQuery(typed), fold(text).text);
const marked = (typed: string, text: string) =>
  findSpans(parseQuery(typed), text).map(([start, end]) => text.slice(start, end));

describe('words are found', () => {
  test.each(['Buerger', 'Bürger', 'burger', 'BÜRGER', 'bu\u0308rger'])(
    'alike, however they are written: %s',
    (typed) => {
      for (const text of ['Bürgerinnen', 'Buergerinnen', 'Burgerinnen', 'Bür\u00ADger', 'BU\u0308RGER'])
        expect(finds(typed, text), text).toBe(true);
      expect(finds(typed, 'Berger')).toBe(false);
    },
  );

  test.each([
    ['kommune', 'Kommunen-Netzwerk'],
    ['netzwerk kommunen', 'Kommunen-Netzwerk'],
    ['einstellung', 'Neueinstellung'],
    ['er', 'neuer'],
    ['ell', 'aktuell'],
    ['neue', 'neue'],
    ['strasse', 'Straße'],
    ['maße', 'Masse'],
    ['"vor Ort"', 'nur „vor Ort“ ansetzen'],
    ['„vor Ort“', 'vor\u00A0Ort'],
    ['2011-2013', '2011–2013'],
    ['z. B.', 'z.\u202FB.'],
    ['(neu)', 'ganz (neu)'],
    ['a+b*', 'a+b*c'],
  ])('%j in %j', (typed, text) => {
    expect(finds(typed, text)).toBe(true);
  });

  test.each([
    ['kommune land', 'Kommune'],
    ['"Ort vor"', 'vor Ort'],
    ['a.c', 'abc'],
  ])('but %j is not in %j', (typed, text) => {
    expect(finds(typed, text)).toBe(false);
  });

  test('none, while there is nothing to look for', () => {
    expect([parseQuery(''), parseQuery('  „" ')]).toEqual([[], []]);
  });

  test('every part of a text is found in it', () => {
    const letters = fc.constantFrom(...'aäeoöuüßsn-', 'ae', 'ue', '\u00AD', '\u0308');
    const texts = fc.array(letters, { maxLength: 12 }).map((all) => all.join(''));
    fc.assert(
      fc.property(texts, texts, texts, (before, part, after) => {
        expect(finds(part, before + part + after)).toBe(true);
      }),
    );
  });
});

describe('what was found is marked in the original', () => {
  test.each([
    ['burger', 'Für Bürger und Buerger', ['Bürger', 'Buerger']],
    ['zielgruppen', 'die Ziel\u00ADgrup\u00ADpen hier', ['Ziel\u00ADgrup\u00ADpen']],
    ['cafe', 'im Cafe\u0301.', ['Cafe\u0301']],
    ['ort', '„vor Ort“', ['Ort']],
    ['kommune mune netz', 'Kommunen-Netzwerk', ['Kommune', 'Netz']],
    ['strasse', 'Straße', ['Straße']],
    ['komm kommune', 'Kommunen kommen', ['Kommune', 'komm']],
    ['fehlt', 'nichts davon', []],
  ])('%j in %j', (typed, text, expected) => {
    expect(marked(typed, text)).toEqual(expected);
  });
});
