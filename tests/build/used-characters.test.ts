import { expect, test } from 'vitest';
import { usedCharacters } from '../../src/build/used-characters.ts';

test('ASCII, German letters, quotes and dashes are always there', () => {
  const used = usedCharacters();
  for (const character of 'azAZ09 ~äöüÄÖÜßẞ„“‚‘–—…·•€§°×\u00a0') expect(used, character).toContain(character);
  expect(used).not.toContain('→');
  expect(used).not.toContain('\n');
});

test.each([
  ['written out', '<p>→</p>', '→'],
  ['beyond the basic plane', '🎉', '🎉'],
  ['escaped in a style sheet', 'content: "\\2192  x"', '→'],
  ['escaped in a script', 'a = "\\u2192"', '→'],
  ['escaped in a script by its code point', 'a = "\\u{1f389}"', '🎉'],
  ['in capitals', 'text-transform: uppercase; ł', 'Ł'],
  ['put together', 'e\u0301', 'é'],
  ['in parts', 'ế', '\u0301'],
])('a character is found %s', (_, text, character) => {
  expect(usedCharacters('', text)).toContain(character);
});
