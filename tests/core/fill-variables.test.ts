import { describe, expect, test } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';

const head = `---
title: Frist
variables:
  ort: Bonn
  frist: 31. März
  satz: "**fett** <b>& {{ort}}"
  seite: www.example.org/a?b=1&c
  boese: javascript:alert(1)
  zahl: 12
---
`;
const makers = { makeQrCode: () => [[true]] };
const parse = (text: string) => parseDeck([{ name: 'a.md', text: head + text }], { makers });
const slideOf = (text: string) => parse(text).deck.slides[0]?.blocks ?? [];
const bodyOf = (text: string) => {
  const page = renderPage(parse(text).deck, { style: '', script: { src: 'x' }, images: new Map() });
  return page.slice(page.indexOf('<div class="slide-body"'), page.indexOf('</main>')).replaceAll('\u00ad', '');
};

describe('variables', () => {
  test('are filled in in the title and in what else front matter says of the deck', () => {
    const text =
      '---\ntitle: Wärme in {{ort}}\nevent: Rat {{stadt}}\ncontact: Amt {{ort}}\nvariables:\n  ort: Bonn\n---\n# A';
    const { deck, findings } = parseDeck([{ name: 'a.md', text }]);
    expect(deck.meta).toMatchObject({ title: 'Wärme in Bonn', slug: 'waerme-in-bonn', contact: ['Amt Bonn'] });
    expect(findings.map(({ rule, line, column, message }) => `${rule} ${line}:${column} ${message}`)).toEqual([
      'variables 3:12 Die Variable »stadt« ist nicht erklärt.',
    ]);
  });

  test('are filled in in headings, text, links, alternative texts, raw HTML, tables, additions and notes', () => {
    const html = bodyOf(`# Nach {{ort}}

Bis {{ frist }} in **{{ort}}**: [Seite {{ort}}](https://{{seite}}) ![Karte {{ort}}]({{ort}}.png)

<p title="in {{ort}}">roh {{ort}}</p>

| {{ort}} |
|---|
| {{ort}} |

> [!Ergänzung] In {{ort}}.
>
> Quelle: Stadt {{ort}}

Note: sage {{ort}}`);
    expect(html).not.toContain('{{');
    expect(html.match(/Bonn/g)).toHaveLength(13);
    expect(html).toContain('href="https://www.example.org/a?b=1&amp;c"');
    expect(html).toContain('src="Bonn.png"');
  });

  test('give ids and titles', () => {
    expect(parse('# Nach {{ort}}').deck.slides[0]).toMatchObject({ title: 'Nach Bonn', id: 'nach-bonn' });
  });

  test('are text, whatever they say, and are set as text', () => {
    expect(bodyOf('# A\n\n{{satz}}')).toContain('<p>**fett** &lt;b&gt;&amp; {{ort}}</p>');
    expect(bodyOf('# A\n\n"{{ort}}"')).toContain('„Bonn“');
  });

  test('are not filled in in code, nor where a backslash says so', () => {
    const html = bodyOf('# A\n\n`{{ort}}` \\{{ort}}\n\n```\n{{ort}}\n```');
    expect(html.match(/\{\{ort\}\}/g)).toHaveLength(3);
    expect(parse('# A\n\n`{{orr}}` \\{{orr}}').findings).toEqual([]);
  });

  test('are filled in in charts and QR codes before they are read', () => {
    const [chart, code] = slideOf(
      '# A\n\n```diagramm balken\nIn {{ort}}\n\n| {{ort}} | {{zahl}} |\n| {{satz}} | {{zahl}} |\nQuelle: {{ort}}\n```\n\n```qr\nhttps://{{seite}}\n```',
    ).slice(1);
    expect(chart).toMatchObject({ type: 'chart', values: [[12]] });
    expect(JSON.stringify(chart)).toContain('Quelle: Bonn');
    expect(JSON.stringify(chart)).toContain('"**fett** <b>& {{ort}}"');
    expect(code).toMatchObject({ type: 'qr', address: 'https://www.example.org/a?b=1&c', modules: [[true]] });
    expect(slideOf('# A\n\n```qr\n{{boese}}\n```')[1]).toMatchObject({ children: [{ children: [{ type: 'text' }] }] });
  });

  test('that nobody explains are found in charts and QR codes', () => {
    const { findings } = parse('# A\n\n```chart bars\nT\n| a | b |\n| c {{wer}} | 1 |\n```\n\n```qr\n{{orrt}}\n```');
    expect(findings.map(({ line, column, message }) => `${line}:${column} ${message}`)).toEqual([
      '16:5 Die Variable »wer« ist nicht erklärt.',
      '20:1 Die Variable »orrt« ist nicht erklärt.',
    ]);
  });

  test('lead to no script', () => {
    const text = '# A\n\n[x]({{boese}})\n\n<a href="{{boese}}">y</a>';
    expect(bodyOf(text)).not.toContain('javascript');
    expect(parse(text).findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual(['13 error', '15 error']);
  });

  test('that nobody explains are found where they stand, with the nearest', () => {
    const { findings } = parse('# A\n\nDas ist ein langer Satz\nmit {{Ord}} darin.');
    expect(findings).toMatchObject([{ file: 'a.md', line: 14, column: 5, hint: 'Meinten Sie {{ort}}?' }]);
    expect(parse('# A\n\nNote: {{wer}}').findings).toMatchObject([{ line: 13, column: 7 }]);
  });

  test('do not move other findings', () => {
    const { findings } = parse('# A\n\n{{ort}} {{frist}}\n\nb ![](a.png)');
    expect(findings).toMatchObject([{ line: 15, column: 3, message: 'Diesem Bild fehlt der Alternativtext.' }]);
  });

  test('that are none are found in the front matter', () => {
    const { findings } = parseDeck([
      { name: 'a.md', text: '---\nvariables:\n  a b: c\n  liste: [1, 2]\n---\n# A' },
      { name: 'b.md', text: '---\nvariables: x\n---\n## B' },
    ]);
    expect(findings.map(({ file, line }) => `${file} ${line}`)).toEqual(['a.md 3', 'a.md 4', 'b.md 2']);
  });
});
