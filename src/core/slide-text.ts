import type { Slide } from './deck.ts';
import type { DeckMeta } from './deck-meta.ts';
import { labelsFor } from './labels.ts';
import { logoText } from './logo.ts';
import { type AddedText, blocksText } from './plain-text.ts';
import { isUntitled } from './read-title.ts';
import { videoName } from './video.ts';

/**
 * All that an output says on a slide, in order: the text of the slide between what is added around it, which is a heading
 * for bookmarks and for those who listen where the slide has none, and the alternative text of the logo.
 */
export function renderedText(slide: Slide, meta: DeckMeta): string {
  return withFrame(slide, meta, slideText(slide, meta.lang));
}

/** The same of a PDF, where maps are pictures with an alternative text. */
export function printedText(slide: Slide, meta: DeckMeta): string {
  return withFrame(slide, meta, blocksText(slide.blocks, addedTextIn(meta.lang, labelsFor(meta.lang).map)));
}

function withFrame(slide: Slide, meta: DeckMeta, text: string): string {
  const heading = isUntitled(slide) ? slide.title : '';
  return [heading, text, logoText(slide, meta)].filter((part) => part !== '').join('\n');
}

/** All that the author has written on a slide, additions with their labels included, in order. */
export function slideText(slide: Pick<Slide, 'blocks'>, lang = 'de'): string {
  return blocksText(slide.blocks, addedTextIn(lang));
}

/** What the slide says without anything marked as an addition, and without the source lines of maps. */
export function originalText(slide: Slide): string {
  return blocksText(slide.blocks, () => '');
}

export function notesText(slide: Pick<Slide, 'notes'>, lang = 'de'): string {
  return blocksText(slide.notes, addedTextIn(lang));
}

/** The notes on paper, where maps are pictures with an alternative text. */
function printedNotesText(slide: Slide, lang: string): string {
  return blocksText(slide.notes, addedTextIn(lang, labelsFor(lang).map));
}

/** What a slide and its notes say where they are printed; the same of a page that somebody prints, where a map is the list of its places. */
export const printedTexts = { slide: printedText, notes: printedNotesText };
export const pageTexts: typeof printedTexts = { slide: renderedText, notes: notesText };

function addedTextIn(lang: string, drawing = ''): AddedText {
  const labels = labelsFor(lang);
  const textOf: AddedText = (block, part) => {
    if (part === 'drawing') return drawing;
    if (block.type === 'qr') return block.modules === undefined ? '' : labels.qrCode(block.address);
    if (block.type === 'flowchart') return '';
    if (block.type === 'video') return labels.video(videoName(block.src));
    if (block.type === 'callout') return labels.callouts[block.kind];
    if (block.type === 'map') return block.added ? `${labels.addition} ${labels.mapSource}` : labels.mapSource;
    const source = block.source === undefined ? [] : [`${labels.source}: ${block.source}`];
    return [labels.addition, blocksText(block.children, textOf), ...source].join('\n');
  };
  return textOf;
}
