import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { slideText } from '../../src/core/slide-text.ts';

const images = new Map<string, string>();

function parseAndRender(text: string): string {
  const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
  for (const slide of deck.slides) slideText(slide);
  for (const { line, column } of findings) expect(line >= 1 && column >= 1).toBe(true);
  renderPrintPage(deck, { style: '', images });
  return renderPage(deck, { style: '', script: { inline: '' }, images });
}

/** Pieces that open, close or separate something; strung together they make texts nobody would write. */
const pieces = [
  '```map\n', 'Bonn\n', ': 7.1, 50.7\n', '---\n', '\n---\n', '\n--\n', '\n----\n', '# ', '## ', '- ', '1. ', '> ', '    ', '\t', '```\n', '~~~', '<!--', '-->', '<!-- .slide: class="a" -->',
  '<!-- .element: class="fragment" data-fragment-index="3" -->', 'Note:', 'Notiz: ', '[!Ergänzung] ', 'Quelle: ', '<script>', '</script>',
  '<aside class="notes">', '</aside>', '<div', '</div>', '</section>', ' onclick="x"', ' style="', '<img src=', '![', '](', ')', '[', ']', '`', '**', '_',
  '|', '|-|\n', '&amp;', '&#0;', '&#x110000;', '\\', '\0', '\uFEFF', '\r\n', '\r', '\u2028', '\uD800', 'ä', '„“', '😀', 'title: ', 'id: 1\n', 'layout: x\n', ': ', '*a', '&b', '"', "'", '>', ' - ', '...', '2011-13', 'z.B.', '§ 5',
  '[!Hinweis] ', '[^a]', '[^a]: b\n', '{{ort}}', '{{x', '}}', 'variables:\n  ort: "<script>"\n', '<!-- include: a.md -->\n', '![a](b.png "c | d")', '\n: e\n', 'audience: rat\n', 'hidden: true\n',
  'Instrumentalisierungstendenzen', '\u00AD', '*[AB]: c\n', '*[', ']: ', 'AB', 'ABC ', '<abbr>', '<b lang=x>', 'lang="en"', 'contact: ', 'abbreviations:\n  AB: c\n',
]; // biome-ignore format: a heap of pieces
const hostileText = fc
  .array(
    fc.oneof(fc.constantFrom(...pieces), fc.string({ maxLength: 6 }), fc.string({ unit: 'binary', maxLength: 4 })),
    { maxLength: 60 },
  )
  .map((parts) => parts.join(''));

describe('core meets any text', () => {
  it('never throws, and lets no script, handler or foreign section through, in ten thousand random and hostile texts', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        const html = parseAndRender(text);
        const tags = [...html.matchAll(/<(\/?)([a-z][a-z\d-]*)((?:\s+[^\s=>"]+(?:="[^"]*")?)*)\s*\/?>/g)];
        expect(tags.filter(([, , name]) => name === 'script')).toHaveLength(6);
        expect(tags.filter(([, slash, name]) => name === 'main' && slash === '')).toHaveLength(1);
        const sections = tags.filter(([, , name]) => name === 'section');
        expect(sections.filter(([, slash]) => slash === '')).toHaveLength(sections.length / 2);
        const names = tags.map(([, , , attributes]) => attributes?.replace(/"[^"]*"/g, '') ?? '').join(' ');
        expect(names).not.toMatch(/\son\w+=/);
      }),
      { numRuns: 10_000, seed: 20_140_408 },
    );
  }, 120_000);

  it('keeps every word of plain prose', () => {
    const word = fc.stringMatching(/^[a-zäöüß]{1,12}$/);
    fc.assert(
      fc.property(fc.array(fc.array(word, { minLength: 1 }), { minLength: 1 }), (paragraphs) => {
        const text = paragraphs.map((words) => words.join(' ')).join('\n\n');
        const { deck } = parseDeck([{ name: 'a.md', text }]);
        const words = deck.slides
          .map((slide) => slideText(slide))
          .join('\n')
          .split(/\s+/);
        expect(words).toEqual(paragraphs.flat());
      }),
    );
  });

  it('says the same twice', () => {
    fc.assert(
      fc.property(hostileText, (text) => {
        expect(parseAndRender(text)).toBe(parseAndRender(text));
      }),
      { numRuns: 300 },
    );
  });
});

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
