import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { switchOff } from '../../src/core/switch-off.ts';

const parse = (head: string, body = '# A') => parseDeck([{ name: 'a.md', text: `---\n${head}\n---\n${body}` }]);
const said = (head: string) =>
  parse(head).findings.map((one) => `${one.line}:${one.column} ${one.message} ${one.hint}`);

describe('`checks` in the front matter', () => {
  it('switches rules off, each with its reason', () => {
    const { deck, findings } = parse('checks:\n  abbreviations: "Alle kennen sie"\n  notes: Wird frei gesprochen');
    expect(deck.meta.switchedOff).toEqual([
      { rule: 'abbreviations', reason: 'Alle kennen sie' },
      { rule: 'notes', reason: 'Wird frei gesprochen' },
    ]);
    expect(findings).toEqual([]);
  });

  it.each([
    ['checks: notes', '2:1 Der Wert von »checks« passt nicht. Schreiben Sie darunter'],
    ['checks:\n  notes:', '3:3 Zur abgeschalteten Regel »notes« fehlt der Grund; sie gilt weiter.'],
    ['checks:\n  notes: false', '3:3 Zur abgeschalteten Regel »notes« fehlt der Grund; sie gilt weiter.'],
    ['checks:\n  typographie: Zitat', '3:3 Die Regel »typographie« gibt es nicht. Meinten Sie »typography«?'],
    ['checks:\n  zzzzzz: Zitat', '3:3 Die Regel »zzzzzz« gibt es nicht. Welche es gibt, steht in docs/regeln.md.'],
    ['checks:\n  toString: Zitat', '3:3 Die Regel »toString« gibt es nicht.'],
    ['checks:\n  ids: Egal', '3:3 Die Regel »ids« lässt sich nicht abschalten.'],
  ])('is told what is wrong with %j', (head, message) => {
    expect(said(head)).toEqual([expect.stringContaining(message)]);
    expect(parse(head).deck.meta.switchedOff).toEqual([]);
  });

  it('silences warnings, but never an error', () => {
    const body = '# A\n\n![](a.png)\n\n![Bild](b.png)';
    const { deck, findings } = parse('checks:\n  alt-text: Nur Schmuck', body);
    const sifted = switchOff(findings, deck.meta.switchedOff);
    expect(sifted.findings.map(({ severity }) => severity)).toEqual(['error']);
    expect(sifted.silenced.map(({ severity }) => severity)).toEqual(['warning']);
  });

  it('is read in the first file only', () => {
    const files = ['# A', '---\nchecks:\n  notes: Nein\n---\n## B'].map((text, index) => ({
      name: `${index}.md`,
      text,
    }));
    expect(parseDeck(files).findings.map(({ message }) => message)).toEqual([
      '»checks« gilt für den ganzen Vortrag und wird nur im Kopf der ersten Datei gelesen.',
    ]);
  });
});
