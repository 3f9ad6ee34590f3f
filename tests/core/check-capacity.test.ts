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
      '7 warning Diese Aufzählung hat 7 Punkte; im Layout »points« ist Platz für 6.',
    ]);
  });

  it('says when there is no place for a list at all', () => {
    expect(findingsOf('section', '- Punkt')).toEqual([
      '7 warning Im Layout »section« ist für eine Aufzählung kein Platz.',
    ]);
  });

  it('counts the words of a slide that is one addition', () => {
    const words = Array.from({ length: 70 }, () => 'Wort').join(' ');
    const { findings } = parseDeck([
      { name: 'a.md', text: `> [!Ergänzung]\n>\n> ## Titel\n>\n> ${words}\n>\n> Quelle: x` },
    ]);
    expect(findings.map(({ message }) => message)).toEqual([
      'Auf dieser Folie stehen 71 Wörter; im Layout »points« ist Platz für 65.',
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
