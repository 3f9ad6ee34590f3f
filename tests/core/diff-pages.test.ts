import { describe, expect, test } from 'vitest';
import { diffPages } from '../../src/core/diff-pages.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderPageTexts } from '../../src/core/render-page.ts';

const slides = ['# Eins', '## Zwei\n\n- a <!-- .element: class="fragment" -->', '## Drei\n\nText\n\nNotiz:\nSagen.'];

function textsOf(markdown: readonly string[] | string, style = 'a{}') {
  const text = typeof markdown === 'string' ? markdown : markdown.join('\n\n---\n\n');
  const { deck } = parseDeck([{ name: 'a.md', text }]);
  const named = { ...deck, meta: { ...deck.meta, slug: 'x' } };
  return renderPageTexts(named, { style, script: { src: 'x.js' }, images: new Map(), positions: true });
}

const patchOf = (after: Parameters<typeof textsOf>[0], before: Parameters<typeof textsOf>[0] = slides) =>
  diffPages(textsOf(before), textsOf(after));

describe('a patch of a page', () => {
  test('is empty where nothing has changed', () => {
    expect(patchOf(slides)).toEqual({ parts: {}, slides: [] });
  });

  test('has a slide with new text, and no other', () => {
    const patch = patchOf(slides.map((slide) => slide.replace('Text', 'Anderer Text')));
    expect(patch).toEqual({ parts: {}, slides: [{ index: 2, content: expect.stringContaining('>Anderer Text<') }] });
  });

  test('has places alone where lines have moved', () => {
    const patch = patchOf(slides.map((slide, index) => (index === 1 ? `\n${slide}` : slide)));
    expect(patch?.slides).toEqual([
      { index: 1, attributes: expect.anything(), places: ['a.md:6:1', 'a.md:8:1', 'a.md:8:1'] },
      { index: 2, attributes: expect.anything(), places: expect.arrayContaining(['a.md:14:1']) },
    ]);
    expect(patch?.slides[1]?.attributes?.before.replace(/:11:1/, ':12:1')).toBe(patch?.slides[1]?.attributes?.after);
  });

  test('has attributes alone where a slide gets a look', () => {
    const patch = patchOf([
      ...slides.slice(0, 2),
      slides[2]?.replace('\n\nText', '\n<!-- .slide: class="laut" -->\nText') ?? '',
    ]);
    expect(patch?.slides).toEqual([
      { index: 2, attributes: expect.objectContaining({ after: expect.stringContaining(' laut"') }) },
    ]);
  });

  test('has the columns that come and go, and the numbers of all slides', () => {
    const [first = '', ...others] = slides;
    const added = patchOf([first, '## Neu', ...others]);
    expect(added?.columns).toEqual({ at: 1, remove: 0, insert: [expect.stringContaining('>Neu<')] });
    expect(added?.chapters).toEqual(['Folie 1 von 4', 'Folie 2 von 4', 'Folie 3 von 4', 'Folie 4 von 4']);
    // What has only moved down is not sent again.
    expect(added?.slides.every(({ content }) => content === undefined)).toBe(true);
    expect(patchOf([first, others[1] ?? ''])?.columns).toEqual({ at: 1, remove: 1, insert: [] });
    const stack = patchOf(`${first}\n\n--\n\n${others.join('\n\n---\n\n')}`);
    expect(stack?.columns?.insert).toHaveLength(1);
  });

  test('has title, style, contents and glossary where they have changed', () => {
    const before = `---\ntitle: Alt\n---\n${slides.join('\n\n---\n\n')}`;
    const patch = diffPages(textsOf(before), textsOf(before.replace('Alt', 'Neu &'), 'b{}'));
    expect(patch).toMatchObject({ title: 'Neu &amp;', style: expect.stringMatching(/^b\{\}/) });
    const renamed = patchOf(slides.map((slide) => slide.replace('Drei', 'Vier')));
    expect(renamed?.parts).toEqual({ '.contents': expect.stringContaining('>Vier<') });
  });

  test('there is none where only a new page can be right', () => {
    const page = (front: string) => `---\n${front}\n---\n${slides.join('\n\n---\n\n')}`;
    expect(patchOf(page('lang: en'), page('lang: de'))).toBeUndefined();
    expect(patchOf([slides[0] ?? ''])).toBeUndefined();
    const [one = ''] = slides;
    expect(diffPages({ ...textsOf(one), columns: [] }, textsOf(one))).toBeUndefined();
  });

  test('has the guide, which says whether the file holds notes', () => {
    const patch = patchOf(slides.map((slide) => slide.replace(/Notiz:.*/s, '')));
    expect(Object.keys(patch?.parts ?? {})).toContain('template.guide');
  });
});
