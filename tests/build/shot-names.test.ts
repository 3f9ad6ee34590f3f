import { expect, test } from 'vitest';
import { renderContactSheet } from '../../src/build/contact-sheet.ts';
import { listStates } from '../../src/build/shot-names.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

const fragments = (count: number) =>
  Array.from({ length: count }, () => '- x <!-- .element: class="fragment" -->\n').join('');

test('every slide has a picture for each step, and their names sort in the order of the talk', () => {
  const { deck } = parseDeck([
    { name: 'a.md', text: `# Anfang\n\n---\n\n## Liste\n\n${fragments(2)}\n---\n\n## Ende\n` },
  ]);
  expect(listStates(deck).map(({ name }) => name)).toEqual([
    '01-anfang-0',
    '02-liste-0',
    '02-liste-1',
    '02-liste-2',
    '03-ende-0',
  ]);
});

test('also with ten steps, and with a hundred slides', () => {
  const many = Array.from({ length: 99 }, (_, index) => `## Folie ${index}\n\n---\n`).join('\n');
  const { deck } = parseDeck([{ name: 'a.md', text: `${many}\n## Liste\n\n${fragments(10)}` }]);
  const names = listStates(deck).map(({ name }) => name);
  expect(names[0]).toBe('001-folie-0-00');
  expect(names.toSorted()).toEqual(names);
});

test('the contact sheet shows the pictures in groups, with addresses that work', () => {
  const sheet = renderContactSheet('A & B', [
    { group: '1280 × 720, hell', path: '1280x720/light/01-straße-0.png' },
    { group: 'Druckseiten', path: 'print/01-straße.png' },
    { group: '1280 × 720, hell', path: '1280x720/light/02-ende-0.png' },
  ]);
  expect(sheet.match(/<h2>.*<\/h2>/g)).toEqual(['<h2>1280 × 720, hell</h2>', '<h2>Druckseiten</h2>']);
  expect(sheet).toContain('<h1>Alle Ansichten: A &amp; B</h1>');
  expect(sheet).toContain('<img src="1280x720/light/01-stra%C3%9Fe-0.png" alt="" loading="lazy">');
  expect(sheet.indexOf('02-ende-0')).toBeLessThan(sheet.indexOf('print/'));
});
