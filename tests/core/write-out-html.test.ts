import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { slideText } from '../../src/core/slide-text.ts';
import { walkTexts } from '../../src/core/walk-texts.ts';

function read(text: string) {
  const { deck } = parseDeck([{ name: 'a.md', text }]);
  const [slide] = deck.slides;
  return { deck, slide: slide ?? expect.fail('no slide') };
}
const lastLine = (text: string) =>
  slideText(read(`# A\n\n${text}`).slide)
    .trim()
    .split('\n')
    .at(-1);

describe('quotations of raw HTML have their marks as text', () => {
  it.each([
    ['by the language', 'Er sagt <q>ja</q>.', 'Er sagt „ja“.'],
    ['others inside of others', '<q>a <q>b <q>c</q></q></q>', '„a ‚b „c“‘“'],
    ['of the language around, not their own', '<q lang="en">yes</q> <span lang="en"><q>yes</q></span>', '„yes“ “yes”'],
    ['around what Markdown has marked', '**fett <q>*schräg*</q>**', 'fett „schräg“'],
    ['though their end is missing', '**<q>offen** danach', '„offen“ danach'],
    ['though what they stand in ends before them', '<b>a <q>b</b> c', 'a „b“ c'],
    ['but not where nothing was opened', 'a</q> b', 'a b'],
    ['in HTML blocks', '<p><q>ja</q></p>', '„ja“'],
    ['English ones where a language has no rules', '<span lang="fr"><q>oui</q></span>', '“oui”'],
  ])('%s', (_, text, said) => expect(lastLine(text)).toBe(said));

  it('in lists, tables and notes, in the language of the slide', () => {
    const { slide } = read(
      '<!-- .slide: lang="en" -->\n# <q>A</q>\n\n- <q>b</q>\n\n| <q>c</q> |\n|--|\n| d |\n\nNotiz:\n\n<q>e</q>',
    );
    expect(slide.title).toBe('“A”');
    expect(slideText(slide)).toBe('“A”\n“b”\n“c”\nd');
    expect([...walkTexts(slide)].map(({ text }) => text).join('')).toContain('“e”');
  });

  it('inside of their tags, on screen and on paper', () => {
    const { deck } = read('# A\n\n<q>ja</q>');
    for (const medium of ['screen', 'print'] as const)
      expect(renderSlides(deck, new Map(), medium)).toContain('<p><q>„ja“</q></p>');
  });
});

it.each([
  '<ruby>Rat<rp>(</rp><rt>Gremium</rt><rp>)</rp></ruby>',
  '<ruby>Rat<rp>(<rt>Gremium</rt><rp>)</ruby>',
  '<p><ruby>Rat<rp>(</rp><rt>Gremium</rt><rp>)</rp></ruby></p>',
])('the brackets that no browser shows are gone: %s', (text) => {
  const { deck, slide } = read(`# A\n\n${text}`);
  expect(slideText(slide).split('\n').slice(1).join(' ').trim()).toMatch(/^Rat\s+Gremium$/);
  expect(renderSlides(deck, new Map(), 'screen')).toContain('<ruby>Rat<rt>Gremium</rt></ruby>');
});

it('a drawing with a name says that, and not what is written in it', () => {
  expect(lastLine('<svg aria-label="Kreis"><text>K</text></svg>')).toBe('Kreis');
  expect(lastLine('<p><svg aria-label="Kreis"><text>K</text></svg></p>')).toBe('Kreis');
  expect(lastLine('<svg><text>K</text></svg>')).toBe('K');
});
