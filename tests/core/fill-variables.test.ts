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
---
`;
const parse = (text: string) => parseDeck([{ name: 'a.md', text: head + text }]);
const bodyOf = (text: string) => {
  const page = renderPage(parse(text).deck, { style: '', script: { src: 'x' }, images: new Map() });
  return page.slice(page.indexOf('<div class="slide-body"'), page.indexOf('</main>')).replaceAll('\u00ad', '');
};

describe('variables', () => {
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

  test('lead to no script', () => {
    const text = '# A\n\n[x]({{boese}})\n\n<a href="{{boese}}">y</a>';
    expect(bodyOf(text)).not.toContain('javascript');
    expect(parse(text).findings.map(({ line, severity }) => `${line} ${severity}`)).toEqual(['12 error', '14 error']);
  });

  test('that nobody explains are found where they stand, with the nearest', () => {
    const { findings } = parse('# A\n\nDas ist ein langer Satz\nmit {{Ord}} darin.');
    expect(findings).toMatchObject([{ file: 'a.md', line: 13, column: 5, hint: 'Meinten Sie {{ort}}?' }]);
    expect(parse('# A\n\nNote: {{wer}}').findings).toMatchObject([{ line: 12, column: 7 }]);
  });

  test('do not move other findings', () => {
    const { findings } = parse('# A\n\n{{ort}} {{frist}}\n\nb ![](a.png)');
    expect(findings).toMatchObject([{ line: 14, column: 3, message: 'Diesem Bild fehlt der Alternativtext.' }]);
  });

  test('that are none are found in the front matter', () => {
    const { findings } = parseDeck([
      { name: 'a.md', text: '---\nvariables:\n  a b: c\n  liste: [1, 2]\n---\n# A' },
      { name: 'b.md', text: '---\nvariables: x\n---\n## B' },
    ]);
    expect(findings.map(({ file, line }) => `${file} ${line}`)).toEqual(['a.md 3', 'a.md 4', 'b.md 2']);
  });
});
