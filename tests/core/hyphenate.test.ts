import { describe, expect, it } from 'vitest';
import { hyphenateHtml } from '../../src/core/hyphenate.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

/** `|` stands for a soft hyphen, so that it can be seen. */
const hyphenate = (html: string, lang = 'de') => hyphenateHtml(html, lang).replaceAll('\u00AD', '|');
const long = (word: string) => `<span class="long-word">${word}</span>`;

describe('a long German word', () => {
  it.each([
    ['Instrumentalisierungstendenzen', long('Instru|men|ta|li|sie|rungs|ten|denzen')],
    ['zielgruppenübergreifende', long('ziel|grup|pen|über|grei|fende')],
    ['Kommunen-Engagementförderungskonzept.', `Kommunen-${long('Enga|ge|ment|för|de|rungs|kon|zept.')}`],
    ['(Instrumentalisierungstendenzen), so', `(${long('Instru|men|ta|li|sie|rungs|ten|denzen),')} so`],
    ['&quot;Querschnittsaufgabengebiet&quot;', `&quot;${long('Quer|schnitts|auf|ga|ben|ge|biet')}&quot;`],
  ])('may be broken, at least four letters from its ends: %s', (html, expected) => {
    expect(hyphenate(html)).toBe(expected);
  });

  it.each([
    'Bürgerinitiative',
    'Sparten- und Zielgruppen-Instrumente',
    'Instrumenta|lisierungstendenzen',
    'https://example.org/instrumentalisierungstendenzen',
    'www.instrumentalisierungstendenzen.de',
    'instrumentalisierungstendenzen.nrw.de',
    'instrumentalisierungstendenzen@nrw.de',
    'x'.repeat(101),
  ])('stays whole where it is short, has breaks of its own, or is an address: %s', (html) => {
    expect(hyphenate(html.replaceAll('|', '\u00AD'))).toBe(html);
  });

  it('stays whole in other languages', () => {
    expect(hyphenate('Instrumentalisierungstendenzen', 'en')).toBe('Instrumentalisierungstendenzen');
  });
});

describe('in a table', () => {
  it('shorter words may be broken too, for it is as wide as all its columns', () => {
    const html = hyphenateHtml('Gebäudeart, kurz, Instrumentalisierungstendenzen', 'de', true).replaceAll(
      '\u00AD',
      '|',
    );
    expect(html).toBe(
      `<span class="cell-word">Gebäu|deart,</span> kurz, ${long('Instru|men|ta|li|sie|rungs|ten|denzen')}`,
    );
  });

  it('on screen only, in tables and charts', () => {
    const text =
      '# A\n\n| Gebäudeart | b |\n|---|---|\n| Gebäudeart | d |\n\n```diagramm balken\nT\nGebäudeart | Zahl\nGebäudeart | 1\n```\n\nGebäudeart';
    const { deck } = parseDeck([{ name: 'a.md', text }]);
    const count = (medium: 'screen' | 'print') =>
      renderSlides(deck, new Map(), medium).split('class="cell-word"').length - 1;
    expect([count('screen'), count('print')]).toEqual([4, 0]);
  });
});

describe('a slide with long words', () => {
  const word = 'Instrumentalisierungstendenzen';
  const text = `# ${word}\n\n\`${word}\` ![${word}](a.png) [${word}](b)\n\nNote: ${word}`;
  const { deck } = parseDeck([{ name: 'a.md', text }]);
  const render = (medium: 'screen' | 'print') => renderSlides(deck, new Map(), medium);

  it('has them ready for breaks on screen, in text and notes, but not in code and attributes', () => {
    expect(render('screen').match(/<span class="long-word">/g)).toHaveLength(3);
    expect(render('screen')).toContain(`<code>${word}</code>`);
    expect(render('screen')).toContain(`alt="${word}"`);
    expect(render('screen')).toContain(`data-title="${word}"`);
  });

  it('has none in print', () => {
    expect(render('print')).not.toMatch(/long-word|\u00AD/);
  });
});
