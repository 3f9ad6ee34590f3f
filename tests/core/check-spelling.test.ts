import { describe, expect, it } from 'vitest';
import { checkSpelling, type Dictionary } from '../../src/core/check-spelling.ts';
import { createLocate } from '../../src/core/locate.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

const known = [
  'Standard',
  'Adresse',
  'dass',
  'Ausschuss',
  'Bürgerschaft',
  'Engagement',
  'Förderung',
  'Haus',
  'Solling',
  'Gouvernante',
  'gehen',
  'Passnahme',
  'Maßnahme',
  'große',
  'Dach',
  'Dachbegründung',
  'Nähwärme',
  'Hausmonitorring',
];
const dictionary: Dictionary = { has: (word) => known.includes(word), suggest: () => known };

function spell(text: string, own: readonly string[] = []): readonly string[] {
  const files = [{ name: 'a.md', text }];
  return checkSpelling(parseDeck(files).deck, createLocate(files), dictionary, own).map(
    ({ line, column, message, hint }) => `${line}:${column} ${message} ${/»[^«]*«\?/.exec(hint)?.[0]}`,
  );
}

describe('the check of spelling', () => {
  it('finds words that are much like one of the dictionary, once, at their place', () => {
    expect(spell('# Ein Standart\n\nDie Addresse,\ndie **Addresse**')).toEqual([
      '1:7 »Standart« steht nicht im Wörterbuch. »Standard«?',
      '3:5 »Addresse« steht nicht im Wörterbuch. »Adresse«?',
    ]);
  });

  it('takes a caption and who made the picture for two texts', () => {
    expect(spell('# A\n\n![Alt](a.png "Ein Standart | Foto: Haus")')).toEqual([
      '3:19 »Standart« steht nicht im Wörterbuch. »Standard«?',
    ]);
  });

  it('knows what was right before 1996', () => {
    expect(spell('# A\n\ndaß der Ausschuß')).toHaveLength(2);
  });

  it('knows ss that should be ß, and common slips that the dictionary has no answer to', () => {
    expect(spell('# A\n\nDie Massnahme. Vorallem grosse, garnicht.')).toEqual([
      '3:5 »Massnahme« steht nicht im Wörterbuch. »Maßnahme«?',
      '3:16 »Vorallem« steht nicht im Wörterbuch. »Vor allem«?',
      '3:25 »grosse« steht nicht im Wörterbuch. »große«?',
      '3:33 »garnicht« steht nicht im Wörterbuch. »gar nicht«?',
    ]);
  });

  it.each([
    ['English that does not say so, which is found as that', '# A\n\nWe think about what they do for the standart.'],
    ['words of offices, as ends of others too', '# A\n\nNahwärme, Dachbegrünung, Hausmonitoring'],
    ['compounds of words that are known', '# Engagementförderung, Engagementsförderung, bürgerschaftliches'],
    ['names and other words that are like none', '# Quantenverschränkung Xyloph'],
    ['words in capitals, and short ones', '# STANDART, Hans, StandArt'],
    ['words that hyphens join', '# Standart-Haus'],
    ['code, addresses and other languages', '# A\n\n`Standart` www.addresse.de <span lang="en">Addresse</span>'],
    [
      'what the front matter names',
      '---\nauthor: Ute Addresse\nabbreviations: {STD: Standart}\n---\n# Addresse, Standart STD',
    ],
    ['towns on the map', '# Solingen'],
    [
      'towns that the deck puts on a map of its own in a box',
      '# Der Standart\n\n> ```map\n> Standart: 7.1, 51.2\n> ```',
    ],
    ['foreign words that only look alike', '# Governance'],
  ])('is quiet about %s', (_, text) => {
    expect(spell(text)).toEqual([]);
  });

  it('is quiet about the deck’s own words, with their endings', () => {
    expect(spell('# Standart, Standarts', ['standart'])).toEqual([]);
  });

  it('looks at German decks only', () => {
    expect(spell('---\nlang: en\n---\n# Addresse')).toEqual([]);
  });
});
