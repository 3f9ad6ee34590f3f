import { describe, expect, it } from 'vitest';
import { checkDeck } from '../../src/core/check-deck.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

const check = (text: string) =>
  checkDeck(parseDeck([{ name: 'a.md', text }]).deck).map(
    ({ line, severity, message }) => `${line} ${severity} ${message}`,
  );

describe('checkDeck', () => {
  it('is content with a sound deck', () => {
    expect(check('# A\n\n## B\n\n### C\n\n## D\n\n![Ein Bild](a.png)\n\n---\n\n## E')).toEqual([]);
  });

  it.each([
    ['a slide without heading', 'nur Text', '1 info Diese Folie hat keine Überschrift.'],
    [
      'a heading level left out',
      '# A\n\n### B',
      '3 warning Nach einer Überschrift der Ebene 1 folgt eine der Ebene 3.',
    ],
    ['a picture without alternative text', '# A\n\nb ![](a.png)', '3 warning Diesem Bild fehlt der Alternativtext.'],
    ['the same in raw HTML', '# A\n\n<img src="a.png">', '3 warning Diesem Bild fehlt der Alternativtext.'],
  ])('finds %s', (_, text, expected) => {
    expect(check(text)).toEqual([expected]);
  });

  it('lets a blank slide be', () => {
    expect(check('---\nlayout: blank\n---\n')).toEqual([]);
  });
});
