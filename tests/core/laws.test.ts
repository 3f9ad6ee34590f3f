import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { audienceEdition } from '../../src/core/audience-edition.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { scanLines } from '../../src/core/scan-lines.ts';
import { defaultSeparators, splitSlides } from '../../src/core/split-slides.ts';
import { walkBlocks } from '../../src/core/walk-blocks.ts';
import { generatedDeck } from '../generated-deck.ts';

const runs = { numRuns: 300, seed: 20_140_408 };
const images = new Map<string, string>();
const parse = (text: string) => parseDeck([{ name: 'a.md', text }]).deck;
const render = (deck: ReturnType<typeof parse>) =>
  renderPage(deck, { style: '', script: { inline: '' }, images }) + renderPrintPage(deck, { style: '', images });

describe('the laws of the parser, on generated decks', { timeout: 120_000 }, () => {
  test('every line is a separator or belongs to one slide, in order', () => {
    fc.assert(
      fc.property(generatedDeck, ({ markdown }) => {
        const { lines } = scanLines('a.md', markdown.replaceAll('\r', '').split('\n'), 1);
        const slides = splitSlides(lines, defaultSeparators);
        const owned = slides.map(({ body, notes }) => [...new Set([...body, ...notes].map(({ number }) => number))]);
        const all = owned.flat();
        expect(all).toEqual([...new Set(all)].sort((a, b) => a - b));
        const between = lines.filter(({ number }) => !all.includes(number));
        expect(between).toHaveLength(slides.length - 1);
        for (const { text } of between) expect(text).toMatch(/^-{2,4}\s*$/);
      }),
      runs,
    );
  });

  test('slides and what they hold stand where they say, one below the other', () => {
    fc.assert(
      fc.property(generatedDeck, ({ file }) => {
        const { slides } = parse(file);
        const last = file.split('\n').length;
        for (const [index, { blocks, notes, position }] of slides.entries()) {
          const end = slides[index + 1]?.position.line ?? last + 1;
          const places = [...blocks, ...notes].map((block) => block.position.line);
          expect(places).toEqual([...places].sort((a, b) => a - b));
          const nodes = [...walkBlocks(blocks)].flatMap((node) => ('position' in node ? [node.position.line] : []));
          for (const line of [...places, ...nodes]) expect(line >= position.line && line < end).toBe(true);
        }
      }),
      runs,
    );
  });

  test('rendered twice is rendered alike', () => {
    fc.assert(
      fc.property(generatedDeck, ({ file }) => {
        const deck = parse(file);
        const before = JSON.stringify(deck);
        expect(render(deck)).toBe(render(parse(file)));
        expect(JSON.stringify(deck)).toBe(before);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test('no attribute gets out of its quotes', () => {
    const hostile = `&quot;&gt;<i lost>'"`;
    const attributes = [
      `title='${hostile}'`,
      `data-x="&#34;><i lost>'"`,
      `class='a"><i lost>'`,
      `data-background-color='"><i lost>'`,
    ];
    const written = fc.constantFrom(
      ...attributes.flatMap((one) => [
        `<!-- .slide: ${one} -->`,
        `Text <!-- .element: ${one} -->`,
        `<p ${one}>roh</p>`,
      ]),
      `[a](x 'b"><i lost>')`,
      `![a"><i lost>](x.png '"><i lost>')`,
      '```"><i lost>\na\n```',
      '# "><i lost\\>',
      '*[AB"><i]: c"><i lost>\n\nAB',
    );
    fc.assert(
      fc.property(generatedDeck, fc.array(written, { minLength: 1, maxLength: 3 }), ({ file }, more) => {
        const html = render(parse(`${file}\n\n${more.join('\n\n')}\n`));
        expect(html).not.toMatch(/<i lost/);
        const tags = html.match(/<[a-z][^<>]*>/g) ?? [];
        for (const tag of tags) expect(tag).toMatch(/^<[a-z][\w-]*(?:\s+[^\s"'<>=]+(?:="[^"<>]*")?)*\s*\/?>$/);
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test('notes are never in the audience edition', () => {
    fc.assert(
      fc.property(generatedDeck, ({ file, separators: { note } }) => {
        const secret = file.replace(new RegExp(`^(${note}) `, 'gmi'), '$1 geheim ');
        fc.pre(secret !== file);
        const deck = parse(secret);
        expect(JSON.stringify(deck)).toContain('geheim');
        const edition = audienceEdition(deck);
        expect(JSON.stringify(edition)).not.toContain('geheim');
        expect(render(edition)).not.toContain('geheim');
      }),
      { ...runs, numRuns: 100 },
    );
  });

  test('four times the text takes no more than some four times the time', () => {
    const decks = fc.sample(generatedDeck, { numRuns: 200, seed: 7 });
    const prose = `\n---\n\n## Prosa\n\n${'Ein Satz. '.repeat(150)}\n\n---\n`;
    const text = decks.map(({ markdown }) => markdown.replaceAll('\r', '')).join(prose);
    const ofSize = (size: number) => (text + prose).repeat(Math.ceil(size / text.length));
    const time = (size: number) => {
      const deck = ofSize(size);
      const start = performance.now();
      expect(parse(deck).slides.length).toBeGreaterThan(100);
      return performance.now() - start;
    };
    time(250_000);
    const small = Math.min(time(1_000_000), time(1_000_000));
    // What is quadratic takes sixteen times as long.
    expect(time(4_000_000) / small).toBeLessThan(9);
  });
});
