import { describe, expect, it } from 'vitest';
import { inlineScripts } from '../../src/core/inline-script.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import { renderPrintPage } from '../../src/core/render-print.ts';

const text = `---
title: A & "B" <C>
lang: en
author: O'Hara
---
# One

Note: Only for the speaker.

---

![](missing)

--

## Three
`;
const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
const parts = { style: 'p{content:"</style>"}', images: new Map<string, string>() };
const page = renderPage(deck, {
  ...parts,
  script: { inline: 'const a = "<!--</script>";' },
  licences: 'a -- b --> c',
  findings,
});

describe('the page', () => {
  it('escapes the facts about the deck', () => {
    expect(page).toContain('<title>A &amp; &quot;B&quot; &lt;C&gt;</title>');
    expect(page).toContain('<meta name="author" content="O&#39;Hara">');
    expect(page).toContain('<html lang="en" data-deck="a-b-c">');
  });

  it('cannot be left by what is inlined in it', () => {
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page.match(/<!--/g)).toHaveLength(1);
    expect(page.match(/-->/g)).toHaveLength(1);
    expect(inlineScripts('"<!--</script><script>"')[1]).toBe('"\\x3C!--\\x3C/script>\\x3Cscript>"');
  });

  it('speaks the language of the deck', () => {
    expect(page).toContain('aria-label="Notes"');
    expect(page).not.toContain('Notizen');
  });

  it('wraps vertical slides in a stack, as reveal.js wants them', () => {
    expect(page.replace(/\s+/g, ' ')).toMatch(
      /<section class="stack"> <section [^>]*id="slide-2".*<section [^>]*id="three".*<\/section> <\/section>/,
    );
  });

  it('shows findings to an author, and nothing where there are none', () => {
    expect(page).toContain('<details class="findings">');
    expect(renderPage(deck, { ...parts, script: { src: 'a.js' } })).not.toContain('findings">');
  });

  it('names a slide without heading for assistive technology', () => {
    expect(page).toContain('<h2 class="visually-hidden">Slide 2</h2>');
  });
});

describe('background pictures', () => {
  it.each([
    ['data-background="a.png"', 'data-background-image="data:x"'],
    ['data-background-image="a.png" data-background="#fff"', 'data-background-image="data:x" data-background="#fff"'],
    ['data-background="#fff"', 'data-background="#fff" id='],
  ])('%s are written as %s', (attributes, expected) => {
    const one = parseDeck([{ name: 'a.md', text: `<!-- .slide: ${attributes} -->\n# A` }]);
    expect(
      renderPage(one.deck, { ...parts, images: new Map([['a.png', 'data:x']]), script: { src: 'a.js' } }),
    ).toContain(expected);
  });
});

describe('the print page', () => {
  const print = renderPrintPage(deck, parts);
  it('has every slide on its own, and neither notes nor script', () => {
    expect(print.match(/<section /g)).toHaveLength(3);
    expect(print).not.toContain('class="stack"');
    expect(print).not.toContain('Only for the speaker');
    expect(print).not.toContain('<script');
  });
});
