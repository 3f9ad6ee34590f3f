import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderGlossary } from '../../src/core/render-glossary.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { notesText, slideText } from '../../src/core/slide-text.ts';

const read = (...texts: string[]) => parseDeck(texts.map((text, index) => ({ name: `0${index + 1}.md`, text })));
const head = (...lines: string[]) =>
  `---\nabbreviations:\n${lines.map((line) => `  ${line}\n`).join('')}---\n# Titel\n\n`;
const said = (...texts: string[]) =>
  read(...texts).findings.map(
    ({ file, line, column, severity, message }) => `${file}:${line}:${column} ${severity} ${message}`,
  );
/** The HTML of a paragraph in a deck that explains IMAG, NRW and »AG«. */
const paragraph = (text: string) => {
  const { deck } = read(`# T\n\n${text}\n\n*[IMAG]: Gruppe\n*[NRW]: Nordrhein\n*[AG]: Arbeit\n*[IMAG NRW]: beide`);
  return /<p>(.*?)<\/p>/s.exec(renderSlides(deck, new Map(), 'screen'))?.[1];
};

describe('abbreviations', () => {
  it('are explained in front matter, with or without a source, and by lines anywhere, notes included', () => {
    const { deck, findings } = read(
      `${head('MFK: { meaning: "Amt: für Kultur", source: a.de }', 'XY: Zett')}MFK XY`,
      '## B\n\nIMAG und NRW\n*[IMAG]: Gruppe\n\nNote:\n\nHier.\n\n   *[NRW]:Nordrhein',
    );
    expect(findings.map(formatFinding)).toEqual([]);
    expect(deck.abbreviations).toEqual([
      { term: 'MFK', meaning: 'Amt: für Kultur', source: 'a.de', position: { file: '01.md', line: 3, column: 3 } },
      { term: 'XY', meaning: 'Zett', position: { file: '01.md', line: 4, column: 3 } },
      { term: 'IMAG', meaning: 'Gruppe', position: { file: '02.md', line: 4, column: 1 } },
      { term: 'NRW', meaning: 'Nordrhein', position: { file: '02.md', line: 10, column: 4 } },
    ]);
    expect(deck.slides.map((slide) => [slideText(slide), notesText(slide)])).toEqual([
      ['Titel\nMFK XY', ''],
      ['B\nIMAG und NRW', 'Hier.'],
    ]);
  });

  it('may be explained in a slide that is one addition, and are text in code and comments', () => {
    const { deck } = read('> [!Ergänzung]\n>\n> ## IMAG\n>\n> *[IMAG]: Gruppe\n> Mehr.\n>\n> Quelle: a.de');
    expect(deck.abbreviations).toHaveLength(1);
    expect(slideText(deck.slides[0] ?? expect.fail())).toBe('Ergänzung\nIMAG\nMehr.\nQuelle: a.de');
    expect(read('# A\n\n```\n*[A]: b\n```\n\n<!--\n*[A]: b\n-->').deck.abbreviations).toEqual([]);
  });

  it.each([
    ['IMAG', '<abbr title="Gruppe">IMAG</abbr>'],
    ['die IMAG-Sitzung', 'die <abbr title="Gruppe">IMAG</abbr>-Sitzung'],
    ['(NRW).', '(<abbr title="Nordrhein">NRW</abbr>).'],
    ['zwei AGs', 'zwei <abbr title="Arbeit">AGs</abbr>'],
    ['IMAG  NRW', '<abbr title="beide">IMAG  NRW</abbr>'],
    ['[NRW](#/a)', '<a href="#/a"><abbr title="Nordrhein">NRW</abbr></a>'],
    ['<b>NRW</b>', '<b><abbr title="Nordrhein">NRW</abbr></b>'],
  ])('»%s« are marked', (text, html) => {
    expect(paragraph(text)).toBe(html);
  });

  it.each(['IMAGE', 'ÜIMAG', 'IMAGÜ', 'imag', 'NRW_1', 'www\\.NRW.de', 'x\\@NRW.de', '`NRW`', '<kbd>NRW</kbd>'])(
    '»%s« is none',
    (text) => {
      expect(paragraph(text)).not.toContain('<abbr');
    },
  );

  it('that the author marked are marked once', () => {
    expect(paragraph('<abbr title="x">NRW *NRW*</abbr> NRW')).toBe(
      '<abbr title="x">NRW <em>NRW</em></abbr> <abbr title="Nordrhein">NRW</abbr>',
    );
  });

  it('are marked in headings, notes, sources and raw HTML too, and nowhere on paper', () => {
    const { deck } = read(
      '# NRW\n\n<p>NRW</p>\n\n> [!Ergänzung] NRW\n>\n> Quelle: NRW, nrw-b.de\n\nNote:\n\nNRW\n\n*[NRW]: "Nordrhein" <Westfalen>',
    );
    const html = renderSlides(deck, new Map(), 'screen');
    const mark = '<abbr title="„Nordrhein“ &lt;Westfalen&gt;">NRW</abbr>';
    expect(html.split(mark)).toHaveLength(6);
    expect(html).toContain('data-title="NRW"');
    expect(renderSlides(deck, new Map(), 'print')).toBe(
      renderSlides({ ...deck, abbreviations: [] }, new Map(), 'print'),
    );
  });

  it('change no word, however they are rendered', () => {
    const { deck } = read('# A\n\nIMAG und die NRW-Kommunen (AGs)\n\n*[IMAG]: G\n*[NRW]: N\n*[AG]: A');
    const words = (html: string) => html.replace(/<[^>]*>/g, '');
    expect(words(renderSlides(deck, new Map(), 'screen'))).toBe(
      words(renderSlides({ ...deck, abbreviations: [] }, new Map(), 'screen')),
    );
  });
});

describe('what is wrong with abbreviations is said', () => {
  it.each([
    ['explained twice, differently', '# A\n\nIMAG\n\n*[IMAG]: B\n*[IMAG]: C', '01.md:6:1 warning Die Abkürzung »IMAG« ist schon anders erklärt: in 01.md, Zeile 5.'],
    ['explained, never used', '# A\n\n*[IMAG]: B', '01.md:3:1 warning Die Abkürzung »IMAG« ist erklärt, kommt aber nirgends vor.'],
    ['used in code only', '# A\n\n`IMAG`\n\n> *[IMAG]: B', '01.md:5:3 warning Die Abkürzung »IMAG« ist erklärt, kommt aber nirgends vor.'],
    ['without meaning', '# A\n\n*[Kfz]:', '01.md:3:1 warning Die Abkürzung »Kfz« hat keine Bedeutung.'],
    ['without colon', '# A\n\n*[Kfz] Kraftfahrzeug', '01.md:3:1 warning Diese Zeile sieht aus wie eine Abkürzung mit Erklärung; ihr fehlt der Doppelpunkt.'],
    ['without letters', '# A\n\n*[…]: B', '01.md:3:1 warning »…« ist keine Abkürzung.'],
    ['empty in front matter', head('Kfz:'), '01.md:3:3 warning Die Abkürzung »Kfz« hat keine Bedeutung.'],
    ['of another shape', head('Kfz: { bedeutung: x }'), '01.md:3:3 warning Die Abkürzung »Kfz« ist nicht lesbar: »bedeutung« passt nicht.'],
    ['a list', '---\nabbreviations: [IMAG]\n---\n# A', '01.md:2:1 warning Der Wert von »abbreviations« passt nicht.'],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  }); // biome-ignore format: a table

  it('but not when two explanations are the same, or emphasis only looks like one', () => {
    expect(said('# A\n\nIMAG\n\n*[IMAG]: B\n*[IMAG]: B')).toEqual([]);
    expect(said('# A\n\n*[Ziele](#/b) sind klar*\n\n*[Ziele] sind klar*')).toEqual([]);
  });

  it('in front matter of a later file too', () => {
    expect(said('# A', '---\nabbreviations:\n  A: b\n---\n## B')[0]).toMatch(
      /^02\.md:2:1 .*nur im Kopf der ersten Datei/,
    );
  });
});

describe('the glossary', () => {
  it('is nothing without abbreviations', () => {
    expect(renderGlossary(read('# A').deck)).toBe('');
  });

  it('lists them as a German dictionary does, each with an id of its own', () => {
    const terms = ['Zug', 'ÖPNV', 'oe', 'Ofen', 'straße', 'Strasse', '§1', '§-1'].map((term) => `*[${term}]: B`);
    const html = renderGlossary(read(`# A\n\n${terms.join('\n')}`).deck);
    expect([...html.matchAll(/<dt id="([^"]*)">([^<]*)/g)].map(([, id, term]) => `${id} ${term}`)).toEqual([
      'abk-1 §-1',
      'abk-1-2 §1',
      'abk-oe oe',
      'abk-ofen Ofen',
      'abk-oepnv ÖPNV',
      'abk-strasse Strasse',
      'abk-strasse-2 straße',
      'abk-zug Zug',
    ]);
  });

  it('says sources, and that it is an addition where it or the notes are one', () => {
    const html = (front: string) => renderGlossary(read(`---\n${front}---\n# A`).deck);
    expect(html('abbreviations:\n  A: { meaning: "B & C", source: land-a.de }\n')).toBe(
      '<section class="glossary" id="abkuerzungen" aria-labelledby="abkuerzungen-titel">\n' +
        '<h2 id="abkuerzungen-titel">Abkürzungen (Ergänzung)</h2>\n' +
        '<dl>\n<div><dt id="abk-a">A</dt><dd>B &amp; C <span class="source">Quelle: <span class="address">land-a.de</span></span></dd></div>\n</dl>\n' +
        '</section>',
    );
    expect(html('abbreviations:\n  A: B\n')).toContain('>Abkürzungen<');
    expect(html('notes: addition\nabbreviations:\n  A: B\n')).toContain('>Abkürzungen (Ergänzung)<');
    expect(html('lang: en\nnotes: addition\nabbreviations:\n  A: B\n')).toContain('>Abbreviations (an addition)<');
  });
});
