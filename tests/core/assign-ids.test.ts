import { describe, expect, it } from 'vitest';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { isReservedId, reservedIds } from '../../src/core/reserved-ids.ts';

const read = (text: string) => parseDeck([{ name: 'a.md', text }]);

describe('ids that the page needs itself', () => {
  it.each([...reservedIds.names, 'abk-imag', 'fn-a'])('»%s« is never made of a title', (name) => {
    const { deck, findings } = read(`# ${name}`);
    expect(isReservedId(deck.slides[0]?.id ?? name)).toBe(false);
    expect(findings).toEqual([]);
  });

  it.each([...reservedIds.names, 'abk-imag'])('»%s« of the author is an error at its line', (name) => {
    const { deck, findings } = read(`---\nlang: de\nid: ${name}\n---\n# A`);
    expect(isReservedId(deck.slides[0]?.id ?? name)).toBe(false);
    expect(findings).toMatchObject([{ line: 3, column: 1, severity: 'error', hint: expect.stringContaining('lesen') }]);
  });

  it('leave their nearest neighbours to the slides', () => {
    expect(read('# Lesen\n\n---\n\n## Abk-A\n\n---\n\n## Abkürzung').deck.slides.map(({ id }) => id)).toEqual([
      'lesen-2',
      'folie-abk-a',
      'abkuerzung',
    ]);
  });
});
