import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { slideText } from '../../src/core/slide-text.ts';
import { parseAndRender } from './parse-and-render.ts';

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
