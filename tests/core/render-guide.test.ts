import { describe, expect, test } from 'vitest';
import { guideFor } from '../../src/core/guide.ts';
import { renderGuide } from '../../src/core/render-guide.ts';

describe.each(['de', 'en'])('the guide in a page, in %s', (lang) => {
  const html = renderGuide(lang);

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
  expect(renderGuide('en-GB')).toContain('<h3>Pack</h3>');
  expect(renderGuide('fr')).toBe(renderGuide('de'));
});
