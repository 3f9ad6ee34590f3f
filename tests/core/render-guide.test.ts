import { describe, expect, test } from 'vitest';
import { guideFor } from '../../src/core/guide.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderGuide } from '../../src/core/render-guide.ts';

const guideOf = (lang: string, notes = 'Note: Guten Tag.') =>
  renderGuide(parseDeck([{ name: '1.md', text: `---\nlang: ${lang}\n---\n# Titel\n\n${notes}` }]).deck);

describe.each(['de', 'en'])('the guide in a page, in %s', (lang) => {
  const html = guideOf(lang);

  test('is inert, and adds at most 4 kB to every file', () => {
    expect(html).toMatch(/^<template class="guide">.*<\/template>$/s);
    expect(Buffer.byteLength(html)).toBeLessThan(4096);
  });

  test('has nothing left of its Markdown', () => {
    expect(html.replace(/<[^>]*>/g, '').match(/[*`#]|^- /gm)).toBeNull();
    expect(html.match(/<h3>/g)).toHaveLength(guideFor(lang).match(/^### /gm)?.length ?? 0);
  });
});

test('it speaks the language of the deck, and German where that is unknown', () => {
  expect(guideOf('en-GB')).toContain('<h3>Pack</h3>');
  expect(guideOf('fr')).toBe(guideOf('de'));
});

test('of a file without notes it does not say that there are some', () => {
  for (const lang of ['de', 'en']) {
    expect(guideOf(lang)).toMatch(/Notizen|your notes/);
    expect(guideOf(lang, '')).not.toMatch(/Ihre Notizen|mit Notizen|your notes|with notes/);
  }
  expect(guideOf('de', '')).toContain('Diese Datei enthält keine Notizen. Sie können sie weitergeben.');
});
