import { expect, test } from 'vitest';
import { keepAddresses } from '../../src/core/keep-addresses.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';

test.each([
  ['Quelle: aids-nrw.de; kupoge.de', 'Quelle: [aids-nrw.de]; kupoge.de'],
  ['(engagiert-in-nrw.de)', '([engagiert-in-nrw.de])'],
  ['www.engagiert-in-nrw.de.', '[www.engagiert-in-nrw.de].'],
  ['https://www.aids-nrw.de/a-b.html', '[https://www.aids-nrw.de]/a-b.html'],
  ['köln-süd.de', '[köln-süd.de]'],
  ['info@aids-nrw.de', '[info@aids-nrw.de]'],
  ['vor-name@beispiel.de', '[vor-name@beispiel.de]'],
  ['Bad-Land.NRW', '[Bad-Land.NRW]'],
])('%s stays in one piece', (text, expected) => {
  const shown = keepAddresses(text).replace(/<span class="address">(.*?)<\/span>/g, '[$1]');
  expect(shown).toBe(expected);
});

test.each([
  'kupoge.de',
  'Nordrhein-Westfalen. Und',
  'E-Mail',
  '2011-2013',
  'a-b.c',
  'z.B.',
  `${'lang-'.repeat(8)}x.de`,
])('%s is as it was', (text) => {
  expect(keepAddresses(text)).toBe(text);
});

test('text and sources, also in their list, are kept together, code, raw HTML and links are as they were', () => {
  const text =
    '# A\n\nbei aids-nrw.de, `aids-nrw.de`, <b title="aids-nrw.de">aids-nrw.de</b>, [hier](https://aids-nrw.de)\n\n> [!Ergänzung] B\n>\n> Quelle: aids-nrw.de';
  const html = renderPrintPage(parseDeck([{ name: 'a.md', text }]).deck, { style: '', images: new Map() });
  expect(html.match(/<span class="address">aids-nrw\.de<\/span>/g)).toHaveLength(4);
  expect(html).toContain('<code>aids-nrw.de</code>, <b title="aids-nrw.de">');
  expect(html).toContain('href="https://aids-nrw.de"');
});
