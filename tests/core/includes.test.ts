import { describe, expect, test } from 'vitest';
import type { IncludedFiles } from '../../src/core/expand-includes.ts';
import { findIncludes } from '../../src/core/find-includes.ts';
import { joinPath } from '../../src/core/join-path.ts';
import { listImages } from '../../src/core/list-images.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { slideText } from '../../src/core/slide-text.ts';

const parse = (text: string, included: Readonly<Record<string, string>> = {}) => {
  const files: IncludedFiles = new Map(Object.entries(included).map(([name, content]) => [name, { text: content }]));
  return parseDeck([{ name: '1.md', text }], { included: files });
};
const placesOf = ({ findings }: ReturnType<typeof parse>) =>
  findings.map(({ file, line, column, message }) => `${file}:${line}:${column} ${message}`);

describe('an included file', () => {
  test('stands where it is named, be it slides or a part of one', () => {
    const { deck, findings } = parse(
      '# A\n\n<!-- include: teil/b.md -->\nDanach\n\n---\n\n<!-- include: teil/c.md -->\n\n---\n\n## E',
      {
        'teil/b.md': 'Ein Absatz',
        'teil/c.md': '---\nlayout: statement\nid: ce\n---\n\n## C\n\n---\n\n## D',
      },
    );
    expect(findings).toEqual([]);
    expect(deck.slides.map((slide) => `${slide.layout} ${slideText(slide)}`)).toEqual([
      'points A\nEin Absatz\nDanach',
      'statement C',
      'points D',
      'points E',
    ]);
    expect(deck.slides[1]?.id).toBe('ce');
    expect(deck.slides.map(({ position }) => `${position.file}:${position.line}`)).toEqual([
      '1.md:1',
      'teil/c.md:1',
      'teil/c.md:10',
      '1.md:12',
    ]);
  });

  test('is named by what is found in it, and does not move what is found after it', () => {
    const read = parse('# A\n\n<!-- include: teil/b.md -->\n\nb ![](x.png)', {
      'teil/b.md': 'Text\n\nein ![](y.png) {{wer}}',
    });
    expect(placesOf(read)).toEqual([
      '1.md:5:3 Diesem Bild fehlt der Alternativtext.',
      'teil/b.md:3:5 Diesem Bild fehlt der Alternativtext.',
      'teil/b.md:3:16 Die Variable »wer« ist nicht erklärt.',
    ]);
  });

  test('has its pictures and its own includes beside itself', () => {
    const { deck } = parse('# A\n\n![a](x.png)\n\n---\n\n<!-- include: teil/b.md -->', {
      'teil/b.md':
        '<!-- .slide: data-background-image="grund.png" -->\n\n## B\n\n![b](y.png) <img src="../z.png" alt="c">\n\n<!-- include: tief/c.md -->',
      'teil/tief/c.md': '![d](d.png) ![e](https://example.org/e.png)',
    });
    expect(listImages(deck).map(({ src }) => src)).toEqual([
      'x.png',
      'teil/y.png',
      'z.png',
      'teil/tief/d.png',
      'https://example.org/e.png',
      'teil/grund.png',
    ]);
  });

  test('covers all its slides, and those of the files that it includes', () => {
    const inside = '## B\n\n---\n\n## C\n\n---\n\n<!-- include: d.md -->';
    const host = '# A\n\n---\n\n<!-- include: b.md -->\n\n---\n\n## E';
    const included = { 'b.md': `---\naudience: [rat, presse]\n---\n${inside}`, 'd.md': '## D\n\n--\n\n## D2' };
    const { slides } = parse(host, included).deck;
    expect(slides.map(({ title, audiences = [] }) => `${title} ${audiences.join()}`)).toEqual([
      'A ',
      'B rat,presse',
      'C rat,presse',
      'D rat,presse',
      'D2 rat,presse',
      'E ',
    ]);
    const hidden = parse(host, {
      'b.md': `---\nhidden: true\n---\n${inside}`,
      'd.md': '---\nhidden: false\n---\n## D',
    });
    expect(hidden.deck.slides.map(({ title }) => title)).toEqual(['A', 'E']);
    expect(hidden.findings.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'b.md hidden-slide',
      'b.md hidden-slide',
      'd.md hidden-slide',
    ]);
  });

  test('says what of its head is not understood', () => {
    const read = parse('# A\n\n---\n\n<!-- include: b.md -->', {
      'b.md': '---\nlayuot: section\nlang: en\nhidden: ja\n---\n## B',
    });
    expect(read.deck.slides).toHaveLength(2);
    expect(placesOf(read)).toEqual([
      'b.md:2:1 Die Angabe »layuot« ist nicht bekannt.',
      'b.md:3:1 »lang« gilt für den ganzen Vortrag und wird nur im Kopf der ersten Datei gelesen.',
      'b.md:4:1 Der Wert von »hidden« passt nicht.',
    ]);
    expect(read.findings.map(({ rule }) => rule)).toEqual(['front-matter', 'front-matter', 'front-matter']);
  });

  test('that includes itself, or is missing, is found', () => {
    const read = parse('# A\n\n<!-- include: b.md -->\n\n<!-- include: fehlt.md -->', {
      'b.md': 'B\n\n<!-- include: c.md -->',
      'c.md': '<!-- include: b.md -->',
    });
    expect(placesOf(read)).toEqual([
      '1.md:5:1 Die Datei »fehlt.md« gibt es nicht.',
      'c.md:1:1 Die Datei »b.md« bindet sich selbst ein: b.md → c.md → b.md.',
    ]);
  });

  test('cannot grow without end', () => {
    const files = Object.fromEntries(
      Array.from({ length: 40 }, (_, index) => [`n${index}.md`, `<!-- include: n${index + 1}.md -->\n`.repeat(2)]),
    );
    const { findings } = parse('# A\n\n<!-- include: n0.md -->', { ...files, 'n40.md': 'Ende' });
    expect(findings.some(({ message }) => message === 'Hier wird zu viel eingebunden.')).toBe(true);
  });
});

test('includes are looked for once in a file', () => {
  const file = { name: '1.md', text: '<!-- include: b.md -->' };
  expect(findIncludes(file)).toBe(findIncludes(file));
});

test('includes are found in text alone', () => {
  const text =
    '---\ntitle: <!-- include: a.md -->\n---\n```\n<!-- include: b.md -->\n```\n<!--\n<!-- include: c.md -->\n\n<!-- include: d.md -->\nText <!-- include: e.md -->';
  expect(findIncludes({ name: 'x/1.md', text }).map(({ name }) => name)).toEqual(['x/d.md']);
});

test.each([
  ['1.md', 'a/b.md', 'a/b.md'],
  ['a/1.md', '../b.md', 'b.md'],
  ['a/1.md', './b/../c.md', 'a/c.md'],
  ['1.md', '../gemeinsam/c.md', '../gemeinsam/c.md'],
  ['../gemeinsam/c.md', 'bild.png', '../gemeinsam/bild.png'],
  ['../gemeinsam/c.md', '../../d.md', '../../d.md'],
  ['1.md', 'a\\b.md', 'a/b.md'],
])('from %s, %s is %s', (from, to, joined) => expect(joinPath(from, to)).toBe(joined));
