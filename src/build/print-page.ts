import { renderPrintPage } from '../core/render-print.ts';
import { renderDeckStyle } from './deck-style.ts';
import { embedImages } from './image-file.ts';
import type { LoadedDeck } from './load-deck.ts';
import { renderStepStyle } from './step-style.ts';
import { describeVideos } from './video-files.ts';

/**
 * The page that all PDFs are printed of, complete in itself.
 * @param steps whether one of them has a page for each step
 */
export async function buildPrintPage(loaded: LoadedDeck, steps = false): Promise<string> {
  const { deck, images } = loaded;
  const videos = await describeVideos(loaded, () => undefined);
  const words = renderPrintPage(deck, { style: '', images: new Map(), steps });
  const style = await renderDeckStyle(loaded, { medium: 'print', cuts: 'static', shown: [words] });
  const all = steps ? `${await renderStepStyle()}\n${style}` : style;
  return renderPrintPage(deck, { style: all, images: await embedImages(images), videos, steps });
}
