import type { Addition, Slide } from './deck.ts';
import { labelsFor } from './labels.ts';
import { blocksText } from './plain-text.ts';

/** Everything a slide shows, additions with their labels included: the words that every output must hold, in order. */
export function slideText(slide: Slide, lang = 'de'): string {
  return blocksText(slide.blocks, additionTextIn(lang));
}

/** What the slide says without anything marked as an addition. */
export function originalText(slide: Slide): string {
  return blocksText(slide.blocks, () => '');
}

export function notesText(slide: Slide, lang = 'de'): string {
  return blocksText(slide.notes, additionTextIn(lang));
}

function additionTextIn(lang: string): (addition: Addition) => string {
  const labels = labelsFor(lang);
  const textOf = (addition: Addition): string => {
    const source = addition.source === undefined ? [] : [`${labels.source}: ${addition.source}`];
    return [labels.addition, blocksText(addition.children, textOf), ...source].join('\n');
  };
  return textOf;
}
