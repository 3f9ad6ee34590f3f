import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Flowchart } from '../../src/core/deck.ts';
import { layOutFlowchart } from '../../src/core/lay-out-flowchart.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { printedText, slideText } from '../../src/core/slide-text.ts';

const parse = (text: string) => parseDeck([{ name: '01.md', text: `# Titel\n\n\`\`\`ablauf\n${text}\n\`\`\`\n` }]);
const slideOf = (text: string) => parse(text).deck.slides[0] ?? expect.fail('no slide');
const chartOf = (text: string) =>
  slideOf(text).blocks.find((block): block is Flowchart => block.type === 'flowchart') ?? expect.fail('no flowchart');
const told = (text: string) => parse(text).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('a flowchart', () => {
  const text = 'Vom Antrag zum Bescheid\nAntrag -> Prüfung -> Bescheid\nPrüfung → Nachfrage: fehlt etwas\nQuelle: Amt';

  it('has each step once, and its arrows with their words', () => {
    expect(chartOf(text)).toMatchObject({
      boxes: ['Antrag', 'Prüfung', 'Bescheid', 'Nachfrage'],
      arrows: [
        { from: 0, to: 1 },
        { from: 1, to: 2 },
        { from: 1, to: 3, label: 'fehlt etwas' },
      ],
    });
    expect(told(text)).toEqual([]);
  });

  it('has the values of variables in it, and says which are unknown', () => {
    const page = '---\nvariables: { amt: Bauamt }\n---\n# Titel\n\n```ablauf\nWer fragt\n{{amt}} -> {{rat}}\n```\n';
    const { deck, findings } = parseDeck([{ name: '01.md', text: page }]);
    expect(slideText(deck.slides[0] ?? expect.fail('no slide'))).toContain('Bauamt → {{rat}}');
    expect(findings.map(({ line, column, rule }) => [line, column, rule])).toEqual([[8, 12, 'variables']]);
  });

  it('is read as its title, its arrows one after the other, and its source', () => {
    const lines = ['Antrag → Prüfung', 'Prüfung → Bescheid', 'Prüfung → Nachfrage: fehlt etwas'];
    expect(slideText(slideOf(text)).split('\n')).toEqual(['Titel', 'Vom Antrag zum Bescheid', ...lines, 'Quelle: Amt']);
    const printed = printedText(slideOf(text), parse(text).deck.meta).split('\n');
    expect(printed).toEqual(['Titel', 'Vom Antrag zum Bescheid', lines.join('; '), 'Quelle: Amt']);
  });

  it('is a list beside a drawing that nobody hears on the screen, and a picture with that list on paper', () => {
    const { deck } = parse(text);
    const screen = renderSlides(deck, new Map(), 'screen');
    expect(screen).toMatch(/<svg aria-hidden="true".*<ul><li>Antrag → Prüfung<\/li>/s);
    const print = renderSlides(deck, new Map(), 'print');
    expect(print).toMatch(/<svg role="img" aria-label="Antrag → Prüfung; Prüfung → Bescheid; /);
    expect(print).not.toContain('<li>Antrag');
  });

  it.each([
    ['Titel\nA ->', '5:3 Vor oder hinter diesem Pfeil fehlt ein Schritt.'],
    ['Titel\nA -> B\nallein', '6:1 In dieser Zeile des Ablaufs steht kein Pfeil.'],
    ['Titel\nA -> A', '5:1 »A« führt zu sich selbst; gezeichnet wird das nicht.'],
    ['A -> B', '3:1 Diesem Ablauf fehlt der Titel.'],
    ['Titel', '3:1 In diesem Ablauf führt kein Pfeil von einem Schritt zu einem anderen.'],
    [
      `Titel\n${Array.from({ length: 13 }, (_, index) => `S${index}`).join(' -> ')}`,
      '3:1 Dieser Ablauf hat 13 Schritte; auf einer Folie ist Platz für 12.',
    ],
  ])('tells what is wrong in %j, with its line', (faulty, expected) => {
    expect(told(faulty)).toContain(expected);
  });

  it('of thousands of steps is its list alone, on paper too, and read in no time', () => {
    const many = `Titel\n${Array.from({ length: 20_000 }, (_, index) => `S${index}`).join(' -> ')}`;
    const { deck } = parse(many);
    for (const medium of ['screen', 'print'] as const) {
      const html = renderSlides(deck, new Map(), medium);
      expect(html).toContain('<li>S19998 → S19999</li>');
      expect(html).not.toContain('class="flow-way"');
    }
    expect(printedText(slideOf(many), deck.meta)).toContain('S0 → S1\nS1 → S2');
  });

  it('loses no word, whatever is written', () => {
    const piece = fc.constantFrom(
      '->',
      ' -> ',
      'A',
      'Bär',
      ': ',
      'Wort',
      '→',
      '\n',
      ' ',
      'Quelle: x',
      '=>',
      '<b>',
      '-',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const written = pieces.join('');
        const said = slideText(slideOf(written));
        for (const word of written.match(/\p{L}+/gu) ?? []) expect(said).toContain(word);
      }),
    );
  });
});

describe('the layout of a flowchart', () => {
  const box = fc.constantFrom('A', 'Ein Schritt', 'Ein Schritt mit langem Namen', 'Bürgerbeteiligungsverfahren');
  const charts = fc.integer({ min: 1, max: 12 }).chain((count) =>
    fc.record({
      boxes: fc.array(box, { minLength: count, maxLength: count }),
      arrows: fc.array(
        fc.record(
          { from: fc.nat(count - 1), to: fc.nat(count - 1), label: fc.constantFrom('ja', 'nur wenn etwas fehlt') },
          { requiredKeys: ['from', 'to'] },
        ),
        { maxLength: 20 },
      ),
    }),
  );

  it('puts no box on another, all of them into the drawing, and every word into its box', () => {
    fc.assert(
      fc.property(charts, (chart) => {
        const { boxes, width, height } = layOutFlowchart(chart);
        for (const [index, one] of boxes.entries()) {
          expect(one.lines.join(' ').replaceAll('- ', '-')).toBe(chart.boxes[index]);
          expect(Math.min(one.x, one.y)).toBeGreaterThanOrEqual(-0.01);
          expect(one.x + one.width).toBeLessThanOrEqual(width + 0.01);
          expect(one.y + one.height).toBeLessThanOrEqual(height + 0.01);
          for (const other of boxes.slice(index + 1)) {
            const apart =
              one.x + one.width <= other.x ||
              other.x + other.width <= one.x ||
              one.y + one.height <= other.y ||
              other.y + other.height <= one.y;
            expect(apart).toBe(true);
          }
        }
      }),
    );
  });

  it('goes from left to right, and from top to bottom where steps are larger so', () => {
    const chain = (count: number) => Array.from({ length: count - 1 }, (_, from) => ({ from, to: from + 1 }));
    const few = layOutFlowchart({ boxes: ['A', 'B', 'C'], arrows: chain(3) }).boxes;
    expect(few.map(({ x }) => x)).toEqual([...few.map(({ x }) => x)].sort((a, b) => a - b));
    expect(new Set(few.map(({ y }) => y)).size).toBe(1);
    const names = Array.from({ length: 4 }, () => 'Bürgerbeteiligungsverfahrensordnung');
    const long = layOutFlowchart({ boxes: names, arrows: chain(4) }).boxes;
    expect(new Set(long.map(({ x }) => x)).size).toBe(1);
  });
});
