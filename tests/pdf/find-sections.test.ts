import { describe, expect, test } from 'vitest';
import type { DocumentFacts } from '../../src/pdf/document-facts.ts';
import { createElement } from '../../src/pdf/map-elements.ts';
import { findSections } from '../../src/pdf/mend/find-sections.ts';
import type { StructureElement } from '../../src/pdf/structure-tree.ts';

const facts = (...titles: readonly string[]): DocumentFacts => ({
  title: 'T',
  language: 'de',
  sections: titles.map((title) => ({ title, level: 0 })),
});
const block = (type: string, page: number, mcid: number) => createElement(type, [{ kind: 'content', page, mcid }]);
const found = (blocks: readonly StructureElement[], ...titles: readonly string[]) =>
  findSections(blocks, facts(...titles)).map((section) => [
    section.facts.title,
    section.isArticle,
    section.blocks.map((one) => blocks.indexOf(one)),
  ]);

describe('where there are articles', () => {
  test('each is a section, wherever pages end, and what stands between them is in none', () => {
    const blocks = [block('P', 0, 0), block('Art', 0, 1), block('Art', 0, 2), block('P', 1, 0), block('Art', 1, 1)];
    expect(found(blocks, 'A', 'B', 'C')).toEqual([
      ['A', true, [1]],
      ['B', true, [2]],
      ['C', true, [4]],
    ]);
  });

  test.each([1, 3])('as many as there are slides: with %i of 2 nothing is guessed', (count) => {
    const blocks = Array.from({ length: count }, (_, mcid) => block('Art', 0, mcid));
    expect(() => found(blocks, 'A', 'B')).toThrow('sections');
  });
});

describe('where there are none', () => {
  test('each page is a section, and a page without content has none', () => {
    const blocks = [block('H1', 0, 0), block('P', 0, 1), block('P', 2, 0), createElement('P', [])];
    expect(found(blocks, 'A', 'B', 'C')).toEqual([
      ['A', false, [0, 1, 3]],
      ['C', false, [2]],
    ]);
  });

  test('a page more than there are slides is refused', () => {
    expect(() => found([block('P', 0, 0), block('P', 1, 0)], 'A')).toThrow('sections');
  });
});
