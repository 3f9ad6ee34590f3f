import { chartSource } from './chart-source.ts';
import type { Addition, Block, Callout, Deck, ListItem, Quote } from './deck.ts';
import { labelsFor } from './labels.ts';
import { onceForContent } from './once-for-content.ts';
import { blocksText } from './plain-text.ts';

/** What the slides of a deck name as their sources, once each, with the number of the slide: `Folie 3: Landtag NRW`. */
export function listSources({ slides, meta }: Deck): readonly string[] {
  const labels = labelsFor(meta.lang);
  const lines = slides.flatMap((slide, index) =>
    sourcesOf(slide, labels.mapSource).map((source) => `${labels.slide} ${index + 1}: ${source}`),
  );
  return [...new Set(lines)];
}

const sourcesOf = onceForContent(({ blocks }, ofMaps: string) => sourcesIn(blocks, ofMaps));

function sourcesIn(blocks: readonly Block[], ofMaps: string): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    if (block.type === 'map') return [ofMaps];
    if (block.type === 'footnotes') return block.children.map((note) => blocksText(note.children, () => ''));
    if (block.type === 'chart' || block.type === 'flowchart') return chartSource(block);
    if (block.type === 'list') return sourcesIn(block.items, ofMaps);
    if (!isBox(block)) return [];
    const own = block.type === 'addition' && block.source !== undefined ? [block.source] : [];
    return [...sourcesIn(block.children, ofMaps), ...own];
  });
}

function isBox(block: Block): block is Addition | Callout | ListItem | Quote {
  return ['addition', 'callout', 'item', 'quote'].includes(block.type);
}

/** All that the last chapter of a handout says; empty where it has nothing to say. */
export function sourcesText(deck: Deck): string {
  const { license, lang } = deck.meta;
  const lines = [...listSources(deck), ...(license === undefined ? [] : [license])];
  return lines.length === 0 ? '' : [labelsFor(lang).sources, ...lines].join('\n');
}
