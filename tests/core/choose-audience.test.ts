import { describe, expect, test } from 'vitest';
import { chooseAudience } from '../../src/core/choose-audience.ts';
import { hasErrors } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

const files = [
  { name: '1.md', text: '---\ntitle: Haushalt\naudiences: [Rat, Presse, Bürgerinnen]\n---\n\n# Haushalt\n' },
  { name: '2.md', text: '---\naudience: Rat\n---\n\n## Zahlen\n\n--\n\n## Mehr Zahlen\n' },
  {
    name: '3.md',
    text: '## Oben\n\n<!-- .slide: data-audience="rat presse" -->\n\n--\n\n## Unten\n\n[Zahlen](#/zahlen)\n',
  },
];
const { deck, findings } = parseDeck(files);
const placesOf = (audience: string) => {
  const chosen = chooseAudience(deck, audience);
  return chosen.deck.slides.map(({ title, h, v }) => `${title} ${h}/${v}`);
};

describe('a deck for some people', () => {
  test('has slides for them and for all, from the head of a file for all of its slides', () => {
    expect(findings).toEqual([]);
    expect(placesOf('rat')).toEqual(['Haushalt 0/0', 'Zahlen 1/0', 'Mehr Zahlen 1/1', 'Oben 2/0', 'Unten 2/1']);
    expect(placesOf('Presse')).toEqual(['Haushalt 0/0', 'Oben 1/0', 'Unten 1/1']);
    expect(placesOf('Bürgerinnen')).toEqual(['Haushalt 0/0', 'Unten 1/0']);
  });

  test('says in its file names for whom it is, and nothing of the names in its slides', () => {
    const chosen = chooseAudience(deck, 'Bürgerinnen').deck;
    expect(chosen.meta.slug).toBe('haushalt-buergerinnen');
    expect(chosen.slides.flatMap(({ attributes }) => Object.keys(attributes))).toEqual([]);
  });

  test('finds links that lead to what is left out', () => {
    expect(chooseAudience(deck, 'rat').findings).toEqual([]);
    expect(chooseAudience(deck, 'presse').findings).toMatchObject([
      { file: '3.md', line: 9, message: 'Dieser Verweis führt zur Folie »zahlen«, die in dieser Auswahl fehlt.' },
    ]);
  });

  test('refuses a name that is not known, with the nearest one', () => {
    const chosen = chooseAudience(deck, 'Prese');
    expect(chosen.deck).toBe(deck);
    expect(hasErrors(chosen.findings)).toBe(true);
    expect(chosen.findings[0]?.hint).toContain('Meinten Sie »presse«?');
  });

  test('refuses a deck without any slide', () => {
    const rest = parseDeck([{ name: 'a.md', text: '---\naudience: rat\naudiences: [rat, presse]\n---\n# A' }]).deck;
    expect(chooseAudience(rest, 'presse').findings[0]?.message).toBe('Für »presse« bleibt keine Folie übrig.');
  });
});

test('`hidden: true` hides all slides of its file', () => {
  const read = parseDeck([
    { name: '1.md', text: '# A' },
    { name: '2.md', text: '---\nhidden: true\n---\n## B\n\n---\n\n## C' },
  ]);
  expect(read.deck.slides.map(({ title }) => title)).toEqual(['A']);
  expect(read.findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual(['4 info', '8 info']);
});
