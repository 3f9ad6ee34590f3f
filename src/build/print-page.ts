import { renderPrintPage } from '../core/render-print.ts';
import { renderDeckStyle } from './deck-style.ts';
import { embedImages } from './image-file.ts';
import type { LoadedDeck } from './load-deck.ts';

/** The page that all PDFs are printed of, complete in itself. */
export async function buildPrintPage(loaded: LoadedDeck): Promise<string> {
  const { deck, images } = loaded;
  const words = renderPrintPage(deck, { style: '', images: new Map() });
  const style = await renderDeckStyle(loaded, { medium: 'print', cuts: 'static', shown: [words] });
  return renderPrintPage(deck, { style, images: await embedImages(images) });
}
