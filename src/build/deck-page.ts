import { createHash } from 'node:crypto';
import { inlineScripts } from '../core/inline-script.ts';
import { type PageParts, type PageTexts, renderPage, renderPageTexts } from '../core/render-page.ts';
import { contentSecurity } from './content-security.ts';
import { renderDeckStyle, renderLiveStyle, styleKey } from './deck-style.ts';
import { embedImages, type ImageFile } from './image-file.ts';
import { licenceNotices } from './licence-notices.ts';
import type { LoadedDeck } from './load-deck.ts';
import { devVideoUrl } from './serve-videos.ts';
import { shortenProperties } from './shorten-properties.ts';
import { describeVideos, embeddedAddress, exportedAddress } from './video-files.ts';

/** What a page has that is looked at by a program; an exported file has nothing of it. */
export type PageOptions = Pick<PageParts, 'positions'>;

/** The page as one file that needs nothing but itself. */
export async function renderExportPage(loaded: LoadedDeck, script: string, options: PageOptions = {}): Promise<string> {
  const { deck, images, fonts } = loaded;
  const videos = await describeVideos(loaded, (video) =>
    options.positions ? embeddedAddress(video) : exportedAddress(loaded, video),
  );
  const words = renderPage(deck, { style: '', script: { src: '' }, images: new Map(), videos });
  const shown = [words, script];
  return renderPage(deck, {
    ...options,
    style: shortenProperties(await renderDeckStyle(loaded, { medium: 'screen', cuts: 'variable', shown }), shown),
    script: { inline: script },
    build: createHash('sha256').update(words).update(script).digest('hex').slice(0, 12),
    csp: contentSecurity(inlineScripts(script), videos.size > 0),
    licences: await licenceNotices(deck, fonts),
    images: await embedImages(images),
    videos,
  });
}

/** Address of a module that exists only while a deck is served. */
export const devScript = '/@deck/dev.js';

/** The shell from its sources, and Vite's client, which loads the page again on a change. */
export const devScriptText = [
  "import '/@vite/client';",
  "import '/src/shell/live/live-page.ts';",
  "import '/src/shell/main.ts';",
  '',
].join('\n');

/** Renders the states of a deck that is being written. */
export interface LivePages {
  /** With what is wrong shown to the author. */
  readonly render: (loaded: LoadedDeck) => Promise<PageTexts>;
  /** A file of CSS or a font has changed. */
  readonly forgetStyle: () => void;
}

/** Style takes as long as a hundred slides, and seldom changes. */
export function createLivePages(): LivePages {
  let slug: string | undefined;
  let known: { readonly key: string; readonly style: Awaited<ReturnType<typeof renderLiveStyle>> } | undefined;
  return {
    async render(loaded) {
      const { deck, images, findings, sources } = loaded;
      const key = styleKey(loaded);
      if (known?.key !== key) known = { key, style: await renderLiveStyle(loaded) };
      // Made of the title, where an author gives none; by it the windows of a talk know each other, and what is kept of it.
      slug ??= deck.meta.slug;
      return renderPageTexts(
        { ...deck, meta: { ...deck.meta, slug } },
        {
          ...known.style,
          script: { src: devScript },
          images: new Map([...images].map(([src, image]) => [src, devImageUrl(image)])),
          videos: await describeVideos(loaded, devVideoUrl),
          findings,
          sources,
          positions: true,
        },
      );
    },
    forgetStyle() {
      known = undefined;
    },
  };
}

/** Says nothing of where the file lies: only pictures that the deck shows have an address at all. */
export function devImageUrl({ version }: ImageFile): string {
  return `/@image/${version}`;
}
