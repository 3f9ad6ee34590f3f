import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';
import { printedText } from '../../src/core/slide-text.ts';
import { deckPages } from '../../src/core/step-pages.ts';

const deckOf = (text: string) => parseDeck([{ name: '01.md', text }]).deck;
const pagesOf = (text: string) => deckPages(deckOf(text));
/** What the first slide says at each of its steps, lines joined. */
const textsOf = (text: string) =>
  pagesOf(text).map(({ seen }) => printedText(seen, deckOf(text).meta).replace(/\s+/g, ' ').trim());
const at = (names: string, index?: number) =>
  `<!-- .element: class="fragment ${names}"${index === undefined ? '' : ` data-fragment-index="${index}"`} -->`;
const print = (text: string) => renderPrintPage(deckOf(text), { style: '', images: new Map(), steps: true });

describe('the pages of a deck', () => {
  test('are one a slide, and one more for each of its steps, called after the number of the slide', () => {
    const pages = pagesOf(`# A\n\n---\n\n# B\n\n- b ${at('')}\n- c ${at('')}\n\n---\n\n# C`);
    expect(pages.map(({ label, step, slide }) => `${label} ${slide.title} ${step}`)).toEqual([
      '1 A 0',
      '2.1 B 0',
      '2.2 B 1',
      '2.3 B 2',
      '3 C 0',
    ]);
  });

  test('leave a slide without steps as it is', () => {
    const { slides } = deckOf('# A\n\n<p id="x">b</p>');
    const [page] = deckPages({ slides });
    expect(page?.slide).toBe(slides[0]);
    expect(page?.seen).toBe(slides[0]);
  });
});

describe('what can be seen at a step', () => {
  test.each([
    ['', ['', 'x', 'x']],
    ['fade-up', ['', 'x', 'x']],
    ['zoom-in', ['', 'x', 'x']],
    ['fade-out', ['x', '', '']],
    ['semi-fade-out', ['x', 'x', 'x']],
    ['fade-in-then-out', ['', 'x', '']],
    ['current-visible', ['', 'x', '']],
    ['fade-in-then-semi-out', ['', 'x', 'x']],
    ['grow', ['x', 'x', 'x']],
    ['shrink', ['x', 'x', 'x']],
    ['strike', ['x', 'x', 'x']],
    ['highlight-current-red', ['x', 'x', 'x']],
    ['custom', ['x', 'x', 'x']],
  ])('of fragments that are »%s«', (names, expected) => {
    expect(textsOf(`# A\n\nx ${at(names)}\n\ny ${at('custom')}`)).toEqual(
      expected.map((text) => `A ${text} y`.replace('  ', ' ')),
    );
  });

  test('is nothing that stands in what is hidden, be it Markdown between raw tags', () => {
    expect(textsOf('# A\n\n<div class="fragment">\n\nb **c**\n\n<p>d</p></div>\n\ne')).toEqual(['A e', 'A b c d e']);
    expect(textsOf('# A\n\nb <span class="fragment">c *d* <img src="data:," alt="f"></span> e')).toEqual([
      'A b e',
      'A b c d f e',
    ]);
  });

  test('is a list inside of another one after that, whatever their numbers are', () => {
    const text = `# A\n\n- b ${at('', 1)}\n  - c ${at('', 0)}`;
    expect(textsOf(text)).toEqual(['A', 'A', 'A b c']);
  });

  test('is a column with its heading, cells where they are, and an addition as a whole', () => {
    const columns = `<!-- .slide: data-layout="two-columns" -->\n## A\n\n### b\n\nc\n\n### d ${at('')}\n\ne`;
    expect(textsOf(columns)).toEqual(['A b c', 'A b c d e']);
    expect(textsOf(`## A\n\n| b | c |\n|---|---|\n| **d** ${at('')} | e |`)).toEqual(['A b c e', 'A b c d e']);
    expect(textsOf(`## A\n\n> [!Ergänzung] b\n>\n> - c ${at('')}\n>\n> Quelle: d`)).toEqual([
      'A Ergänzung b Quelle: d',
      'A Ergänzung b c Quelle: d',
    ]);
  });

  test('is, in a slide that is one addition, still its name and its source', () => {
    expect(textsOf(`> [!Ergänzung]\n>\n> ## A\n>\n> b ${at('')}\n>\n> Quelle: c`)).toEqual([
      'Ergänzung A Quelle: c',
      'Ergänzung A b Quelle: c',
    ]);
  });
});

describe('the printed pages of a slide', () => {
  const articles = (html: string) => html.match(/<article.*?<\/article>/gs) ?? [];

  test('stand in a frame with its id; the last one has its notes and is the slide of the handout', () => {
    const html = print(`# A\n\nb ${at('')}\n\nNote:\nc\n\n---\n\n# D`);
    expect(html).toContain('<div id="a" class="slide-steps">');
    expect(articles(html).map((article) => /^<article[^>]*>/.exec(article)?.[0])).toEqual([
      '<article class="slide layout-points" data-title="A" data-steps="1">',
      '<article class="slide layout-points" data-title="A" data-steps="1">',
      '<article id="d" class="slide layout-points" data-title="D" data-steps="0">',
    ]);
    expect(articles(html).map((article) => article.includes('class="notes"'))).toEqual([false, true, false]);
  });

  test('have the classes that reveal.js gives', () => {
    const classes = (text: string) =>
      articles(print(text)).map((article) => /class="(fragment[^"]*)"/.exec(article)?.[1]);
    expect(classes(`# A\n\nb ${at('fade-out')}\n\nc ${at('')}`)).toEqual([
      'fragment fade-out',
      'fragment fade-out visible current-fragment unseen',
      'fragment fade-out visible unseen',
    ]);
  });

  test('have each id once, and what refers to it on the same page leads there', () => {
    const html = print(
      `# A\n\n<p id="x" class="fragment">b</p><p aria-describedby="x y" aria-label="x"><a href="#x">c</a></p>\n\n[d](#x) [e](#a)\n\n` +
        '<svg><clippath id="k"></clippath><rect clip-path="url(#k)"></rect></svg>\n\n---\n\n# D\n\n[f](#x)',
    );
    const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(ids).toEqual(['a', '_0_x', '_0_k', 'x', 'k', 'd']);
    const [first = '', second = '', third = ''] = articles(html);
    expect(first).toContain('aria-describedby="_0_x y" aria-label="x"><a href="#_0_x">c</a>');
    expect(first).toContain('<a href="#_0_x">d</a> <a href="#a">e</a>');
    expect(first).toContain('clip-path="url(#_0_k)"');
    expect(second).toContain('aria-describedby="x y" aria-label="x"><a href="#x">c</a>');
    expect(third).toContain('<a href="#x">f</a>');
  });

  test('say the title where the heading that says it has not come yet', () => {
    const unseen = (text: string) =>
      articles(print(text)).map((article) => /unseen-heading">([^<]*<.h\d)/.exec(article)?.[1] ?? '');
    expect(unseen(`# A ${at('')}\n\n### b`)).toEqual(['A</h1', '']);
    expect(unseen('<h3 class="fragment">A</h3>')).toEqual(['A</h3', '']);
    expect(unseen(`## A ${at('fade-out')}`)).toEqual(['', 'A</h2']);
    expect(unseen('## A <span class="fragment">b</span>')).toEqual(['', '']);
    // It has such a heading in any case.
    expect(unseen(`b ${at('')}`)).toEqual(['', '']);
  });

  test('keep a cell that is empty until its step has come', () => {
    const cells = (text: string) => print(text).match(/<t[dh].*?<\/t[dh]>/gs);
    const table = '<table><tr><td class="fragment">b</td><td>c</td><td><b class="fragment">d</b></td></tr></table>';
    const [hidden, plain, empty] = cells(`# A\n\n${table}`) ?? [];
    const place = '<span class="kept-cell">&nbsp;</span></td>';
    expect(hidden).toMatch(/^<td class="fragment unseen"[^>]*><div class="unseen-cell">b<\/div>/);
    expect(hidden?.endsWith(place)).toBe(true);
    expect(plain).toBe('<td>c</td>');
    expect(empty?.endsWith(place)).toBe(true);
    const nested = '<table><tr><td>a<table><tr><td class="fragment">b</td></tr></table></td></tr></table>';
    expect(print(`# A\n\n${nested}`)).toMatch(
      /<td>a<table[^>]*><tr><td class="fragment unseen"[^>]*><div class="unseen-cell">b</,
    );
  });

  test('are made only where they are asked for', () => {
    const deck = deckOf(`# A\n\nb ${at('')}`);
    const html = renderPrintPage(deck, { style: '', images: new Map() });
    expect(articles(html)).toHaveLength(1);
    expect(html).not.toMatch(/slide-steps|unseen|kept-cell/);
    const plain = deckOf('# A\n\n| b |\n|---|\n| c |');
    const parts = { style: '', images: new Map() };
    expect(renderPrintPage(plain, { ...parts, steps: true })).toBe(renderPrintPage(plain, parts));
  });
});
