import { expect, test } from 'vitest';
import { keyLabels, keyName, keyNames } from '../../src/shell/key-labels.ts';
import { keyTable, openKeys } from '../../src/talk/keys.ts';

test.each([
  ['PageDown', 'Bild ab'],
  [' ', 'Leertaste'],
  ['Shift+ ', 'Umschalt+Leertaste'],
  ['Home', 'Pos1'],
  ['Ctrl+z', 'Strg+Z'],
  ['Escape', 'Esc'],
  ['F5', 'F5'],
  ['b', 'B'],
  ['?', '?'],
  ['+', 'Plus'],
  ['Ctrl++', 'Strg+Plus'],
])('the key %j is called %s', (key, name) => {
  expect(keyName(key, keyLabels('de'))).toBe(name);
});

test('digits are named together', () => {
  const jump = keyTable.move.find(({ action }) => action === 'jump');
  expect(jump && keyNames(jump, keyLabels('de'))).toEqual(['G', 'Ziffern']);
});

test('no key of a German table has the name that browsers give it', () => {
  const names = Object.values({ ...keyTable, ...openKeys })
    .flat()
    .flatMap((binding) => keyNames(binding, keyLabels('de')));
  expect(
    names.filter((name) => /^(?:Page|Arrow|Space|Backspace|Enter|Home|End|Escape|Shift|Ctrl)(?![a-z])/.test(name)),
  ).toEqual([]);
});

test('no two things that a key can do have the same text', () => {
  for (const lang of ['de', 'en']) {
    const texts = Object.values(keyLabels(lang).actions);
    expect(new Set(texts).size).toBe(texts.length);
  }
});
