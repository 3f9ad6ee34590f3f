import { transform } from 'lightningcss';
import { describe, expect, it } from 'vitest';
import { formatFinding } from '../../src/core/finding.ts';
import type { Layout } from '../../src/core/layout.ts';
import { layouts } from '../../src/core/layout-list.ts';
import { defaultLayout, findLayout } from '../../src/core/layouts.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { renderSlides } from '../../src/core/render-slide.ts';
import { slideText } from '../../src/core/slide-text.ts';
import { readDeclarations } from '../theme/read-declarations.ts';

const body = `## Titel

Davor.

### Links

- eins

### Rechts

> Zitat

> [!Ergänzung] Danach. Quelle: x
`;

const parseSlide = (layout: string, text: string) =>
  parseDeck([{ name: 'a.md', text: `---\ntitle: Beispiel\nlayout: ${layout}\n---\n\n${text}` }]);
/** With the text alternatives of pictures, without the names that a map says only when pointed at. */
const wordsOf = (html: string) =>
  html
    .replace(/<img [^>]*\balt="([^"]*)"[^>]*>/g, ' $1 ')
    .replace(/<title>[^<]*<\/title>|<[^>]*>/g, ' ')
    .match(/\S+/g);

/** `title:3: …` where CSS is no CSS, and selectors that reach beyond the layout. */
function findStyleFaults({ name, style }: Pick<Layout, 'name' | 'style'>): readonly string[] {
  const { warnings } = transform({ filename: `${name}.css`, code: Buffer.from(style), errorRecovery: true });
  const own = new RegExp(`\\.layout-${name}(?![\\w-])`);
  const outer = readDeclarations(style).map(({ within }) => within.find((rule) => !/^@(?:media|supports)/.test(rule)));
  const strange = [...new Set(outer)].filter(
    (rule = '') =>
      !splitSelectors(rule).every((selector) => own.test(selector) || selector.startsWith(`@keyframes ${name}`)),
  );
  return [
    ...warnings.map(({ message, loc }) => `${name}:${loc.line}: ${message}`),
    ...strange.map((rule) => `${name}: ${rule} is not under .layout-${name}`),
  ];
}

/** At the commas outside of brackets. */
function splitSelectors(rule: string): readonly string[] {
  return rule.split(/,(?![^(]*\))/).map((selector) => selector.trim());
}

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

  it.each(layouts)(
    '$name renders its example as the golden page says, and nothing is to be said of it',
    async ({ name, example }) => {
      const { deck, findings } = parseSlide(name, example);
      expect(findings.map(formatFinding)).toEqual([]);
      const golden = new URL(`../fixtures/layouts/${name}.html`, import.meta.url).pathname;
      // Nobody reads the outlines of a drawing.
      const html = renderSlides(deck, new Map(), 'screen').replace(/ d="[^"]{20,}"/g, ' d="…"');
      await expect(`${html}\n`).toMatchFileSnapshot(golden);
    },
  );

  it.each(layouts)('$name shows every word of its slide, in order', ({ name, example }) => {
    for (const text of [body, example]) {
      const { deck } = parseSlide(name, text);
      const html = renderSlides(deck, new Map(), 'print');
      expect(html).toContain(`layout-${name}`);
      expect(wordsOf(html)).toEqual(wordsOf(slideText(deck.slides[0] ?? expect.fail(), deck.meta.lang)));
    }
  });

  it.each(layouts)('the style of $name is CSS that concerns its own slides only', (layout) => {
    expect(findStyleFaults(layout)).toEqual([]);
  });

  it.each([
    ['p { margin: 0 }', 'quote: p is not under .layout-quote'],
    ['.layout-quote p, .layout-quote-2 p { margin: 0 }', 'quote: .layout-quote p, .layout-quote-2 p is not under'],
    ['.layout-quote { margin: 0 } } p { }', 'quote:1: Invalid empty selector'],
    ['@media print { .slide { & .layout-quote { margin: 0 } } }', 'quote: .slide is not under .layout-quote'],
  ])('a style that is not, is found: %s', (style, fault) => {
    expect(findStyleFaults({ name: 'quote', style }).join('\n')).toContain(fault);
  });

  it('two-columns groups by ### and leaves the addition below', () => {
    const { deck } = parseSlide('two-columns', body);
    const html = renderSlides(deck, new Map(), 'print').replace(/\s*\n\s*/g, '');
    expect(html).toMatch(
      /<p>Davor\.<\/p><div class="columns"><div class="column"><h3>Links.*<div class="column"><h3>Rechts.*<\/blockquote><\/div><\/div><aside class="addition"/,
    );
  });
});
