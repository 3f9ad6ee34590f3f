import { describe, expect, it } from 'vitest';
import { checkGlyphs } from '../../src/core/check-glyphs.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import type { FontRole } from '../../src/core/walk-texts.ts';

/** Fonts that draw ASCII and `ü`, and each role one more. */
const extra: Readonly<Record<FontRole, string>> = { text: '→', heading: '★', code: '│' };
const hasGlyph = (codePoint: number, role: FontRole) =>
  codePoint < 0x80 || `ü\u0302\u2010${extra[role]}`.includes(String.fromCodePoint(codePoint));

const check = (text: string) =>
  checkGlyphs(parseDeck([{ name: 'a.md', text }]).deck, hasGlyph).map(
    ({ line, severity, message }) => `${line} ${severity} ${message.replace(/ nicht; .*/, '')}`,
  );

describe('checkGlyphs', () => {
  it('is content with what the fonts draw, each in its place', () => {
    expect(check('# ★ für\n\nA → B `│` <kbd>│</kbd> <h3>★</h3>\n\n```\n│\n```\n\nNote: →')).toEqual([]);
  });

  it.each([
    ['an emoji', '# A\n\nEin Fest 🎉', '3 warning Das Zeichen »🎉« (U+1F389) gibt es in der Schrift'],
    ['one in a list', '# A\n\n- a\n- b 🎉', '4 warning Das Zeichen »🎉« (U+1F389) gibt es in der Schrift'],
    ['one in a table', '# A\n\n|a|\n|-|\n|🎉|', '3 warning Das Zeichen »🎉« (U+1F389) gibt es in der Schrift'],
    ['one in the notes', '# A\n\nNote: 🎉', '3 warning Das Zeichen »🎉« (U+1F389) gibt es in der Schrift'],
    ['one in raw HTML', '# A\n\n<div>🎉</div>', '3 warning Das Zeichen »🎉« (U+1F389) gibt es in der Schrift'],
    ['the box of a task', '# A\n\n- [ ] b', '3 warning Das Zeichen »☐« (U+2610) gibt es in der Schrift'],
    [
      'a source',
      '# A\n\n> [!Ergänzung] b\n>\n> Quelle: ½',
      '3 warning Das Zeichen »½« (U+00BD) gibt es in der Schrift',
    ],
    ['a heading', '# A →', '1 warning Das Zeichen »→« (U+2192) gibt es in der Schrift der Überschriften'],
    [
      'a heading in HTML',
      '# A\n\n<h3>→</h3>',
      '3 warning Das Zeichen »→« (U+2192) gibt es in der Schrift der Überschriften',
    ],
    ['code', '# A\n\n```\n→\n```', '3 warning Das Zeichen »→« (U+2192) gibt es in der Schrift für Code'],
    ['code in a line', '# A\n\n`→`', '3 warning Das Zeichen »→« (U+2192) gibt es in der Schrift für Code'],
    ['code in HTML', '# A\n\nb <kbd>→</kbd>', '3 warning Das Zeichen »→« (U+2192) gibt es in der Schrift für Code'],
    ['text after code in HTML', '# A\n\n<kbd>b</kbd> │', '3 warning Das Zeichen »│« (U+2502) gibt es in der Schrift'],
    ['a lone accent', '# A\n\n\u0301', '3 warning Das Zeichen »◌\u0301« (U+0301) gibt es in der Schrift'],
  ])('finds %s', (_, text, expected) => {
    expect(check(text)).toEqual([expected]);
  });

  it('finds a character that asks for a colourful picture', () => {
    expect(check('# A\n\n1\ufe0f')).toEqual(['3 warning Das Zeichen »1\ufe0f« (U+0031 U+FE0F) gibt es in der Schrift']);
  });

  it('says it once a slide', () => {
    expect(check('# A\n\n🎉 🎉\n\n🎉\n\n---\n\n# B\n\n🎉')).toHaveLength(2);
  });

  it('lets be what is not drawn, and what browsers put together', () => {
    expect(
      check('# A\n\nz.\u202fB.\u00a0Kom\u00admu\u200bne a\u200db →\ufe0e u\u0308 x\u0302 Kommune\u2011X\u2009'),
    ).toEqual([]);
  });
});
