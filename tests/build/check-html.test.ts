import { describe, expect, test } from 'vitest';
import { checkHtml } from '../../src/build/check-html.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';

const markdown = `# Größe & „Maß“

Ein <b>fetter</b> Satz mit \`a < b\`, &auml; und [Verweis](https://example.org/).

![Eine Karte > klein](karte.svg)

| A | B |
|---|---|
| 1 | 2 |

Note: Guten Tag, *meine* Damen.

---

## Zweite

> [!Ergänzung] Mehr dazu
> Quelle: Bericht
`;
const { deck } = parseDeck([{ name: '01.md', text: markdown }]);
const parts = {
  style: '@font-face{src:url("data:font/woff2;base64,AA")}',
  script: { inline: 'const a = "<img src=x.png>"' },
  images: new Map([['karte.svg', 'data:image/svg+xml;base64,AA']]),
};
const page = renderPage(deck, parts);

describe('an exported page', () => {
  test('that holds all and loads nothing is in order', () => {
    expect(checkHtml(page, deck)).toEqual([]);
  });

  test.each([
    ['a word', 'fetter', 'fetten', 'auf der Folie »Größe & „Maß“« fehlt: Ein fetter Satz'],
    ['an alternative text', 'alt="Eine Karte', 'alt="Keine Karte', 'fehlt: Eine Karte'],
    ['a note', 'Guten Tag', '', 'fehlt: Guten Tag'],
    ['a source', 'Bericht', '', 'auf der Folie »Zweite« fehlt: Quelle: Bericht'],
  ])('that lost %s is not', (_name, text, replacement, problem) => {
    expect(page).toContain(text);
    expect(checkHtml(page.replace(text, replacement), deck).join()).toContain(problem);
  });

  test('that has the name of a place only as the title of a shape on the map is not', () => {
    const { deck: withMap } = parseDeck([{ name: '01.md', text: '# Orte\n\n```map\nBonn\n```' }]);
    const html = renderPage(withMap, parts);
    expect(checkHtml(html, withMap)).toEqual([]);
    expect(html).toContain('<title>Stadt Bonn</title>');
    const lost = html.replace('<span class="map-name">Bonn</span>', '');
    expect(checkHtml(lost, withMap)).toEqual(['auf der Folie »Orte« fehlt: Bonn']);
  });

  test('that lost what the logo or an untitled slide says is not', () => {
    const head = '---\nlogo: karte.svg\nlogoAlt: Stadt & Land\n---\n';
    const { deck: untitled } = parseDeck([{ name: '01.md', text: `${head}\nNur ein Satz.\n\n---\n\n# Zweite` }]);
    const html = renderPage(untitled, parts);
    expect(checkHtml(html, untitled)).toEqual([]);
    const lost = (part: string, instead: string) => checkHtml(html.replace(part, instead), untitled);
    expect(lost('alt="Stadt &amp; Land"', 'alt=""')).toEqual(['auf der Folie »Nur ein Satz.« fehlt: Stadt & Land']);
    expect(lost('<h2 class="visually-hidden">Nur ein Satz.</h2>', '')).toEqual([
      'auf der Folie »Nur ein Satz.« fehlt: Nur ein Satz.',
    ]);
  });

  test('with its slides in another order is not', () => {
    const reversed = { ...deck, slides: [...deck.slides].reverse() };
    expect(checkHtml(renderPage(reversed, parts), deck)).not.toEqual([]);
  });

  test.each([
    '<img alt="" src="bild.png">',
    '<img alt="a" srcset="bild.png 2x">',
    '<script src="https://example.org/a.js"></script>',
    '<link rel="stylesheet" href="a.css">',
    '<style>@import "a.css";</style>',
    '<style>p{background:url(a.png)}</style>',
    "<style>p{background:url( 'a.png' )}</style>",
    '<iframe src="a.html"></iframe>',
  ])('that contains %s is not', (html) => {
    const problems = checkHtml(page.replace('</main>', `${html}</main>`), deck);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('lädt »');
  });
});
