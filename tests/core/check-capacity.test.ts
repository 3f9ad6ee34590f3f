import { describe, expect, it } from 'vitest';
import { layouts } from '../../src/core/layout-list.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

function findingsOf(layout: string, body: string) {
  const { findings } = parseDeck([{ name: 'a.md', text: `---\nlayout: ${layout}\n---\n\n## Titel\n\n${body}\n` }]);
  return findings.map(({ line, severity, message }) => `${line} ${severity} ${message}`);
}

describe('what a layout holds', () => {
  it.each(layouts.filter(({ capacity }) => capacity.words > 0))(
    '$name says when there are too many words',
    (layout) => {
      const text = (count: number) => Array.from({ length: count - 1 }, () => 'Wort').join(' ');
      const tooMany = `Auf dieser Folie stehen ${layout.capacity.words + 1} Wörter`;
      const said = (count: number) => findingsOf(layout.name, text(count)).join('\n');
      expect(said(layout.capacity.words)).not.toContain('Wörter;');
      expect(said(layout.capacity.words + 1)).toContain(tooMany);
    },
  );

  it('says at its line when a list has too many points', () => {
    const list = (count: number) => Array.from({ length: count }, () => '- Punkt').join('\n');
    expect(findingsOf('points', list(6))).toEqual([]);
    expect(findingsOf('points', list(7))).toEqual([
      '7 warning Diese Aufzählung hat 7 Punkte; das Layout »points« trägt 6.',
    ]);
  });

  it.each([
    ['quote', 'Nur Text.', 'Zitat'],
    ['cards', 'Nur Text.', 'Felder'],
    ['steps', 'Nur Text.', 'Stufen'],
    ['image', 'Nur Text.', 'Bild'],
    ['timeline', 'Nur Text.', 'Ereignisse'],
    ['map', 'Nur Text.', 'Karte'],
    ['two-columns', 'Nur Text.', 'Spalten'],
  ])('%s says what is missing', (layout, body, slot) => {
    expect(findingsOf(layout, body)).toEqual([`5 warning Dem Layout »${layout}« fehlt auf dieser Folie: ${slot}.`]);
    expect(findingsOf(layout, `> [!Ergänzung] ${body} Quelle: x`)).toHaveLength(1);
  });
});
