import type { ServerResponse } from 'node:http';
import { extname } from 'node:path';
import type { ViteDevServer } from 'vite';
import { createLivePages } from './deck-page.ts';
import { mediaTypeOf } from './image-file.ts';
import { type Change, createLiveDeck, type LiveDeck, renderSnapshot, type Snapshot } from './live-deck.ts';
import type { LoadedDeck } from './load-deck.ts';
import { openSource } from './open-source.ts';
import { projectPath } from './project.ts';
import { readRegularFile } from './read-regular-file.ts';
import { answerVideo } from './serve-videos.ts';

export interface DeckSource {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  readonly load: () => Promise<LoadedDeck>;
  /** The command of the author's editor; else one that runs. */
  readonly editor?: string | undefined;
  /** Hears of every state of the deck that is shown while it is being written. */
  readonly onLoad?: (loaded: LoadedDeck) => void;
}

/**
 * A deck is read as soon as a file is saved, and once more when nothing has been heard of it for so long, in ms: editors write in
 * pieces, and watchers may miss what follows at once.
 */
const settlesWithin = 75;

/** Serves the deck at `/`, and lets the browser load it again when what it shows has changed. */
export async function serveLiveDeck(
  server: ViteDevServer,
  { source, load, editor, onLoad }: DeckSource,
): Promise<void> {
  server.watcher.add([source, projectPath('src/theme'), projectPath('assets')]);
  const pages = createLivePages();
  const live = await createLiveDeck(load, pages, ({ loaded }) => {
    // A deck of one file has neighbours that are none of its business; its pictures and fonts are.
    server.watcher.add([...loaded.included]);
    server.watcher.add([...loaded.images.values(), ...loaded.videos.values(), ...loaded.fonts].map(({ path }) => path));
    onLoad?.(loaded);
  });
  sendChanges(server, live, pages.forgetStyle);
  server.ws.on('deck:open', async ({ at }: { at?: unknown }, client) => {
    const { loaded } = await live.current();
    const text = await openSource(loaded, at, editor);
    if (text !== undefined) client.send('deck:told', { text });
  });
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

function sendChanges({ watcher, ws }: ViteDevServer, live: LiveDeck, forgetStyle: () => void): void {
  // Only a style sheet that cannot be read gets here: Vite shows the message over the last good page.
  const fail = (error: unknown) => ws.send({ type: 'error', err: { message: String(error), stack: '' } });
  const refresh = (isSettled: boolean) =>
    void live.refresh(isSettled).then((change) => change && sendTo(ws, [change]), fail);
  // A page may have been loaded between two states, or be one of an earlier server.
  ws.on('deck:hello', ({ version }: { version?: unknown }, client) => {
    live.current().then(() => sendTo(client, live.missedBy(String(version))), fail);
  });
  let settled: NodeJS.Timeout | undefined;
  watcher.on('all', (_event, path, stats) => {
    if (!isShown(path)) return;
    if (isStyle(path)) forgetStyle();
    clearTimeout(settled);
    settled = setTimeout(refresh, settlesWithin, true);
    // Editors empty a file before they fill it; a deck read in between would lose the slide that is shown.
    if (stats?.size !== 0) refresh(false);
  });
}

/** Where one of the changes takes a new page, that page has all of them. */
function sendTo(page: Pick<ViteDevServer['ws'], 'send'>, changes: readonly Change[] | undefined): void {
  if (changes?.every(({ patch }) => patch !== undefined)) for (const change of changes) page.send('deck:patch', change);
  else page.send({ type: 'full-reload' });
}

function isStyle(path: string): boolean {
  return ['.css', '.woff2', '.ttf', '.otf'].includes(extname(path).toLowerCase());
}

/** Whether a file of this kind can be part of the page; Vite itself takes care of the shell's sources. */
function isShown(path: string): boolean {
  return (
    isStyle(path) ||
    ['.md', '.mp4', '.webm', '.vtt', '.txt'].includes(extname(path).toLowerCase()) ||
    mediaTypeOf(path) !== undefined
  );
}

/** Resolves to whether the address was one of ours. */
async function answer(snapshot: Snapshot, url: string, response: ServerResponse): Promise<boolean> {
  const path = url.replace(/[?#].*$/s, '');
  if (path === '/' || path === '/index.html') {
    response
      .setHeader('Content-Type', 'text/html; charset=utf-8')
      .setHeader('Cache-Control', 'no-store')
      .end(renderSnapshot(snapshot));
    return true;
  }
  if (path === '/favicon.ico') {
    response.writeHead(204).end();
    return true;
  }
  const image = snapshot.images.get(path);
  if (!image) return false;
  const read = await readRegularFile(image.path);
  if ('trouble' in read) return false;
  // Opened for itself, an SVG file could run scripts.
  response.setHeader('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'; img-src data:");
  response.setHeader('X-Content-Type-Options', 'nosniff').setHeader('Cache-Control', 'max-age=31536000, immutable');
  response.setHeader('Content-Type', image.mediaType).end(read.bytes);
  return true;
}
