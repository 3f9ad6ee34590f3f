import { build } from 'vite';
import { renderSlides } from '../core/render-slide.ts';
import { checkHtml } from './check-html.ts';
import type { PageOptions } from './deck-page.ts';
import { deckPlugin } from './deck-plugin.ts';
import { refuseUnfit } from './export-error.ts';
import { keepLanguage } from './keep-language.ts';
import type { LoadedDeck } from './load-deck.ts';
import { trimReveal } from './trim-reveal.ts';
import { exportedAddress } from './video-files.ts';
import { viteAlone } from './vite-alone.ts';

/**
 * The deck as one HTML file that needs nothing but itself and its films.
 * @throws ExportError when it does not say all that the deck says
 */
export async function exportHtml(loaded: LoadedDeck): Promise<string> {
  const html = await buildHtml(loaded);
  const beside = [...loaded.videos.values()].map((video) => exportedAddress(loaded, video));
  const hint = 'Das liegt am Programm, nicht an Ihrem Text. Bitte melden Sie es mit dieser Ausgabe.';
  refuseUnfit('Die HTML-Datei', checkHtml(html, loaded.deck, beside), hint);
  return html;
}

/** The same page, unchecked; with `positions` its elements say where they stand in the author's text. */
export async function buildHtml(loaded: LoadedDeck, options: PageOptions = {}): Promise<string> {
  const built = await build({
    ...viteAlone,
    logLevel: 'silent',
    plugins: [
      trimReveal(renderSlides(loaded.deck, new Map(), 'screen')),
      keepLanguage(loaded.deck.meta.lang),
      deckPlugin({ source: loaded.folder, load: async () => loaded }, options),
    ],
  });
  const files = 'output' in built ? built.output : [];
  const page = files.find((file) => file.type === 'asset' && file.fileName.endsWith('.html'));
  if (page?.type !== 'asset') throw new Error('Vite built no page.');
  return String(page.source);
}
