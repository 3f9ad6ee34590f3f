import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/finding.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';

function read(layout: string, body: string) {
  const { deck, findings } = parseDeck([
    { name: 'a.md', text: `---\nlayout: ${layout}\n---\n\n## Titel\n\n${body}\n` },
  ]);
  const html = renderSlides(deck, new Map(), 'screen').replace(/\s*\n\s*/g, '');
  return { html, steps: deck.slides[0]?.steps, findings: findings.map(formatFinding) };
}
const fragment = '<!-- .element: class="fragment" -->';

describe('a column', () => {
  it('appears as a whole when its heading is a fragment', () => {
    const { html, steps } = read('two-columns', `### Links\n\n- a\n\n### Rechts ${fragment}\n\n- b`);
    expect(steps).toBe(1);
    expect(html).toContain('<div class="column"><h3>Links</h3>');
    expect(html).toContain('<div class="column fragment" data-fragment-index="0"><h3>Rechts</h3>');
  });
});

describe('a picture beside words', () => {
  it.each([
    ['bild.svg', 'picture graphic'],
    ['BILD.PNG', 'picture graphic'],
    ['data:image/svg+xml,%3Csvg/%3E', 'picture graphic'],
    ['bild.jpg', 'picture'],
    ['png.webp', 'picture'],
  ])('keeps its edges where it is a drawing: %s', (src, name) => {
    for (const title of ['', ' "Unterschrift"'])
      expect(read('image', `![Ein Baum](${src}${title})\n\nWorte`).html).toContain(`<div class="${name}">`);
  });
});

describe('a statement', () => {
  it.each([
    ['a point that is bold as a whole', '- Davor\n- **Der Satz**\n- Danach', '<li class="sentence"><strong>Der Satz'],
    ['a paragraph that is bold as a whole', '**Der Satz**', '<p class="sentence"><strong>Der Satz'],
    [
      'a fragment',
      `- **Der Satz** ${fragment}`,
      '<li class="sentence"><strong class="fragment" data-fragment-index="0">Der Satz',
    ],
  ])('is %s', (_what, body, expected) => {
    expect(read('statement', body).html).toContain(expected);
  });

  it('is not what has only a bold word in it', () => {
    expect(read('statement', '- Nur **ein Wort**\n\nUnd **noch** eins').html).not.toContain('sentence');
  });
});

describe('steps', () => {
  it('know how many they are and which of them they are, and keep what the author wrote', () => {
    const { html } = read('steps', `- eins\n- zwei <!-- .element: class="fragment" style="color: red" -->`);
    expect(html).toContain('<ul class="stairs" style="--count: 2"><li style="--i: 0">eins</li>');
    expect(html).toContain('<li class="fragment" style="color: red; --i: 1" data-fragment-index="0">zwei');
  });
});

describe('an event', () => {
  it('stands beside its time, which is what is bold at its beginning', () => {
    const { html } = read('timeline', '- **2019** Der *Rat* beschließt\n- Ohne Zeit');
    expect(html).toContain(
      '<li><p class="when"><strong>2019</strong></p><p class="what">Der <em>Rat</em> beschließt</p></li><li>Ohne Zeit</li>',
    );
  });
});

describe('a slide that is one addition', () => {
  const body = '> [!Ergänzung]\n>\n> ### Links\n>\n> - a\n>\n> ### Rechts\n>\n> - b\n>\n> Quelle: x';

  it('is arranged like any other, inside of it, with its name first and its source last', () => {
    const { deck } = parseDeck([{ name: 'a.md', text: `---\nlayout: two-columns\n---\n${body}` }]);
    const html = renderSlides(deck, new Map(), 'print').replace(/\s*\n\s*/g, '');
    expect(html).toMatch(
      /<article [^>]*><aside class="slide-body whole addition"[^>]*><p class="addition-label">Ergänzung<\/p><div class="columns">.*<\/div><p class="source">Quelle: x<\/p><\/aside><div class="writing-lines"/,
    );
  });

  it('is none when something else stands beside it', () => {
    expect(read('two-columns', body).html).not.toContain('whole');
  });
});

describe('an icon', () => {
  it('stands before the words of its point and is not read out', () => {
    const { html, findings } = read('cards', '- :award: Anerkennung\n- :award:\n- Preis :award: mittendrin');
    expect(findings).toEqual([]);
    expect(html).toMatch(/<li><svg class="icon"[^>]* aria-hidden="true"[^>]*>.*?<\/svg>Anerkennung<\/li>/);
    expect(html.match(/<svg/g)).toHaveLength(1);
    expect(html).toContain('Preis :award: mittendrin');
  });

  it('that is not there stays as it was written, and is said with the nearest one', () => {
    const { html, findings } = read('cards', '- :awart: Anerkennung');
    expect(html).toContain('<li>:awart: Anerkennung</li>');
    expect(findings).toEqual(['a.md:7:1  Warnung: Das Symbol »:awart:« gibt es nicht.\n    Meinten Sie »:award:«?']);
  });
});
