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
    expect(print('<ruby lang="en">A<rt>b</rt></ruby>')).toContain('<ruby lang="en">');
    expect(print('<div lang="en">A deck</div>')).toContain('<div lang="en" role="group">');
  });

  it('roles for what it would take for something else', () => {
    expect(print('<table><tr><td>a</td></tr></table>')).toContain('<table role="table">');
    expect(print('<dl><dt>a</dt><dd>b</dd></dl>')).toContain(
      '<dl role="list"><dt role="listitem">a</dt><dd>b</dd></dl>',
    );
    expect(print('<p><svg aria-label="Kreis"></svg></p>')).toContain('<svg aria-label="Kreis" role="img">');
    expect(print('<table role="presentation"><tr><td>a</td></tr></table>')).toContain('<table role="presentation">');
  });

  it('addresses of slides that are sections of the same page', () => {
    expect(print('[hin](#/ziel) <a href="#/ziel">her</a>').match(/href="#ziel"/g)).toHaveLength(2);
    expect(renderSlides(deckOf('[hin](#/ziel)'), new Map(), 'screen')).toContain('href="#/ziel"');
  });

  it('something in empty cells', () => {
    expect(print('| A |  |\n|---|---|\n|  | 1 |')).toMatch(/<th scope="col">&nbsp;<\/th>.*<td>&nbsp;<\/td>/s);
    expect(print('<table><tr><td></td><th>A</th></tr></table>')).toContain('<td>&nbsp;</td>');
    const cellOf = (html: string) => /<td>.*<\/td>/s.exec(print(`<table><tr><td>${html}</td></tr></table>`))?.[0];
    expect(cellOf('<b></b>')).toBe('<td><b></b>&nbsp;</td>');
    expect(cellOf('<br>')).toBe('<td>&nbsp;<br/></td>');
    expect(cellOf('<img src="a.png" alt="">')).toContain('&nbsp;');
    expect(cellOf('<img src="a.png" alt="Bild">')).not.toContain('&nbsp;');
  });

  it('something in empty cells of tables within cells, on the screen in a font that Chromium writes spaces of', () => {
    const table = '<table><tr><td></td><td>x</td></tr></table>';
    const text = `<table><tr><td>a${table}</td><td>${table}</td><td></td></tr></table>`;
    const cells = (html: string) => html.match(/<td>[^<]*(?:<span.*?<\/span>)?/g);
    const filled = (blank: string) => ['a', blank, 'x', '', blank, 'x', blank].map((content) => `<td>${content}`);
    expect(cells(print(text))).toEqual(filled('&nbsp;'));
    const screen = renderSlides(deckOf(text), new Map(), 'screen');
    expect(cells(screen)).toEqual(filled('<span class="blank">&nbsp;</span>'));
  });

  it('no limit to the picture in a cell', () => {
    const images = new Map([['a.png', `data:image/png;base64,${'A'.repeat(20_000_000)}`]]);
    const deck = deckOf('<table><tr><td><img src="a.png" alt="" role="presentation"></td></tr></table>');
    const html = renderSlides(deck, images, 'print', { steps: true });
    const end = html.indexOf('</td>');
    expect(html.slice(end - 10, end)).toMatch(/>&nbsp;$/);
  });

  it('a map that is a picture with an alternative text, and not one that is hidden', () => {
    const html = print('```map\nBonn\n```');
    expect(html).toMatch(/<svg viewBox="[^"]*" role="img" aria-label="Karte von Nordrhein-Westfalen/);
    expect(html).not.toMatch(/<svg [^>]*aria-hidden/);
  });
});
