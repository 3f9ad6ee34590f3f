import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mendDeck } from '../../src/core/mend-deck.ts';

const mend = (text: string) => mendDeck([{ name: 'a.md', text }]);
const mended = (text: string) => mend(text).files[0]?.text;

describe('mendDeck', () => {
  it.each([
    ['# A\n\nDas “Ziel” !\n', '# A\n\nDas „Ziel“!\n'],
    ['# A\n\n„Ziel”, „Weg”\n', '# A\n\n„Ziel“, „Weg“\n'],
    ['# A\n\n##Ziele\n\n-eins\n-zwei', '# A\n\n## Ziele\n\n- eins\n- zwei'],
    ['# A\n\nWärme,Strom,Wasser', '# A\n\nWärme, Strom, Wasser'],
  ])('puts right what is sure: %j', (text, expected) => {
    expect(mended(text)).toBe(expected);
  });

  it('keeps line ends and the byte order mark', () => {
    expect(mended('\uFEFF##A !\r\n\r\nWas ?\rDas “Ziel”\n')).toBe('\uFEFF## A!\r\n\r\nWas?\rDas „Ziel“\n');
  });

  it('leaves alone what it is not sure of, and what the author has switched off', () => {
    const unsure = '# A\n\n"allein, z.B. 2011-2013 ... „so“\n\n`“code” !`';
    expect(mend(unsure)).toEqual({ files: [{ name: 'a.md', text: unsure }], mended: [] });
    const off = '---\nchecks:\n  typography: Zitat im Original\n---\n# A\n\nDas “Ziel” !';
    expect(mend(off).mended).toEqual([]);
  });

  it('says what it has done, with the place in the text as it was', () => {
    expect(mend('# A\n\nWas ? Das “Ziel”').mended.map(({ line, column, rule }) => `${line}:${column} ${rule}`)).toEqual(
      ['3:4 typography', '3:11 typography', '3:16 typography'],
    );
  });
});

it.each(['](', '<!-- ', 'a.', 'Was ?\n', '` `` ', '“', 'x@'])('comes to an end with 20,000 times %j', (text) => {
  expect(mended(text.repeat(20_000))).not.toBe('');
});

const piece = fc.constantFrom(
  ...[
    '“',
    '”',
    '„',
    '"',
    ' !',
    ' ?',
    ' ,',
    'Wort',
    'Ziel',
    ',',
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    '##',
    '-',
    '- ',
    '`',
    '```\n',
  ],
  ...[
    '<b>',
    '</b>',
    '(',
    ')',
    '[a](b)',
    '---\n',
    'Note:',
    '*',
    '> ',
    '| ',
    '\\',
    '5',
    '<!--',
    '-->',
    'https://a.de',
    'Ä',
  ],
);
const deckText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));

describe('any text', () => {
  it('is mended once and for all, where it is said, and loses no word', () => {
    fc.assert(
      fc.property(deckText, (text) => {
        const { files, mended: said } = mend(text);
        const changed = files[0]?.text ?? '';
        expect(mended(changed)).toBe(changed);
        expect(changed === text).toBe(said.length === 0);
        const words = (one: string) => one.match(/[\p{L}\d]+/gu) ?? [];
        expect(words(changed)).toEqual(words(text));
        const [old, now] = [text, changed].map((one) => one.split(/\r\n?|\n/));
        const lines = new Set(said.map(({ line }) => line));
        expect(now?.length).toBe(old?.length);
        expect(old?.flatMap((line, index) => (line === now?.[index] || lines.has(index + 1) ? [] : [line]))).toEqual(
          [],
        );
      }),
      { numRuns: 400 },
    );
  });
});
