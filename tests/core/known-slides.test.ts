import { describe, expect, test } from 'vitest';
import { loadMakers } from '../../src/build/load-makers.ts';
import { projectPath } from '../../src/build/project.ts';
import { readDeck } from '../../src/build/read-deck.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPage } from '../../src/core/render-page.ts';
import type { SourceFile } from '../../src/core/source-file.ts';

const head = `---
title: Vortrag
duration: 9
variables:
  ort: Bonn
---
# In {{ort}} bei der IMAG

*[IMAG]: Arbeitsgruppe

---

[Zu B](#/b) und {{wer}}
`;
const own: readonly SourceFile[] = [
  { name: '1.md', text: head },
  {
    name: '2.md',
    text: '## B\n\n{{ort}} und die IMAG und die ABCD\n\n![](a.png)\n\n```map\nBonn\n```\n\n--\n\n## Unten',
  },
  { name: '3.md', text: '## B\n\nThis is the way to do it.[^1]\n\n[^1]: Land\n\nNote:\nGuten Tag, {{ort}}.' },
];
const { files: talk } = await readDeck(projectPath('slides'));
const { files: all } = await readDeck(projectPath('tests/fixtures/pdf-alles'));
const makers = await loadMakers([...all, ...own]);

function read(files: readonly SourceFile[], images: ReadonlyMap<string, string> = new Map()) {
  const { deck, findings } = parseDeck(files, { makers });
  const page = renderPage(deck, { style: '', script: { src: 'x' }, images, findings, positions: true });
  return { deck, findings, page };
}
const afresh = (...[files, images]: Parameters<typeof read>) =>
  read(
    files.map((file) => ({ ...file })),
    images,
  );
const add = (text: string) => (file: SourceFile) => ({ ...file, text: `${file.text}\n\n${text}` });
const replaceAt = (files: readonly SourceFile[], at: number, by: readonly SourceFile[]) =>
  files.toSpliced(at, 1, ...by);

describe.each([
  ['a small deck', own],
  ['the talk', talk],
  ['a deck with everything', all],
])('%s', (_, files) => {
  test('is read, checked and rendered after each change as if it were read for the first time', () => {
    read(files);
    for (const [at, file] of files.entries()) {
      const changes = [
        [add('Noch ein Satz mit XYZW.')(file)],
        [add('---\n\n## Neu')(file)],
        [add('*[ABCD]: Ein Wort\n\nMehr zu ABCD')(file)],
        [{ name: '0.md', text: '## Davor' }, file],
        [],
        [
          {
            ...file,
            text: file.text
              .replace('Bonn', 'Köln')
              .replace('duration: 9', 'lang: en')
              .replace('Arbeitsgruppe', 'Gruppe'),
          },
        ],
        [file],
      ];
      for (const change of changes) {
        const changed = replaceAt(files, at, change);
        expect(read(changed)).toEqual(afresh(changed));
      }
    }
  });
});

test('the pictures of a page are those of now', () => {
  for (const images of [[], [['a.png', 'b.png']], [['a.png', 'c.png']], [['x.png', 'y.png']], []] as const) {
    const addresses = new Map<string, string>(images);
    expect(read(own, addresses)).toEqual(afresh(own, addresses));
  }
});

test('a slide that has not changed is the same object', () => {
  const [first, second, third] = own;
  if (!first || !second || !third) expect.fail();
  const before = read([first, second, third]).deck.slides;
  const after = read([first, add('Mehr.')(second), third]).deck.slides;
  expect(after.map((slide, index) => slide === before[index])).toEqual([true, true, false, false, true]);
});
