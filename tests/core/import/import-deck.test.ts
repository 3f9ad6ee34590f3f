import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importDeck } from '../../../src/core/import/import-deck.ts';
import { parseDeck } from '../../../src/core/parse-deck.ts';
import { notesText, slideText } from '../../../src/core/slide-text.ts';

function read(text: string, name = 'alt.md') {
  const { format, files, findings } = importDeck({ name, text });
  const { deck } = parseDeck(files);
  return {
    format,
    markdown: files.map((file) => file.text).join('\n'),
    said: findings.map(({ line, severity, message }) => `${line} ${severity} ${message}`),
    slides: deck.slides.map((slide) => {
      const notes = notesText(slide);
      return `${slide.h}.${slide.v} ${slide.layout}: ${slideText(slide)
        .trim()
        .replace(/\s*\n\s*/g, ' / ')}${notes && ` (n: ${notes.replaceAll('\n', ' / ')})`}`;
    }),
    deck,
  };
}

test('a deck of Marp is told by a comment of more than one line, but not by what is shown as code', () => {
  expect(read('# A\n\n<!--\n_class: lead\n-->').format).toBe('marp');
  expect(read('# A\n\n```\n<!--\n_class: lead\n-->\n```').format).toBe('reveal-md');
});

describe('Marp', () => {
  test('rules separate, comments are notes or directives', () => {
    const { format, slides, said, deck, markdown } = read(
      '---\nmarp: true\ntheme: gaia\ntitle: Haushalt\n---\n\n# Haushalt <!-- fit -->\n\n<!-- _class: lead -->\n<!-- Begrüßen!\n\nKurz halten. -->\n\n***\n\nSchulen\n---\n\n- eins\n\n```\n---\n```\n\n___\n\n## Ende\n\nNote: ist Text\n\n<!-- backgroundColor: #102030 -->\n',
    );
    expect(format).toBe('marp');
    expect(slides).toEqual([
      '0.0 points: Haushalt (n: Begrüßen! / Kurz halten.)',
      '1.0 points: Schulen / eins / ---',
      '2.0 points: Ende / Note: ist Text',
    ]);
    expect(deck.meta.title).toBe('Haushalt');
    expect(deck.slides[0]?.attributes).toEqual({ class: 'lead' });
    expect(deck.slides[2]?.attributes).toEqual({ 'data-background-color': '#102030' });
    expect(said).toEqual([
      '2 info Geändert: marp: true',
      '3 warning Nicht übernommen: theme: gaia',
      '7 warning Nicht übernommen: <!-- fit -->',
      '9 info Geändert: _class: lead',
      '31 info Geändert: backgroundColor: #102030',
    ]);
    expect(markdown).not.toContain('marp');
  });

  test('colors need no quotes, stars and brackets are steps, dollars are formulas', () => {
    const { markdown, said } = read(
      '---\nmarp: true\nbackgroundColor: #fff\n---\n# A\n\n![bg](#234)\n\n* eins\n* zwei\n\n1) drei\n\n- vier\n\nEs gilt $a^2$, und `$b$` für 5$ und 6$.\n',
    );
    expect(markdown).toContain('<!-- .slide: data-background-color="#fff" data-background-color="#234" -->');
    const step = '<!-- .element: class="fragment" -->';
    expect(markdown).toContain(`* ${step} eins\n* ${step} zwei\n\n1) ${step} drei\n\n- vier`);
    expect(markdown).toContain('Es gilt $`a^2`$, und `$b$` für 5$ und 6$.');
    expect(said).toEqual([
      '2 info Geändert: marp: true',
      '3 info Geändert: backgroundColor: #fff',
      '7 info Geändert: ![bg](#234)',
      '9 info Geändert: * eins',
      '12 info Geändert: 1) drei',
      '16 info Geändert: $a^2$',
    ]);
  });

  test('pictures lose their keywords, backgrounds become those of the slide', () => {
    const { markdown, said } = read(
      '---\nmarp: true\n---\n![bg](himmel.jpg)\n\n# A\n\n---\n\n![bg left:40%](rand.jpg)\n\n## B\n\n![w:300 Ein Baum](baum.jpg)\n\n![Ein Bus](bus.jpg)\n\n![blur](c.jpg)',
    );
    expect(markdown).toContain('<!-- .slide: data-background-image="himmel.jpg" -->\n\n# A');
    expect(markdown).toContain(
      '<!-- .slide: data-layout="image" -->\n\n![](rand.jpg) <!-- .element: role="presentation" -->',
    );
    expect(markdown).toContain(
      '![Ein Baum](baum.jpg) <!-- .element: width="300" -->\n\n![Ein Bus](bus.jpg)\n\n![](c.jpg)',
    );
    expect(said.slice(1).map((one) => one.slice(0, 10))).toEqual([
      '4 info Geä',
      '10 info Ge',
      '14 info Ge',
      '18 warning',
    ]);
  });

  test('directives without _ hold on, headingDivider divides', () => {
    const { slides, deck, said } = read(
      '---\nmarp: true\nheadingDivider: 2\nclass: [u, v]\n---\n# A\n\n<!--\nclass: x\npaginate: true\n-->\n\n## B\n\n<!-- _class: y -->\n\n### C\n\n## D\n',
    );
    expect(slides).toEqual(['0.0 points: A', '1.0 points: B / C', '2.0 points: D']);
    expect(deck.slides.map(({ attributes }) => attributes['class'])).toEqual(['x', 'y', 'x']);
    expect(said).toContain('4 info Geändert: class: u v');
    expect(said).toContain('10 warning Nicht übernommen: paginate: true');
  });
});

describe('Slidev', () => {
  test('attributes of tags are steps, marks of notes ours; what draws or counts is told', () => {
    const { markdown, said } = read(
      '---\nmdc: true\nduration: 35min\n---\n\n# A\n\n<p v-click class="x">eins</p> <b v-after="2">zwei</b> <i v-click.hide>drei</i> `<a v-click>`\n\n{{ $page }}, $x$\n\n$$ {1|all}\na\n$$\n\n````md magic-move\n```js {1}\na\n```\n````\n\n```mermaid\nb\n```\n\n<!-- Gleich. [click] Jetzt. -->\n',
    );
    expect(markdown).toContain(
      '<p class="fragment x">eins</p> <b class="fragment">zwei</b> <i class="fragment fade-out">drei</i> `<a v-click>`',
    );
    expect(markdown).toContain(
      '{{ $page }}, $`x`$\n\n$$\na\n$$\n\n````md\n```js {1}\na\n```\n````\n\n```mermaid\nb\n```',
    );
    expect(markdown).toContain('Notiz:\n\nGleich. [schritt] Jetzt.');
    expect(markdown).toContain('duration: 35\n');
    expect(said).toEqual([
      '2 warning Nicht übernommen: mdc: true',
      '8 info Geändert: <p v-click class="x">',
      '8 info Geändert: <b v-after="2">',
      '8 info Geändert: <i v-click.hide>',
      '10 warning Nicht übernommen: {{ $page }}',
      '10 info Geändert: $x$',
      '12 warning Nicht übernommen: $$ {1|all}',
      '16 warning Nicht übernommen: ````md magic-move',
      '22 warning Nicht übernommen: ```mermaid',
      '26 info Geändert: [click]',
    ]);
  });

  test('front matter before each slide, layouts, notes, clicks, components', () => {
    const { format, slides, said, deck, markdown } = read(
      [
        ...['---', 'theme: seriph', 'title: Klima', 'layout: cover', 'fonts:', '  sans: Roboto', '---', '', '# Klima', '', '<!-- Hallo -->'],
        ...['', '---', 'layout: two-cols', 'transition: fade', 'hide: false', '---', '', '# Zwei', '', 'links', '', '::right::', '', 'rechts'],
        ...['', '---', '', '# Schritte', '', '<v-clicks>', '', '- **a** b', '- c', '', '</v-clicks>', '', '<v-click>Ende</v-click>', '', '<Tweet id="20" />'],
        ...['', '```ts {1|2-3}', 'a', '---', '```', '', '--', '', '---', 'src: ./mehr.md', '---', '', '---', '', '## Schluss', ''],
      ].join('\n'),
    ); // biome-ignore format: a deck
    expect(format).toBe('slidev');
    expect(slides).toEqual([
      '0.0 title: Klima (n: Hallo)',
      '1.0 two-columns: Zwei / links / rechts',
      '2.0 points: Schritte / a b / c / Ende / a\n--- / --'.replaceAll('\n', ' / '),
      '3.0 points: Schluss',
    ]);
    expect(deck.slides[2]?.steps).toBe(4);
    expect(markdown).toContain('```ts [1|2-3]');
    expect(said).toEqual([
      '2 warning Nicht übernommen: theme: seriph',
      '4 info Geändert: layout: cover',
      '5 warning Nicht übernommen: fonts: ⏎ sans: Roboto',
      '14 info Geändert: layout: two-cols',
      '15 warning Nicht übernommen: transition: fade',
      '16 info Geändert: hide: false',
      '23 warning Nicht übernommen: ::right::',
      '31 info Geändert: <v-clicks>',
      '36 info Geändert: </v-clicks>',
      '38 info Geändert: <v-click>',
      '38 info Geändert: </v-click>',
      '40 warning Nicht übernommen: <Tweet id="20" />',
      '42 info Geändert: ```ts {1|2-3}',
      '50 warning Nicht übernommen: src: ./mehr.md',
    ]);
  });
});

describe('reveal.js', () => {
  const page = (slides: string) =>
    `<!doctype html>\n<html>\n<head><title>A &amp; B</title>\n<link rel="stylesheet" href="reveal.css">\n</head>\n<body><div class="reveal"><div class="slides">\n${slides}\n</div></div>\n<script src="reveal.js"></script>\n</body></html>`;

  test('a page names its language, and notes behind other HTML stay notes', () => {
    const { markdown, slides } = read(
      '<!doctype html><html lang="en"><head><title>T</title></head><body><section><h2>A</h2><aside class="notes">secret</aside></section></body></html>',
    );
    expect(markdown).toContain('lang: en\n');
    expect(slides).toEqual(['0.0 points: A (n: secret)']);
  });

  test('sections of HTML and of Markdown, with their attributes and separators', () => {
    const { format, slides, deck, said } = read(
      page(
        `<section data-background-color="#234"><h2>Eins</h2>\n  <p>Text</p>\n  <aside class="notes">Sagen</aside>\n</section>\n<section>\n<section><h2>Zwei</h2></section>\n<section><h2>Darunter</h2></section>\n</section>\n<section data-markdown data-separator="^\\n---\\n$" data-separator-vertical="^\\n--\\n$" data-state="z">\n  <textarea data-template>\n    ## Drei &amp; mehr\n\n    - a\n\n    --\n\n    ## Vier\n\n    Note: leise\n\n    ---\n\n    ## Fünf <!-- .element: class="fragment" -->\n  </textarea>\n</section>\n<section data-markdown="mehr.md"></section>`,
      ),
      'vortrag.html',
    );
    expect(format).toBe('reveal-html');
    expect(deck.meta.title).toBe('A & B');
    expect(slides).toEqual([
      '0.0 points: Eins / Text (n: Sagen)',
      '1.0 points: Zwei',
      '1.1 points: Darunter',
      '2.0 points: Drei & mehr / a',
      '2.1 points: Vier (n: leise)',
      '3.0 points: Fünf',
    ]);
    expect(deck.slides.map(({ attributes }) => attributes['data-state'])).toEqual([
      undefined,
      undefined,
      undefined,
      'z',
      'z',
      'z',
    ]);
    expect(said).toEqual([
      '4 warning Nicht übernommen: <link rel="stylesheet" href="reveal.css">',
      expect.stringMatching(/^\d+ warning Nicht übernommen: data-markdown="mehr.md"$/),
      expect.stringMatching(/^\d+ warning Nicht übernommen: <script src="reveal.js"><\/script>$/),
    ]);
  });

  test('reveal-md only loses settings', () => {
    const { format, markdown, said } = read(
      '---\ntitle: A\nseparator: <!--s-->\nhighlightTheme: zenburn\n---\n# A\n\n<!--s-->\n\n# B\n',
    );
    expect(format).toBe('reveal-md');
    expect(markdown).toBe('---\ntitle: A\nseparator: <!--s-->\n---\n# A\n\n<!--s-->\n\n# B\n');
    expect(said).toEqual(['4 warning Nicht übernommen: highlightTheme: zenburn']);
  });
});

test('a step of Slidev may be a paragraph between its tags', () => {
  const { markdown, deck } = read(
    '---\nmdc: true\n---\n# A\n\n<v-click>\nText\n</v-click>\n\n````md\n```ts {1}\n```\n````\n',
  );
  expect(markdown).toContain('Text <!-- .element: class="fragment" -->');
  expect(markdown).toContain('\n```ts {1}\n');
  expect(deck.slides[0]?.steps).toBe(1);
});

test('what is shown as code says nothing about the deck it stands in', () => {
  const { format } = read('# Über `<v-click>`\n\n```md\n![bg](a.png)\n<v-click>\n```\n');
  expect(format).toBe('reveal-md');
});

/** Pieces of decks of all four programs. */
const pieces = [
  '---', '***', '--', '', '', '', '# Titel eins', '## Titel zwei', 'Ein Absatz mit Wörtern', '- Punkt', '  - darunter', '1. erstens', '> Zitat',
  '```js {1|2-3}', '```', '~~~', 'let code = 1;', '<!-- ein Kommentar -->', '<!--', '-->', '<!-- _class: lead -->', '<!-- paginate: true -->', '<!-- backgroundColor: rot -->',
  '<!-- header: Kopfzeile -->', '<!-- fit -->', '# Groß <!-- fit --> Ende', 'vor <!-- mitten --> nach', '![bg left:33%](links.png)', '![bg](hinten.png)', '![w:200 Alt Text](bild.png)', '![bg blur](zwei.png)',
  'layout: two-cols', 'layout: unbekannt', 'title: Überschrift', 'theme: seriph', 'class: klasse', 'image: /foto.png', 'background: himmel.png', 'src: ./andere.md', 'hide: true', 'routeAlias: ziel', 'marp: true', 'fonts:', '  sans: Roboto',
  '::right::', '::left::', '<v-click>', '</v-click>', '<v-clicks depth="2">', '</v-clicks>', '<v-click>Klick</v-click>', '<Tweet id="17" />', '<Baustein>innen</Baustein>', '<<< @/schnipsel/datei.ts', 'Note: Notiz', 'Notiz:', '`<!-- code -->`', '`<v-click>`',
  '<section data-markdown>', '<section>', '</section>', '<section data-background-color="blau">', '<textarea data-template>', '</textarea>', '<aside class="notes">leise</aside>', '<p>roh</p>',
]; // biome-ignore format: a heap of pieces
const heads = [
  '',
  '---\nmarp: true\nfooter: Fußzeile\nstyle: |\n  p { color: grün }\n---\n',
  '---\nlayout: cover\nfonts: Arial\n---\n',
  '---\nrevealOptions:\n  hash: true\n---\n',
];
const foreignDeck = fc
  .tuple(fc.constantFrom(...heads), fc.array(fc.constantFrom(...pieces), { maxLength: 30 }))
  .map(([head, lines]) => head + lines.join('\n'));

/** In a page of reveal.js this is what slides are made of, and no word of the author. */
const structure =
  /<\/?(?:section|textarea)\b(?: data-markdown| data-template)?|<\/?aside(?: class="notes")?|^\s*Note:/gm;
const wordsOf = (text: string) => text.match(/[\p{L}\p{N}]+/gu) ?? [];

describe('whatever is imported', { timeout: 60_000 }, () => {
  test('loses no word: it is in the new deck or in a finding', () => {
    fc.assert(
      fc.property(foreignDeck, (text) => {
        const { format, files, findings } = importDeck({ name: 'a.md', text });
        const kept = new Map<string, number>();
        const all = [...files.map((file) => file.text), ...findings.map(({ message }) => message)].join('\n');
        for (const word of wordsOf(all)) kept.set(word, (kept.get(word) ?? 0) + 1);
        for (const word of wordsOf(format === 'reveal-html' ? text.replace(structure, '') : text)) {
          const left = kept.get(word) ?? 0;
          expect(left, `»${word}« is lost:\n${all}`).toBeGreaterThan(0);
          kept.set(word, left - 1);
        }
      }),
      { numRuns: 2000, seed: 20_140_408 },
    );
  });

  const again = [
    '`',
    '![',
    '![](<',
    '![](a',
    '<!--',
    '<!-- x\n',
    '---\na: b\n---\n',
    '<textarea>',
    '<v-click>\n',
    '# a\n',
    '<',
    '{1',
    '::right::\n',
  ];
  test.each(again)('takes time in proportion to its length: %j', (piece) => {
    for (const head of [
      '---\nmarp: true\nheadingDivider: 2\n---\n',
      '---\nmdc: true\n---\n',
      '<div>\n<section>\n',
      '',
    ]) {
      const text = head + piece.repeat(Math.ceil(200_000 / piece.length));
      const start = performance.now();
      importDeck({ name: 'a.md', text });
      // Far below a second on an idle machine; what is quadratic takes longer.
      expect(performance.now() - start).toBeLessThan(8000);
    }
  });

  test('is read without an end, and says the same twice', () => {
    const text = '<v-click>\n![bg](a)\n<!-- x -->\n---\nlayout: center\n---\n'.repeat(5000);
    const once = importDeck({ name: 'a.md', text });
    expect(importDeck({ name: 'a.md', text })).toEqual(once);
  });
});
