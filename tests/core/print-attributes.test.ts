import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

const deckOf = (text: string) => parseDeck([{ name: 'a.md', text: `# A\n\n${text}` }]).deck;
const print = (text: string) => renderPrintPage(deckOf(text), { style: '', images: new Map() });

describe('the printed page gives Chromium what it needs to tag', () => {
  it('a role for a language in a line, where the tag does not carry it', () => {
    expect(print('Ein <span lang="en">deck</span>')).toContain('<span lang="en" role="mark">');
    expect(print('Ein <em lang="en">deck</em>')).toContain('<em lang="en">');
    expect(print('<p lang="en">A deck</p>')).toContain('<p lang="en">');
  });

  it('addresses of slides that are sections of the same page', () => {
    expect(print('[hin](#/ziel) <a href="#/ziel">her</a>').match(/href="#ziel"/g)).toHaveLength(2);
    expect(renderSlides(deckOf('[hin](#/ziel)'), new Map(), 'screen')).toContain('href="#/ziel"');
  });

  it('something in empty cells', () => {
    expect(print('| A |  |\n|---|---|\n|  | 1 |')).toMatch(/<th scope="col">&nbsp;<\/th>.*<td>&nbsp;<\/td>/s);
    expect(print('<table><tr><td></td><th>A</th></tr></table>')).toContain('<td>&nbsp;</td>');
  });

  it('a map that is a picture with an alternative text, and not one that is hidden', () => {
    const html = print('```map\nBonn\n```');
    expect(html).toMatch(/<svg viewBox="[^"]*" role="img" aria-label="Karte von Nordrhein-Westfalen/);
    expect(html).not.toMatch(/<svg [^>]*aria-hidden/);
  });
});
