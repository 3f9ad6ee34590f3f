import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { parseAndRender } from './parse-and-render.ts';

describe('core takes time in proportion to length', () => {
  const repeated = [
    ...['>', '> ', '- ', '1. ', '[', '![', '[a](', '`', '*a ', '_a', '**a*b', '<a ', '<a "', '<!--', '<div>\n', '<p class="a" ', '&a', '\\', '|a', 'www.a.'],
    ...['---\n', '--\n', '```\n', 'Note:\n', '<aside class=notes ', '- a\n  ', 'a\n', '# a\n\n', '\n', '~~a ', '[a]: b\n', '(', ' ', '{"a":', '- [', 'a: &a\n'],
    '---\na\n---\n', '"', '"a', 'a" ', "'", "a'", ' - ', '1-', '1-2 ', 'z.B.', '..', 'www.', 'x.', '5 ', 'www\\.', '*[a]: b\n', '*[AB]: c\nAB ', 'AB ', 'A', '<h1>', '<b lang=x>', 'AB <abbr>', 'we are the ', 'a', 'langeswort ohneendeimmerweiterundweiter ', '[^a]: b\n', '[^a]: b\n[^a] c\n\n', '[^a] ', '[^a]: b\n  ', '{{a}} ', '<!-- include: b.md -->\n', '> [!Hinweis]\n', '![a](b "c | d")\n\n', ': a\n', 'a\u00AD',
    ...['> ```map\nBonn\n', '> - a\nb\n', '> > a\nb\n', '> ---\nb\n', '```diagramm balken\nT\nA | B\nx | 1\n```\n\n', 'x | 1\n', '```qr\nhttps://a.de\n```\n\n', '![a](b.mp4 "c | d")\n\n', '$$', '$$ a $$\n\n', '$`a`$ ', '$`', '{{', '{{a b', '<!-- include: ', '> [!Hinweis] a[^1]\n\n[^1]: b\n\n---\n\n'],
  ]; // biome-ignore format: a heap of pieces
  it.each(repeated)(
    'for %j again and again',
    (piece) => {
      const text = piece.repeat(Math.ceil(200_000 / piece.length));
      const start = performance.now();
      parseAndRender(text);
      // Some 200 ms on an idle machine. What is quadratic needs more than a minute: the bound tells those two apart.
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    120_000,
  );

  it.each(['[^$] ', '[^x$]: b\n\n[^y$]\n\n', '{{a$}} ', '---\n\n## A$\n\n[a](#/b$)\n\n', '*[AB$]: b\n\nAB$ a.\n\n'])(
    'for %j again and again, with another number each time',
    (piece) => {
      const texts = Array.from({ length: Math.ceil(250_000 / piece.length) }, (_, index) =>
        piece.replaceAll('$', `${index}`),
      );
      const start = performance.now();
      parseAndRender(texts.join(''));
      expect(performance.now() - start).toBeLessThan(20_000);
    },
    120_000,
  );

  it.each([
    ['findings', '[^a] '],
    ['slides', '---\na\n'],
  ])(
    'reads more %s than fit on the stack',
    (_, piece) => {
      const { deck, findings } = parseDeck([{ name: 'a.md', text: `# A\n\n${piece.repeat(150_000)}` }]);
      expect(deck.slides.length + findings.length).toBeGreaterThan(150_000);
    },
    60_000,
  );

  it('reads 10 MB of prose and slides', () => {
    const slide = `## Überschrift\n\n- Punkt mit **Fettem** und [Link](https://example.org)\n- noch einer\n\n${'Ein Satz. '.repeat(80)}\n\nNote: Notiz.\n\n---\n\n`;
    const text = slide.repeat(Math.ceil(10_000_000 / slide.length));
    const { deck } = parseDeck([{ name: 'a.md', text }]);
    expect(deck.slides.length).toBeGreaterThan(9000);
    expect(new Set(deck.slides.map(({ id }) => id)).size).toBe(deck.slides.length);
  }, 60_000);
});
