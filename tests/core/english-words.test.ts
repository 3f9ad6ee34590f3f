import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { englishWords } from '../../src/core/english-words.ts';

test.each([
  ['Next slide', ['next', 'slide']],
  ['Resume presentation', ['resume', 'presentation']],
  ['Press ESC to close', ['press', 'to', 'close']],
  ['Die Taste „Page-Down“ oder Pos1', ['page', 'down']],
  ['Previous/next', ['previous', 'next']],
])('»%s« is English', (text, words) => {
  expect(englishWords(text)).toEqual(words);
});

test.each([
  'So man will, war die Hand also in der Not am Start: an, ab, auf, das war was.',
  'Alle Links, der Text, die Note, ein Plan, eine Pause, der Test, das Bild und der Ton',
  'Bild ab, Leertaste, Eingabetaste, Escape-Taste, Umschalt + F5, Strg + Z, Entf, Pos1, Ende',
  'Laserpointer, Technik-Check, Vollbild, Browser, USB-Stick, Monitor, Beamer, PDF, CSV, HTML',
  'Notizen größer, Öffnen über das Menü, unten rechts',
])('»%s« is not', (text) => {
  expect(englishWords(text)).toEqual([]);
});

test('a German guide of many pages has none in its prose', () => {
  const guide = readFileSync(new URL('../../docs/anleitung.md', import.meta.url), 'utf8');
  const prose = guide.split('\n').filter((line) => !/`|^npm |<!--/.test(line));
  expect(englishWords(prose.join('\n'))).toEqual([]);
});
