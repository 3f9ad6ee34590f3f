import { describe, expect, it } from 'vitest';
import { defaultLayout, findLayout, layouts } from '../../src/core/layouts.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { slideText } from '../../src/core/slide-text.ts';

const body = `## Titel

Davor.

### Links

- eins

### Rechts

> Zitat

> [!Ergänzung] Danach. Quelle: x
`;

describe('layouts', () => {
  it('are a closed list with names that differ and a German sentence each', () => {
    expect(new Set(layouts.map(({ name }) => name)).size).toBe(layouts.length);
    for (const { name, description } of layouts) {
      expect(name).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
      expect(description).toMatch(/\.$/);
      expect(findLayout(name)?.description).toBe(description);
    }
    expect(layouts).toContain(defaultLayout);
  });

  it.each(layouts.map(({ name }) => name))('%s shows every word of its slide, in order', (name) => {
    const { deck } = parseDeck([{ name: 'a.md', text: `---\nlayout: ${name}\n---\n${body}` }]);
    const html = renderSlides(deck, new Map(), 'print');
    expect(html).toContain(`layout-${name}`);
    const words = html
      .replace(/<[^>]*>/g, ' ')
      .trim()
      .split(/\s+/);
    expect(words).toEqual(slideText(deck.slides[0] ?? expect.fail()).split(/\s+/));
  });

  it('two-columns groups by ### and leaves the addition below', () => {
    const { deck } = parseDeck([{ name: 'a.md', text: `---\nlayout: two-columns\n---\n${body}` }]);
    const html = renderSlides(deck, new Map(), 'print').replace(/\s*\n\s*/g, '');
    expect(html).toMatch(
      /<p>Davor\.<\/p><div class="columns"><div class="column"><h3>Links.*<div class="column"><h3>Rechts.*<\/blockquote><\/div><\/div><aside class="addition"/,
    );
  });
});
