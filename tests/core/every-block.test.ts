import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Block, Inline } from '../../src/core/deck.ts';
import { hasErrors } from '../../src/core/finding.ts';
import { layouts } from '../../src/core/layout-list.ts';
import { parseDeck } from '../../src/core/parse-deck.ts';
import { allowedTags } from '../../src/core/raw-html-policy.ts';
import { walkBlocks } from '../../src/core/walk-blocks.ts';

const folder = new URL('../fixtures/pdf-alles/', import.meta.url);
const files = readdirSync(folder)
  .filter((name) => name.endsWith('.md'))
  .map((name) => ({ name, text: readFileSync(new URL(name, folder), 'utf8') }));
const { deck, findings } = parseDeck(files);

/** A type that is missing here does not compile. */
const types = {
  ...{ heading: 1, paragraph: 1, list: 1, item: 1, 'text-line': 1, quote: 1, addition: 1, code: 1, map: 1, table: 1 },
  ...{ rule: 1, html: 1, text: 1, strong: 1, emphasis: 1, strike: 1, 'code-span': 1, link: 1, image: 1, break: 1 },
  ...{ icon: 1, 'step-mark': 1, callout: 1, figure: 1, caption: 1, footnotes: 1, footnote: 1, 'footnote-mark': 1 },
  ...{ chart: 1, formula: 1, qr: 1, video: 1, flowchart: 1 },
} satisfies Record<(Block | Inline)['type'], 1>;

describe('the deck whose PDF is checked in full', () => {
  it('has every layout', () => {
    const used = new Set(deck.slides.map(({ layout }) => layout));
    expect(layouts.map(({ name }) => name).filter((name) => !used.has(name))).toEqual([]);
  });

  it('has everything that Markdown can be', () => {
    const nodes = deck.slides.flatMap(({ blocks, notes }) => [...walkBlocks(blocks), ...walkBlocks(notes)]);
    const used = new Set<string>(nodes.map(({ type }) => type));
    expect(Object.keys(types).filter((type) => !used.has(type))).toEqual([]);
  });

  it('has every tag that is allowed, and no other', () => {
    const text = files.map((file) => file.text.replaceAll(/<https?:|<[\w.]+@|<!--/g, '')).join('\n');
    const used = new Set([...text.matchAll(/<([a-z]\w*)/gi)].map(([, name = '']) => name.toLowerCase()));
    expect([...allowedTags].filter((tag) => !used.has(tag))).toEqual([]);
    expect(findings.filter(({ message }) => message.includes('nicht übernommen'))).toEqual([]);
    expect(hasErrors(findings)).toBe(false);
  });
});
