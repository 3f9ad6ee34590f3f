import { describe, expect, it } from 'vitest';
import type { Chart } from '../../src/core/deck.ts';
import { formatFinding } from '../../src/core/finding.ts';
import { listSources } from '../../src/core/list-sources.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { parseNumber } from '../../src/core/parse-number.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { slideText } from '../../src/core/slide-text.ts';

function read(kind: string, ...lines: readonly string[]) {
  const text = ['# A', '', `\`\`\`${kind}`, ...lines, '```'].join('\n');
  const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
  const [slide = expect.fail('no slide')] = deck.slides;
  const chart = slide.blocks.find((block): block is Chart => block.type === 'chart') ?? expect.fail('no chart');
  return { deck, slide, chart, said: findings.map((finding) => formatFinding(finding).split('\n')[0]) };
}
const table = ['Jahr | Mitglieder (Tsd.)', '2020 | 1.234,5', '2021 | −20', 'Quelle: ein Buch'];

describe('a block `diagramm`', () => {
  it('is its table, with a title above and the source below', () => {
    const { chart, slide, deck, said } = read('diagramm balken', 'Verband', ...table);
    expect(said).toEqual([]);
    expect([chart.kind, chart.values]).toEqual(['bars', [[1234.5], [-20]]]);
    expect(slideText(slide)).toBe('A\nVerband\nJahr\tMitglieder (Tsd.)\n2020\t1.234,5\n2021\t−20\nQuelle: ein Buch');
    expect(listSources(deck)).toEqual(['Folie 1: ein Buch']);
  });

  it('may be written as Markdown writes tables, and in English', () => {
    const { chart, said } = read(
      'chart share',
      'Ways',
      '| By | Share |',
      '|:--|--:|',
      '| Bus | 1,200.5 |',
      '| Car | 3 |',
    );
    expect(said).toEqual([]);
    expect([chart.kind, chart.values]).toEqual(['share', [[1200.5], [3]]]);
  });

  it('has a column for each point of a line, and gaps where there is no number', () => {
    const { chart, slide, said } = read(
      'diagramm linie',
      'T',
      'Jahr | A | B',
      '2020 | 1 | –',
      '2021 | 2',
      '2022 | 3 | 9',
    );
    expect(said).toEqual([]);
    expect(chart.values).toEqual([
      [1, 2, 3],
      [undefined, undefined, 9],
    ]);
    expect(slideText(slide)).toContain('Jahr\t2020\t2021\t2022\nA\t1\t2\t3\nB\t–\t\t9');
  });

  it.each([
    ['diagramm torte', table, 'Ein Diagramm »torte« gibt es nicht.'],
    ['diagramm balken', table, 'Diesem Diagramm fehlt der Titel.'],
    ['diagramm balken', ['T', 'Jahr | Zahl', '2020 | 1.5'], '»1.5« ist keine Zahl, die gezeichnet werden kann.'],
    ['diagramm balken', ['T', 'Jahr | Zahl', '2020 | viele'], '»viele« ist keine Zahl, die gezeichnet werden kann.'],
    ['diagramm balken', ['T'], 'In diesem Diagramm stehen keine Zahlen.'],
    [
      'diagramm balken',
      ['T', 'J | Z', ...Array.from({ length: 9 }, (_, year) => `${year} | 1`)],
      'Dieses Diagramm hat 9 Zeilen; auf einer Folie ist Platz für 8.',
    ],
    [
      'diagramm balken',
      ['T', 'J | A | B', '1 | 2 | 3'],
      'Dieses Diagramm hat 2 Spalten mit Zahlen; gezeichnet wird nur die erste.',
    ],
    ['diagramm anteil', ['T', 'J | Z', 'A | -1', 'B | 3'], 'Ein Anteil kann nicht kleiner als null sein.'],
    ['diagramm anteil', ['T', 'J | Z', 'A | 0'], 'Aus diesen Zahlen ergeben sich keine Anteile.'],
  ])('says what is wrong with »%s« %j', (kind, lines, message) => {
    const { deck, said } = read(kind, ...lines);
    expect(said.map((line) => line?.replace(/^\S+\s+\S+ /, ''))).toContain(message);
    expect(renderSlides(deck, new Map(), 'screen')).not.toMatch(/NaN|Infinity|undefined/);
  });

  it.each(['', '|', '||\n|', 'a|b', 'a|b\n|', 'a|b\nc|1e9', 'Quelle: |'])(
    'is drawn, or left out, whatever it holds: %j',
    (text) => {
      for (const kind of ['diagramm', 'diagramm balken', 'diagramm linie', 'chart share']) {
        const { deck } = read(kind, ...text.split('\n'));
        expect(renderSlides(deck, new Map(), 'print')).not.toMatch(/NaN|Infinity|undefined/);
      }
    },
  );
});

describe('a chart on a page', () => {
  it('says each word once, and its drawings say nothing', () => {
    const html = renderSlides(read('diagramm balken', 'Verband', ...table).deck, new Map(), 'screen');
    expect(html.split('1.234,5')).toHaveLength(2);
    expect(html).toContain('<caption>Verband</caption>');
    expect(html.match(/<svg[^>]*>/g)?.every((tag) => tag.includes('aria-hidden="true"'))).toBe(true);
  });

  it('lets each share begin where the one before it ends', () => {
    const html = renderSlides(read('diagramm anteil', 'T', 'a | b', 'A | 3', 'B | 1').deck, new Map(), 'screen');
    expect(html).toContain('<rect x="0%" width="75%"');
    expect(html).toContain('<rect x="75%" width="25%"');
  });
});

it.each([
  ['1.234,5', 1234.5],
  ['12 %', 12],
  ['−3,5 Mio. €', -3.5],
  ['+7', 7],
  ['1.23', undefined],
  ['3 bis 4', undefined],
  ['', undefined],
])('reads the German number %j', (text, value) => expect(parseNumber(text, false)).toBe(value));
