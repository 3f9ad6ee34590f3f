import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { mediaTypeOf } from './image-file.ts';
import { createLiveDeck, type LiveDeck, type Snapshot } from './live-deck.ts';
import type { LoadedDeck } from './load-deck.ts';
import { projectPath } from './project.ts';
import { answerVideo } from './serve-videos.ts';

export interface DeckSource {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  readonly load: () => Promise<LoadedDeck>;
  /** Hears of every state of the deck that is shown while it is being written. */
  readonly onLoad?: (loaded: LoadedDeck) => void;
}

/** Editors empty a file before they fill it; a deck read in between would lose the slide that is shown. */
const settleMilliseconds = 20;

/** Serves the deck at `/`, and lets the browser load it again when what it shows has changed. */
export async function serveLiveDeck(server: ViteDevServer, { source, load, onLoad }: DeckSource): Promise<void> {
  server.watcher.add([source, projectPath('src/theme'), projectPath('assets')]);
  const live = await createLiveDeck(load, ({ loaded }) => {
    // A deck of one file has neighbours that are none of its business; its pictures and fonts are.
    server.watcher.add([...loaded.included]);
    server.watcher.add([...loaded.images.values(), ...loaded.videos.values(), ...loaded.fonts].map(({ path }) => path));
    onLoad?.(loaded);
  });
  reloadOnChange(server, live);
  server.middlewares.use((request, response, next) => {
    const { url = '/' } = request;
    live
      .current()
      .then(
        async (snapshot) =>
          (await answer(snapshot, url, response)) || answerVideo(snapshot.loaded.videos, request, response),
      )
      .then((answered) => answered || next(), next);
  });
}

function reloadOnChange({ watcher, ws }: ViteDevServer, live: LiveDeck): void {
  const refresh = () =>
    live.refresh().then(
      (changed) => changed && ws.send({ type: 'full-reload' }),
      // Only a style sheet that cannot be read gets here: Vite shows the message over the last good page.
      (error: unknown) => ws.send({ type: 'error', err: { message: String(error), stack: '' } }),
    );
  let settled: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path) => {
    if (!isShown(path)) return;
    clearTimeout(settled);
    settled = setTimeout(refresh, settleMilliseconds);
  });
}

/** Whether a file of this kind can be part of the page; Vite itself takes care of the shell's sources. */
function isShown(path: string): boolean {
  return (
    ['.md', '.css', '.woff2', '.ttf', '.otf', '.mp4', '.webm', '.vtt', '.txt'].includes(extname(path).toLowerCase()) ||
    mediaTypeOf(path) !== undefined
  );
}

/** Resolves to whether the address was one of ours. */
async function answer({ page, images }: Snapshot, url: string, response: ServerResponse): Promise<boolean> {
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/' || path === '/index.html') {
    response.setHeader('Content-Type', 'text/html; charset=utf-8').setHeader('Cache-Control', 'no-store').end(page);
    return true;
  }
  if (path === '/favicon.ico') {
    response.writeHead(204).end();
    return true;
  }
  const image = images.get(path);
  const bytes = image && (await readFile(image.path).catch(() => undefined));
  if (!bytes) return false;
  // Opened for itself, an SVG file could run scripts.
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  response.setHeader('X-Content-Type-Options', 'nosniff').setHeader('Cache-Control', 'max-age=31536000, immutable');
  response.setHeader('Content-Type', image.mediaType).end(bytes);
  return true;
}
