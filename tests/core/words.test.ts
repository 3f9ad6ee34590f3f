import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/finding.ts';
import { nearest } from '../../src/core/nearest.ts';
import { slugify } from '../../src/core/slugify.ts';

describe('slugify', () => {
  it.each([
    ['Größe & Maß', 'groesse-mass'],
    ['ÄÖÜ ẞ', 'aeoeue-ss'],
    ['  „Königsweg“ – ja?  ', 'koenigsweg-ja'],
    ['Café crème', 'cafe-creme'],
    ['A\u0308rger', 'aerger'],
    ['日本', ''],
    ['Soft\u00adhyphen', 'softhyphen'],
  ])('%s → %s', (text, slug) => expect(slugify(text)).toBe(slug));

  it('ends after a whole word', () => {
    expect(slugify('Bürgerschaftliches Engagement als Querschnittsaufgabe der Landesregierung')).toBe(
      'buergerschaftliches-engagement-als-querschnittsaufgabe-der',
    );
    expect(slugify('x'.repeat(200))).toHaveLength(60);
  });
});

describe('nearest', () => {
  const known = ['title', 'two-columns', 'points', 'layout'];
  it.each([
    ['titel', 'title'],
    ['two-colums', 'two-columns'],
    ['Layout', 'layout'],
    ['lyaout', 'layout'],
    ['quatsch', undefined],
    ['x'.repeat(1000), undefined],
  ])('%s → %s', (word, expected) => expect(nearest(word, known)).toBe(expected));
});

describe('formatFinding', () => {
  it('says place, weight, what and what to do', () => {
    const finding = {
      file: '03.md',
      line: 4,
      column: 2,
      severity: 'error',
      message: 'Falsch.',
      hint: 'Richtig machen.',
    } as const;
    expect(formatFinding(finding)).toBe('03.md:4:2  Fehler: Falsch.\n    Richtig machen.');
  });
});
