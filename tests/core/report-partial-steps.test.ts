import { describe, expect, it, test } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';

const step = '<!-- .element: class="fragment" -->';
const read = (text: string) => parseDeck([{ name: 'a.md', text: `## A\n\n${text}` }]);
const findings = (text: string) =>
  read(text).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);
const html = (text: string) => renderPage(read(text).deck, { style: '', script: { src: '' }, images: new Map() });

describe('a step that is only a part of its line', () => {
  it.each([
    ['- **2013** mit Leuten', '3:23 Dieser Schritt gilt nur für »2013«, nicht für den ganzen Punkt.'],
    ['- *Nur* ein Wort', '3:18 Dieser Schritt gilt nur für »Nur«, nicht für den ganzen Punkt.'],
    ['- ~~Alt~~ und neu', '3:19 Dieser Schritt gilt nur für »Alt«, nicht für den ganzen Punkt.'],
    ['- `npm` starten', '3:17 Dieser Schritt gilt nur für »npm«, nicht für den ganzen Punkt.'],
    ['- Siehe [Ziele](#/a)', '3:22 Dieser Schritt gilt nur für »Ziele«, nicht für den ganzen Punkt.'],
    ['**Ein** Absatz', '3:16 Dieser Schritt gilt nur für »Ein«, nicht für den ganzen Absatz.'],
    ['Ein\n**Absatz** auf zwei Zeilen', '4:28 Dieser Schritt gilt nur für »Absatz«, nicht für den ganzen Absatz.'],
    ['> **Ein** Zitat', '3:17 Dieser Schritt gilt nur für »Ein«, nicht für den ganzen Absatz.'],
  ])('is told: %s', (text, expected) => {
    expect(findings(`${text} ${step}`)).toEqual([expected]);
  });

  it.each([
    ['an item that is bold as a whole', `- **2013** ${step}`],
    ['an item without such words', `- 2013 mit Leuten ${step}`],
    ['one word in the middle, where the comment follows it', `- Im Jahr **2013** ${step} mit Leuten`],
    ['the comment at the beginning', `- ${step} **2013** mit Leuten`],
    ['a paragraph with the comment at the beginning', `${step} **2013** mit Leuten`],
    [
      'a picture before the comment',
      `**Bild:** ![Ein Baum](data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALA==) ${step}`,
    ],
    ['another class', '- **2013** mit <!-- .element: class="blau" -->'],
    ['code', `\`\`\`\n- **2013** mit ${step}\n\`\`\``],
  ])('is not told of %s', (_, text) => {
    expect(findings(text)).toEqual([]);
  });
});

test('the hint shows the line as it should be written', () => {
  expect(read(`- **2013** mit Leuten aus vielen Orten des Landes ${step}`).findings[0]?.hint).toBe(
    `Soll der ganze Punkt später erscheinen, setzen Sie den Kommentar an den Anfang: - ${step} **2013** mit Leuten aus viele…`,
  );
});

test.each([
  [`- ${step} **2013** mit`, '<li class="fragment" data-fragment-index="0"><strong>2013</strong> mit</li>'],
  [`- ${step} :award: *Preis*`, '<li class="fragment" data-fragment-index="0"><svg'],
  [`Davor\n\n${step} **2013** mit`, '<p class="fragment" data-fragment-index="0"><strong>2013</strong> mit</p>'],
  [`Davor\n\n${step}\nDanach`, '<p class="fragment" data-fragment-index="0">Davor</p>'],
])('a comment before the words of a line means all of it, and they stay Markdown: %s', (text, expected) => {
  expect(html(text)).toContain(expected);
});
