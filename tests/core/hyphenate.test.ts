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
