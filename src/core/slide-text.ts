import type { Slide } from './deck.ts';
import { labelsFor } from './labels.ts';
import { type AddedText, blocksText } from './plain-text.ts';

/** Everything a slide shows, additions with their labels included: the words that every output must hold, in order. */
export function slideText(slide: Slide, lang = 'de'): string {
  return blocksText(slide.blocks, addedTextIn(lang));
}

/** What the slide says without anything marked as an addition, and without the source lines of maps. */
export function originalText(slide: Slide): string {
  return blocksText(slide.blocks, () => '');
}

export function notesText(slide: Slide, lang = 'de'): string {
  return blocksText(slide.notes, addedTextIn(lang));
}

function addedTextIn(lang: string): AddedText {
  const labels = labelsFor(lang);
  const textOf: AddedText = (block) => {
    if (block.type === 'map') return block.added ? `${labels.addition} ${labels.mapSource}` : labels.mapSource;
    const source = block.source === undefined ? [] : [`${labels.source}: ${block.source}`];
    return [labels.addition, blocksText(block.children, textOf), ...source].join('\n');
  };
  return textOf;
}
