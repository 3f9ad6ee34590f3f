import { expect, it } from 'vitest';
import { generateDeck } from '../../bench/generate-deck.ts';
import { renderMarp } from '../../bench/render-marp.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';

function toMarp(text: string): string {
  return renderMarp(parseDeck([{ name: '01.md', text }], { fallbackSlug: 'probe' }).deck);
}

/** Without the front matter, one string a slide. */
function slidesOf(text: string): readonly string[] {
  return toMarp(text)
    .replace(/^---\n.*?\n---\n/s, '')
    .split('\n\n---\n\n')
    .map((slide) => slide.trim());
}

it('says in front matter what Marp needs', () => {
  const head = toMarp('---\ntitle: "Ein: Titel"\nlang: de\n---\n\n# Eins').split('\n').slice(0, 4);
  expect(head).toEqual(['---', 'marp: true', 'title: "Ein: Titel"', 'lang: de']);
});

it('begins a slide with a rule, also where one stands below another', () => {
  expect(slidesOf('# Eins\n\n---\n\n## Zwei\n\n--\n\n## Drei')).toEqual(['# Eins', '## Zwei', '## Drei']);
});

it('leaves out rules, at which Marp would begin a slide', () => {
  expect(slidesOf('# Eins\n\nda\n\n***\n\ndort')).toEqual(['# Eins\n\nda\n\ndort']);
});

it('keeps lists, and what stands in their items, without the marks of steps', () => {
  const list = '- a <!-- .element: class="fragment" -->\n- b\n  1. c\n  2. **d**';
  expect(slidesOf(`# Eins\n\n${list}`)).toEqual(['# Eins\n\n- a\n- b\n  1. c\n  2. **d**']);
});

it('writes notes as a comment that no arrow ends', () => {
  expect(slidesOf('# Eins\n\nNotiz:\nVon A --> B')).toEqual(['# Eins\n\n<!--\nVon A → B\n-->']);
});

it('keeps tables with the sides of their columns', () => {
  expect(slidesOf('# Eins\n\n| Ort | Zahl |\n|:---|---:|\n| A | 1 |')).toEqual([
    '# Eins\n\n| Ort | Zahl |\n| :--- | ---: |\n| A | 1 |',
  ]);
});

it('names an addition and its source', () => {
  const [slide = ''] = slidesOf('# Eins\n\n> [!Ergänzung] Dazu.\n>\n> Quelle: land.nrw');
  expect(slide).toBe('# Eins\n\n> Ergänzung\n> \n> Dazu\\.\n> \n> Quelle\\: land\\.nrw');
});

it('writes the places of a map in place of its drawing', () => {
  const [slide = ''] = slidesOf('# Eins\n\n```map nrw\nBielefeld\nGütersloh\n```');
  expect(slide).toMatch(/^# Eins\n\nBielefeld\n\nGütersloh\n\nKarte\\: /);
});

it('takes the meaning from signs that would have one', () => {
  expect(slidesOf('# Eins\n\n1\\. \\*so\\* \\$x\\$ \\:da\\:')).toEqual(['# Eins\n\n1\\. \\*so\\* \\$x\\$ \\:da\\:']);
});

it('fences code with more ticks than it holds', () => {
  expect(slidesOf('# Eins\n\n~~~~md\n```js\n~~~~')).toEqual(['# Eins\n\n````md\n```js\n````']);
});

it('makes as many slides of a generated deck as it has', () => {
  const files = [...generateDeck(100)].map(([name, text]) => ({ name, text }));
  const { deck } = parseDeck(files, { fallbackSlug: 'bench' });
  expect(renderMarp(deck).split('\n\n---\n\n')).toHaveLength(100);
});
