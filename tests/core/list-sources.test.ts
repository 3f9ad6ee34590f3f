import { describe, expect, test } from 'vitest';
import { listSources, sourcesText } from '../../src/core/list-sources.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSources } from '../../src/core/render-handout.ts';

const deckOf = (text: string) => parseDeck([{ name: '1.md', text }]).deck;
const addition = (source: string) => `> [!Ergänzung] Zusatz.\n>\n> Quelle: ${source}\n`;
const deck = deckOf(
  [
    `---\nlicense: CC BY 4.0\n---\n# Eins\n\n${addition('ein Buch')}\n${addition('ein Buch')}`,
    `## Zwei\n\n- Punkt\n\n  ${addition('tief innen').replaceAll('\n', '\n  ')}\n\n${addition('ein Buch')}`,
    '## Drei\n\n```map\nKöln\n```\n\nNotiz:\n\n> [!Ergänzung] Zusatz.\n>\n> Quelle: eine Notiz\n',
    '## Vier\n\n> Ein Zitat ohne Quelle.\n',
  ].join('\n\n---\n\n'),
);

describe('the sources of a deck', () => {
  test('come with the number of their slide, in order, once a slide; what notes name is theirs', () => {
    expect(listSources(deck)).toEqual([
      'Folie 1: ein Buch',
      'Folie 2: tief innen',
      'Folie 2: ein Buch',
      expect.stringMatching(/^Folie 3: Karte: © GeoBasis-DE/),
    ]);
  });

  test('are the last chapter of a handout, followed by the rights, in the words that are checked', () => {
    const words = renderSources(deck)
      .replaceAll(/<[^>]*>/g, '\n')
      .replaceAll(/\n+/g, '\n')
      .trim();
    expect(words).toBe(sourcesText(deck));
    expect(words).toMatch(/^Quellen und Rechte\nFolie 1: .*\nCC BY 4\.0$/s);
  });

  test('are no chapter where there are none', () => {
    const plain = deckOf('# Eins\n\n- Punkt');
    expect([renderSources(plain), sourcesText(plain)]).toEqual(['', '']);
    expect(renderSources(deckOf('---\nlicense: CC0\n---\n# Eins'))).not.toContain('<ul>');
  });
});
