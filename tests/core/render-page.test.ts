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
    expect(page).toContain('<html lang="en" class="reading" data-deck="a-b-c">');
  });

  it('cannot be left by what is inlined in it', () => {
    expect(page.match(/<\/style>/g)).toHaveLength(1);
    expect(page.match(/<\/script>/g)).toHaveLength(3);
    expect(page.match(/<!--/g)).toHaveLength(1);
    expect(page.match(/-->/g)).toHaveLength(1);
    expect(inlineScripts('"<!--</script><script>"')[1]).toBe('"\\x3C!--\\x3C/script>\\x3Cscript>"');
  });

  it('speaks the language of the deck', () => {
    expect(page).toContain('aria-label="Notes: ');
    expect(page).not.toContain('Notizen');
  });

  it('wraps vertical slides in a stack, as reveal.js wants them', () => {
    expect(page.replace(/\s+/g, ' ')).toMatch(
      /<section class="stack"> <section [^>]*id="slide-2".*<section [^>]*id="three".*<\/section> <\/section>/,
    );
  });

  it('shows findings to an author, and nothing where there are none', () => {
    expect(page).toContain('<details class="findings" open=""');
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
    ['data-background="#fff"', '<section data-background="#fff" '],
  ])('%s are written as %s', (attributes, expected) => {
    const one = parseDeck([{ name: 'a.md', text: `<!-- .slide: ${attributes} -->\n# A` }]);
    expect(
      renderPage(one.deck, { ...parts, images: new Map([['a.png', 'data:x']]), script: { src: 'a.js' } }),
    ).toContain(expected);
  });
});

describe('the ground of a slide', () => {
  const render = (attributes: string, layout = 'points') => {
    const one = parseDeck([{ name: 'a.md', text: `<!-- .slide: data-layout="${layout}" ${attributes} -->\n# A` }]).deck;
    const images = new Map([['a.png', 'data:x']]);
    const [screen, print] = [
      renderPage(one, { ...parts, images, script: { src: 'a.js' } }),
      renderPrintPage(one, { ...parts, images }),
    ];
    return {
      screen: screen.match(/<section .*?>\s<div .*?>/s)?.[0] ?? '',
      print: print.match(/<article .*?>\s<div .*?>/s)?.[0] ?? '',
    };
  };

  it.each([
    ['data-background-color="#222"', 'rgb(34 34 34)', 'has-dark-background'],
    ['data-background="rgb(250, 250, 240)"', 'rgb(250 250 240)', 'has-light-background'],
    ['data-background-color="navy"', 'rgb(0 0 128)', 'has-dark-background'],
    ['data-background-color="hsl(60, 100%, 50%)"', 'rgb(255 255 0)', 'has-light-background'],
    ['data-background-color="rgba(0, 0, 0, 0.5)"', 'rgb(0 0 0 / 50%)', 'has-dark-background'],
  ])('%s is told to the theme', (attributes, color, name) => {
    for (const section of Object.values(render(attributes))) {
      expect(section).toContain(`style="--slide-ground: ${color}"`);
      expect(section).toContain(`layout-points ${name}"`);
    }
  });

  it.each(['transparent', 'url(a.png)', 'var(--x)', 'red;position:fixed', '#12'])('%s is no colour', (color) => {
    const { screen } = render(`data-background-color="${color}"`);
    expect(screen).not.toContain('--slide-ground');
    expect(screen).not.toMatch(/has-(?:dark|light)-background/);
  });

  it('leaves the style that an author gives', () => {
    expect(render('style="color: red" data-background-color="#fff"').screen).toContain(
      'style="--slide-ground: rgb(255 255 255); color: red"',
    );
  });

  it('is a picture on paper, whose bytes stand in either page once', () => {
    const { screen, print } = render(
      'data-background-image="a.png" data-background-size="contain" data-background-opacity="0.2"',
    );
    expect(screen.match(/data:x/g)).toHaveLength(1);
    expect(screen).toContain('--slide-veil: 80%');
    expect(print.match(/data:x/g)).toHaveLength(1);
    expect(print).toContain(
      '<div class="slide-body" style="background-image: url(&quot;data:x&quot;); background-position: center; background-repeat: no-repeat; background-size: contain">',
    );
  });

  it('never is a picture on a panel', () => {
    expect(render('data-background-image="a.png"', 'title').print).not.toContain('data:x');
  });

  it('takes no more than a size for a size', () => {
    const { print } = render('data-background-image="a.png" data-background-size="1px; color: red"');
    expect(print).toContain('background-size: cover"');
  });
});

describe('the print page', () => {
  const print = renderPrintPage(deck, parts);
  it('has every slide on its own with its notes, which a handout shows, and no script', () => {
    expect(print.match(/<article /g)).toHaveLength(3);
    expect(print).not.toContain('class="stack"');
    expect(print).toMatch(
      /<article (?:(?!<\/article>).)*<aside class="notes"(?:(?!<\/article>).)*Only for the speaker/s,
    );
    expect(print).not.toContain('<script');
  });

  it('has no soft hyphens, whoever wrote them: a search would not find the word', () => {
    const text = '# Engagement&shy;strategien\n\nBürger\u00adrat\n\nNote:\n\nRats&shy;sitzung';
    const page = renderPrintPage(parseDeck([{ name: 'a.md', text }]).deck, parts);
    expect(page).toMatch(/Engagementstrategien.*Bürgerrat.*Ratssitzung/s);
    expect(page).not.toMatch(/\u00ad|&shy;/);
  });
});
