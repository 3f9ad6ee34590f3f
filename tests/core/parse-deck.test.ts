import { describe, expect, it } from 'vitest';
import type { Deck } from '../../src/core/deck.ts';
import type { Finding } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { notesText, originalText, slideText } from '../../src/core/slide-text.ts';

const read = (...texts: string[]) => parseDeck(texts.map((text, index) => ({ name: `0${index + 1}.md`, text })));
const titles = (deck: Deck) => deck.slides.map(({ title }) => title);
const places = (deck: Deck) => deck.slides.map(({ h, v }) => `${h}.${v}`);
const brief = (findings: readonly Finding[]) =>
  findings.map(({ file, line, column, severity, message }) => `${file}:${line}:${column} ${severity} ${message}`);

describe('a deck is made of files', () => {
  it('in the order they come, each beginning a slide', () => {
    const { deck, findings } = read('# Eins', '## Zwei', '## Drei');
    expect(titles(deck)).toEqual(['Eins', 'Zwei', 'Drei']);
    expect(places(deck)).toEqual(['0.0', '1.0', '2.0']);
    expect(findings).toEqual([]);
  });

  it('and an empty one is a deck with one slide and an error', () => {
    for (const { deck, findings } of [read(), read(''), read('\n\n---\n\n')]) {
      expect(deck.slides).toHaveLength(1);
      expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    }
  });

  it('with any line end and a byte order mark', () => {
    const unix = '---\ntitle: T\n---\n# Eins\n\n---\n\n## Zwei\n\nNote: n\n';
    for (const text of [unix.replaceAll('\n', '\r\n'), `\uFEFF${unix}`, unix.replaceAll('\n', '\r')]) {
      expect(read(text)).toEqual(read(unix));
    }
  });
});

describe('separators', () => {
  it('make slides (---) and vertical ones (--, and ---- as in reveal-md)', () => {
    const { deck } = read('# A\n\n---\n\n# B\n\n--\n\n# C\n\n----\n\n# D\n\n---\n\n# E');
    expect(titles(deck)).toEqual(['A', 'B', 'C', 'D', 'E']);
    expect(places(deck)).toEqual(['0.0', '1.0', '1.1', '1.2', '2.0']);
  });

  it('are text in code fences, also in lists, and in HTML comments', () => {
    for (const literal of [
      '```\n---\n```',
      '~~~~\n~~~\n---\n~~~~',
      '- a\n\n  ```\n  ---\n  ```',
      '<!--\n---\n-->',
      '<!-- a\n--\nb -->',
    ]) {
      expect(read(`# A\n\n${literal}\n\nEnde`).deck.slides, literal).toHaveLength(1);
    }
  });

  it('still separate after what only looks like a fence or a comment', () => {
    for (const text of ['`<!--`', '``` a ` b', 'a <!-- b --> c', '```\na\n```', 'ein --> Pfeil', '- ```\n---\nx']) {
      expect(read(`# A\n\n${text}\n\n---\n\n# B`).deck.slides.length, text).toBeGreaterThan(1);
    }
  });

  it('that front matter names replace the usual ones', () => {
    const { deck, findings } = read('---\nseparator: ^(---|===)$\n---\n# A\n');
    expect(deck.slides).toHaveLength(1);
    expect(brief(findings)).toEqual(['01.md:2:1 warning Der Wert von »separator« passt nicht.']);
    for (const [pattern, written] of [
      ['"\\r?\\n===\\r?\\n"', '==='],
      ["'\\r?\\n===\\r?\\n'", '==='],
      ['^\\*\\*\\*$', '***'],
      ['^={3,5}$', '====='],
      ['^\\s*%%%+\\s*$', '  %%%%  '],
      ['<!--\\s*s\\s*-->', '  <!-- s -->'],
      ['"^\\n\\n\\n"', '\n'],
    ]) {
      expect(titles(read(`---\nseparator: ${pattern}\n---\n# A\n\n${written}\n\n# B`).deck), pattern).toEqual([
        'A',
        'B',
      ]);
    }
  });

  it('of reveal-md ask for empty lines around them where the pattern says so', () => {
    const head = '---\nseparator: ^(\\r\\n?|\\n)---(\\r\\n?|\\n)$\n---\n';
    expect(titles(read(`${head}# A\n\n---\n\n# B`).deck)).toEqual(['A', 'B']);
    expect(titles(read(`${head}# A\n\nTitel\n---\n\n# B`).deck)).toEqual(['A']);
  });

  it('that would have to be tried again and again are refused', () => {
    for (const pattern of ['^(a+)+$', '^a*a*a*b$', '^a?a?a?b$', '^a{0,9}a{0,9}a{0,9}$', '^(?=a)b$', '^a\\\\1$']) {
      const { findings } = read(`---\nseparator: "${pattern}"\n---\n# A`);
      expect(brief(findings), pattern).toEqual(['01.md:2:1 warning Der Wert von »separator« passt nicht.']);
    }
  });

  it('of notes mean what they say, and no word that begins alike', () => {
    const [slide] = read('---\nnotesSeparator: "^Note:"\n---\n# A\n\nNotebooks\n\nNote: n').deck.slides;
    expect([slideText(slide ?? never()), notesText(slide ?? never())]).toEqual(['A\nNotebooks', 'n']);
    expect(brief(read('---\nnotesSeparator: (a|b)\n---\n# A').findings)).toEqual([
      '01.md:2:1 warning Der Wert von »notesSeparator« passt nicht.',
    ]);
  });

  it('with nothing between them make no slide, which is said', () => {
    const { deck, findings } = read('# A\n\n---\n\n---\n\n## B');
    expect(titles(deck)).toEqual(['A', 'B']);
    expect(brief(findings)).toEqual([
      '01.md:4:1 warning Zwischen zwei Trennlinien steht nichts; es entsteht keine Folie.',
    ]);
  });
});

describe('front matter', () => {
  it('of the first file sets the deck and its first slide', () => {
    const head =
      '---\ntitle: "T: t"\nsubtitle: U\nauthor: A\nevent: E\ndate: 2014-04-08\nlang: de\nduration: 12,5\nslug: mein-t\nlicense: L\nnotes: addition\nlayout: title\nid: anfang\nclass: x y\n---\n# Da';
    const { deck, findings } = read(head);
    expect(findings).toEqual([]);
    expect(deck.meta).toEqual({
      ...{ title: 'T: t', subtitle: 'U', author: 'A', event: 'E', date: '2014-04-08', lang: 'de', duration: 12.5 },
      ...{ slug: 'mein-t', license: 'L', notesAre: 'addition', theme: 'standard' },
      durationAt: { file: '01.md', line: 8, column: 1 },
    });
    expect(deck.slides[0]).toMatchObject({ layout: 'title', id: 'anfang', attributes: { class: 'x y' } });
  });

  it('says in German what it takes, of every entry that has another value', () => {
    const keys =
      'title duration lang slug notes contact separator theme logo logoAlt accent layout id class font'.split(' ');
    for (const key of keys) {
      const [finding] = read(`---\n${key}: { a: b }\n---\n# A`).findings;
      expect(finding?.hint, key).toMatch(/^Erwartet wird (?:eine? |der |»)/);
    }
  });

  it('says how to report a barrier, in a line or in several', () => {
    const contact = (value: string) => read(`---\ncontact: ${value}\n---\n# A`);
    expect(contact('"Amt 1, barriere@b.de"').deck.meta.contact).toEqual(['Amt 1, barriere@b.de']);
    expect(contact('[Amt 1, 0211 123]').deck.meta.contact).toEqual(['Amt 1', '0211 123']);
    expect(contact('\n  - Amt 1\n  - 115').deck.meta.contact).toEqual(['Amt 1', '115']);
    for (const value of ['', '[]', '{ a: b }', '[[a]]']) {
      expect(contact(value).deck.meta.contact).toBeUndefined();
      expect(brief(contact(value).findings)).toEqual(['01.md:2:1 warning Der Wert von »contact« passt nicht.']);
    }
  });

  it('of other files sets their first slide', () => {
    const { deck, findings } = read('# A', '---\nlayout: contact\nid: dank\nduration: 2\n---\n## B\n\n---\n\n## C');
    expect(findings).toEqual([]);
    expect(deck.slides[1]).toMatchObject({ layout: 'contact', id: 'dank', duration: 2 });
    expect(deck.slides[2]).toMatchObject({ layout: 'points', id: 'c' });
  });

  it('that is broken is an error at its line and column', () => {
    const { findings } = read('---\ntitle: A\nauthor: "offen\n---\n# A');
    expect(brief(findings)[0]).toMatch(/^01\.md:3:\d+ error Der Kopf der Datei/);
    expect(brief(read('---\ntitle: A: B\n---\n# A').findings)[0]).toMatch(/^01\.md:2:8 error/);
    expect(brief(read('---\ntitle: A\ntitle: B\n---\n# A').findings)[0]).toMatch(/^01\.md:3:1 error.*doppelt/);
  });

  it('with a mistyped key or layout names the nearest known one', () => {
    const { findings } = read('---\ntitel: A\nlayuot: title\n---\n# A', '---\nlayout: two-colums\n---\n## B');
    expect(findings.map(({ line, hint }) => [line, hint])).toEqual([
      [2, 'Meinten Sie »title«?'],
      [3, 'Meinten Sie »layout«?'],
      [2, 'Meinten Sie »two-columns«?'],
    ]);
    expect(findings[2]?.severity).toBe('error');
  });

  it('with values of the wrong kind says what is expected', () => {
    const { deck, findings } = read('---\nduration: bald\nlang: deutsch!\nslug: Größe 1\ntitle: [a]\n---\n# A');
    expect(findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
      '2 warning',
      '3 warning',
      '4 warning',
      '5 warning',
    ]);
    expect(deck.meta).toMatchObject({ title: 'A', lang: 'de', slug: 'groesse-1' });
  });

  it('is none when it is not a mapping: no text is lost', () => {
    expect(titles(read('---\n# A\n---\n# B').deck)).toEqual(['A', 'B']);
    expect(slideText(read('---\nnur Text\n---\n# B').deck.slides[0] ?? never())).toBe('nur Text');
  });

  it('that names the deck in a later file says where it belongs', () => {
    const { findings } = read('# A', '---\nauthor: X\n---\n## B');
    expect(brief(findings)).toEqual([
      '02.md:2:1 warning »author« gilt für den ganzen Vortrag und wird nur im Kopf der ersten Datei gelesen.',
    ]);
  });
});

describe('notes', () => {
  it.each(['Note:', 'Notes:', 'note:', 'Notiz:', 'Notizen:', '  NOTE:'])('begin at »%s«', (word) => {
    const [slide] = read(`# A\n\nText\n\n${word} Erstens\n\nZweitens`).deck.slides;
    expect(slideText(slide ?? never())).toBe('A\nText');
    expect(notesText(slide ?? never())).toBe('Erstens\nZweitens');
  });

  it('in an aside that begins over two lines stop the export', () => {
    const found = read('# A\n\n<aside\n  class="notes">geheim</aside>').findings;
    expect(brief(found)).toEqual(['01.md:3:1 error Diese Notizen lassen sich nicht vom Text der Folie trennen.']);
    expect(read('# A\n\n<aside class="x">offen</aside>\n\nNote: <aside\nclass="notes">a</aside>').findings).toEqual([]);
  });

  it('in an aside may stand in the middle of a line, however often; code only shows one', () => {
    const text =
      '<h1>A</h1><p>da</p><aside class="x notes">eins</aside> Rest <aside class=notes>zwei\n\ndrei</aside>\n\n`<aside class="notes">` zeigen';
    const [slide] = read(text).deck.slides;
    expect(slide && [slideText(slide), notesText(slide)].map((said) => said.replace(/\s+/g, ' ').trim())).toEqual([
      'A da Rest <aside class="notes"> zeigen',
      'eins zwei drei',
    ]);
  });

  it('in an aside may stand anywhere, and what stands behind it stays on the slide', () => {
    const [slide] = read('# A\n\n<aside class="notes">eins\n\nzwei</aside> Rest\n\n<aside class="notes">drei</aside>')
      .deck.slides;
    expect([slideText(slide ?? never()), notesText(slide ?? never())]).toEqual(['A\nRest', 'eins\nzwei\ndrei']);
  });

  it('do not begin inside code, and end with their slide', () => {
    const { deck } = read('# A\n\n```\nNote: Code\n```\n\n---\n\n# B\n\nNote: n\n\n---\n\n# C');
    expect(deck.slides.map((slide) => notesText(slide))).toEqual(['', 'n', '']);
  });
});

describe('ids', () => {
  const ids = (...texts: string[]) => read(...texts).deck.slides.map(({ id }) => id);

  it('are German slugs of titles, unique, and never numbers alone', () => {
    expect(ids('# Größe & Maß', '# Größe & Maß', '# 2024', '', '![](x.png)', '# speaker')).toEqual([
      ...['groesse-mass', 'groesse-mass-2', 'folie-2024', 'folie-4', 'speaker-2'],
    ]);
  });

  it('given by the author come first, and twice is an error that names both places', () => {
    const { deck, findings } = read(
      '# Ziele',
      '---\nid: ziele\n---\n## Andere',
      '<!-- .slide: id="ziele" -->\n## Dritte',
    );
    expect(deck.slides.map(({ id }) => id)).toEqual(['ziele-2', 'ziele', 'ziele-3']);
    expect(findings).toMatchObject([
      { file: '03.md', line: 1, severity: 'error', message: expect.stringContaining('02.md, Zeile 2') },
    ]);
  });
});

describe('attributes in comments', () => {
  it('of the slide set id, layout, duration, class and data', () => {
    const [slide] = read(
      '<!-- .slide: id="x" class="a" data-layout="statement" data-duration="1,5" data-state="s" -->\n# A',
    ).deck.slides;
    expect(slide).toMatchObject({
      id: 'x',
      layout: 'statement',
      duration: 1.5,
      attributes: { class: 'a', 'data-state': 's' },
    });
  });

  it('of reveal.js give the time in seconds', () => {
    expect(read('<!-- .slide: data-timing="90" -->\n# A').deck.slides[0]?.duration).toBe(1.5);
  });

  it('with handlers are refused', () => {
    const { deck, findings } = read('# A\n\ntext <!-- .element: onclick="alert(1)" class="b" -->');
    expect(JSON.stringify(deck)).not.toContain('alert');
    expect(findings).toMatchObject([{ line: 3, column: 6, severity: 'warning' }]);
  });

  it('number fragments as reveal.js does: first by index, then in order', () => {
    const item = (text: string, index = '') => `- ${text} <!-- .element: class="fragment" ${index} -->`;
    const [slide] = read(
      ['# A', item('a'), item('b', 'data-fragment-index="5"'), item('c', 'data-fragment-index="5"'), item('d')].join(
        '\n',
      ),
    ).deck.slides;
    const list = slide?.blocks.find((block) => block.type === 'list');
    expect(list?.items.map(({ attributes }) => attributes['data-fragment-index'])).toEqual(['1', '0', '0', '2']);
    expect(slide?.steps).toBe(3);
  });
});

describe('hidden slides', () => {
  it('are left out and said; what stood below one moves up', () => {
    const { deck, findings } = read('# A\n\n---\n\n<!-- .slide: data-visibility="hidden" -->\n# B\n\n--\n\n## C');
    expect(titles(deck)).toEqual(['A', 'C']);
    expect(places(deck)).toEqual(['0.0', '1.0']);
    expect(brief(findings)).toEqual(['01.md:5:1 info Diese Folie ist ausgeblendet und kommt in keine Ausgabe.']);
  });
});

describe('additions', () => {
  it('are told apart from the original in data, with their source', () => {
    const [slide] = read('# A\n\nOriginal\n\n> [!Ergänzung] Neu. Quelle: land.nrw').deck.slides;
    expect(originalText(slide ?? never())).toBe('A\nOriginal');
    expect(slideText(slide ?? never())).toBe('A\nOriginal\nErgänzung\nNeu.\nQuelle: land.nrw');
  });

  it('without a source are a finding', () => {
    expect(brief(read('# A\n\n> [!Ergänzung] Neu.').findings)).toEqual([
      '01.md:3:1 warning Diese Ergänzung nennt keine Quelle.',
    ]);
  });
});

describe('findings', () => {
  it('come all at once, in the order of the text', () => {
    const { findings } = read('---\nfoo: 1\n---\n# A\n\n![](a.png)\n\n#### B\n\n```\noffen');
    expect(findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual([
      '2 warning',
      '6 error',
      '8 warning',
      '10 error',
    ]);
  });

  it('carry positions of blocks as an editor shows them', () => {
    const { deck } = read('---\ntitle: T\n---\n\n# A\n\n- eins\n\n  > zwei\n- drei');
    const [heading, list] = deck.slides[0]?.blocks ?? [];
    expect([heading?.position.line, list?.position.line]).toEqual([5, 7]);
    if (list?.type !== 'list') throw never();
    expect(list.items.map(({ position }) => position.line)).toEqual([7, 10]);
    expect(list.items[0]?.children[1]?.position).toMatchObject({ line: 9, column: 3 });
  });
});

function never(): never {
  throw new Error('the deck should have it');
}
