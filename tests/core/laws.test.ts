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
      '```diagramm balken "><i lost>\nT"><i lost>\nA"><i lost> | B\nx"><i lost> | 1 "><i lost>\nQuelle: "><i lost>\n```',
      '```diagramm linie\nT\nA | B"><i lost>\nx | 1\ny | "><i lost>\n```',
      '```qr\nhttps://a.de/"><i\n```',
      '```qr\njavascript:"><i\n```',
      '```map\nA"><i lost>: 7.1, 51.2\n```',
      '```js "><i lost> [1|2]\na\nb\n```',
      '$`"><i lost>`$\n\n```formel "><i lost>\n"><i lost>\n```\n\n$$\n"><i lost>\n$$',
      '`"><i lost>` \\<i lost\\> &lt;i lost&gt; <b>&lt;i lost&gt;</b>\n\n    "><i lost>',
      '<p>&lt;i lost&gt;</p>\n\n> [!Ergänzung] a\n>\n> Quelle: \\<i lost\\>',
      '## \\<i lost\\>\n\n---\n\n## B',
      '\n---\n\n\\<i lost\\> ohne Titel',
      '![a"><i](<b"\\>\\<i lost\\>.mp4> "c\\"><i lost> | d\\"><i lost>")',
      '> [!Hinweis] a"\\><i lost\\>[^"><i]\n\n[^"><i]: c"\\><i lost\\>',
      '![{{boese}}](x{{boese}}.png "{{boese}} | {{boese}}")\n\n[{{boese}}](https://a.de/{{boese}}) <b title="{{boese}}">x</b>',
    );
    fc.assert(
      fc.property(generatedDeck, fc.array(written, { minLength: 1, maxLength: 3 }), ({ file }, more) => {
        const text = `${file}\n\n${more.join('\n\n')}\n`;
        const html = render(parse(text.replace(/^---\n/, "---\nvariables:\n  boese: '\"><i lost>&quot;'\n")));
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

  test('whatever block stands in the notes, nothing of it is in the audience edition', () => {
    const blocks = fc.constantFrom(
      '```diagramm balken\nGEHEIM\nA | B\nGEHEIM | 1\nQuelle: GEHEIM\n```',
      'Text[^1]\n\n[^1]: GEHEIM',
      '> [!Hinweis] GEHEIM\n>\n> | GEHEIM | b |\n> |---|---|\n> | c | GEHEIM |',
      '![GEHEIM](geheim.png "GEHEIM | GEHEIM")',
      '![GEHEIM](geheim.mp4 "GEHEIM | GEHEIM")',
      '```qr\nhttps://geheim.de/GEHEIM\n```',
      '```map\nGEHEIM: 7.1, 51.2\n```',
      '$`GEHEIM`$\n\n```js [1|2]\nGEHEIM\n```',
      '{{geheim}} [GEHEIM](https://geheim.de)',
      'Die GHM.\n\n*[GHM]: GEHEIM',
      '<p title="GEHEIM" data-notes="GEHEIM">GEHEIM</p>',
      '> [!Ergänzung] GEHEIM\n>\n> Quelle: GEHEIM',
    );
    fc.assert(
      fc.property(
        generatedDeck,
        fc.array(blocks, { minLength: 1, maxLength: 3 }),
        fc.boolean(),
        ({ file, separators }, said, inAside) => {
          const written = said.join('\n\n');
          const note = inAside
            ? `\n\n<p>Text</p> <aside class="notes">${written}</aside>\n`
            : `\n\n${separators.note}\n\n${written}\n`;
          const deck = parse(`${file}${note}`.replace(/^---\r?\n/, '---\nvariables:\n  geheim: GEHEIM\n'));
          // Notes in notes are raw HTML, and a footnote of theirs has no mark.
          fc.pre(/geheim/i.test(JSON.stringify(deck)));
          const edition = audienceEdition(deck);
          expect(render(edition)).not.toMatch(/geheim/i);
          expect(JSON.stringify(edition)).not.toMatch(/geheim/i);
        },
      ),
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
