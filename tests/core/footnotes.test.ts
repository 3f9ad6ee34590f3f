import { describe, expect, test } from 'vitest';
import { layouts } from '../../src/core/layout-list.ts';
import { listSources } from '../../src/core/list-sources.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { notesText, slideText } from '../../src/core/slide-text.ts';

const parse = (text: string) => parseDeck([{ name: 'a.md', text }]);
const textsOf = (text: string) => parse(text).deck.slides.map((slide) => slideText(slide));
const pageOf = (text: string) =>
  renderPage(parse(text).deck, { style: '', script: { src: 'x' }, images: new Map() }).replaceAll('\u00ad', '');
const placesOf = (text: string) =>
  parse(text).findings.map(({ line, column, message }) => `${line}:${column} ${message}`);

describe('footnotes', () => {
  test('are numbered on each slide in the order of their marks, and stand at its foot', () => {
    const text =
      '# A\n\nEins[^b] zwei [^a], eins[^b].\n\n[^a]: Buch *A*\n[^b]: Buch B,\n  Seite 3\n\n---\n\n## B\n\n- Drei[^b]\n\n[^b]: Buch C';
    expect(parse(text).findings).toEqual([]);
    expect(textsOf(text)).toEqual(['A\nEins1 zwei2, eins1.\n1 Buch B,\nSeite 3\n2 Buch A', 'B\nDrei1\n1 Buch C']);
  });

  test('are linked both ways, the first mark being the one that is led back to', () => {
    const html = pageOf('# A\n\nEins[^x], eins[^x].\n\n[^x]: Buch');
    expect(html.match(/<a [^>]*><sup>.*?<\/a>/g)).toEqual([
      '<a id="fnref-a-1" class="footnote-mark" href="#fn-a-1" aria-label="Fußnote 1"><sup>1</sup></a>',
      '<a class="footnote-mark" href="#fn-a-1" aria-label="Fußnote 1"><sup>1</sup></a>',
    ]);
    expect(html).toContain(
      '<p id="fn-a-1" role="doc-footnote"><a href="#fnref-a-1" aria-label="Zurück zur Stelle der Fußnote 1">1</a> Buch</p>',
    );
  });

  test('of the notes are theirs', () => {
    const text = '# A\n\nEins[^1]\n\n[^1]: Buch\n\nNote: Zwei[^1]\n\n[^1]: Heft';
    expect(parse(text).findings).toEqual([]);
    expect(parse(text).deck.slides.map((slide) => notesText(slide))).toEqual(['Zwei1\n1 Heft']);
    const ids = [...pageOf(text).matchAll(/ id="(fn[^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['fnref-a-1', 'fn-a-1', 'fnref-a_n-1', 'fn-a_n-1']);
  });

  test('may be an address, and hold links', () => {
    expect(pageOf('# A\n\nEins[^1]\n\n[^1]: https://example.org/x')).toContain('>https://example.org/x</a></p>');
  });

  test('are named by a title without their number, and set with German quotes', () => {
    expect(parse('# "A"[^1]\n\n[^1]: "B"').deck.slides[0]?.title).toBe('„A“');
    expect(textsOf('# "A"[^1]\n\n[^1]: "B"')).toEqual(['„A“1\n1 „B“']);
  });

  test('stand below the regions of every layout', () => {
    for (const { name, example } of layouts) {
      const text = `---\nlayout: ${name}\n---\n${example}\n\nWort[^1]\n\n[^1]: Das Buch\n`;
      const body = /<div class="slide-body".*?\n<\/section>/s.exec(pageOf(text))?.[0];
      expect(body, name).toMatch(/\n<div class="footnotes">\n<p [^\n]+\n<\/div>\n<\/div>\n<\/section>$/);
    }
  });

  test('leave an addition that is a whole slide one', () => {
    const html = pageOf('# A\n\n---\n\n> [!Ergänzung]\n>\n> ## B\n>\n> Eins[^1]\n>\n> Quelle: Buch\n\n[^1]: Heft');
    expect(html).toMatch(/<aside class="slide-body whole addition".*<div class="footnotes">/s);
  });

  test('have ids of their own on each page of a slide with steps', () => {
    const { deck } = parse('# A\n\n- Eins[^1]\n- Zwei <!-- .element: class="fragment" -->\n\n[^1]: Buch');
    const html = renderPrintPage(deck, { style: '', images: new Map(), steps: true });
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.length).toBeGreaterThan(3);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('are among the sources of the handout', () => {
    const { deck } = parse('# A\n\nEins[^1]\n\n[^1]: Buch *A*\n\nNote: b[^1]\n\n[^1]: geheim');
    expect(listSources(deck)).toEqual(['Folie 1: Buch A']);
  });

  test('that are missing, unused or there twice are found where they stand', () => {
    expect(placesOf('# A\n\nEins[^1] zwei\nund [^quele] [^zwei]\n\n[^quelle]: Buch\n[^1]: Heft\n[^1]: Heft')).toEqual([
      '4:5 Die Fußnote »quele« gibt es auf dieser Folie nicht.',
      '4:14 Die Fußnote »zwei« gibt es auf dieser Folie nicht.',
      '6:1 Auf die Fußnote »quelle« verweist auf dieser Folie nichts.',
      '8:1 Die Fußnote »1« steht auf dieser Folie zweimal.',
    ]);
    expect(textsOf('# A\n\nEins[^1]')).toEqual(['A\nEins[^1]']);
  });

  test('are none in code', () => {
    expect(placesOf('# A\n\n`[^a-z]`\n\n```\n[^1]: x\n[^1]\n```')).toEqual([]);
  });
});
