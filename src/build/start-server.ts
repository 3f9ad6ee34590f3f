import { dirname, extname } from 'node:path';
import { createServer } from 'vite';
import { deckPlugin } from './deck-plugin.ts';
import { ExportError } from './export-error.ts';
import { isInside } from './inside.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { projectPath } from './project.ts';
import { viteAlone } from './vite-alone.ts';

interface ServerOptions {
  /** Absolute path of the deck: a folder or one Markdown file. */
  readonly source: string;
  /** See `chooseAudience`; all slides when not said. */
  readonly audience?: string | undefined;
  /** The next free one is taken when it is not free. */
  readonly port: number;
  /** The command of the author's editor; else one that runs. */
  readonly editor?: string | undefined;
  /** Hears of every state of the deck. */
  readonly onLoad?: (loaded: LoadedDeck) => void;
}

interface RunningServer {
  readonly url: string;
  openBrowser(): void;
  close(): Promise<void>;
}

/** Serves a deck on this machine alone. */
export async function startServer({ source, audience, port, editor, onLoad }: ServerOptions): Promise<RunningServer> {
  const folder = extname(source).toLowerCase() === '.md' ? dirname(source) : source;
  const watched = [projectPath('src'), projectPath('assets'), folder];
  const load = async () => {
    const loaded = await loadDeck(source, { audience });
    watched.push(...loaded.included.filter((path) => !watched.includes(path)));
    return loaded;
  };
  const server = await createServer({
    ...viteAlone,
    appType: 'custom',
    clearScreen: false,
    logLevel: 'error',
    // reveal.js is one module already, and finding that out would write into node_modules.
    optimizeDeps: { noDiscovery: true },
    plugins: [deckPlugin({ source, load, editor, ...(onLoad && { onLoad }) })],
    server: {
      host: 'localhost',
      port,
      fs: { strict: true, allow: ['src', 'assets', 'node_modules'].map(projectPath) },
      watch: {
        ignored: (path: string) => !watched.some((place) => isInside(place, path) || isInside(path, place)),
      },
    },
  });
  await server.listen().catch((error: unknown) => {
    throw new ExportError(`Auf Port ${port} lässt sich nichts starten.`, 'Wählen Sie mit --port einen anderen.', {
      cause: error,
    });
  });
  return {
    url: server.resolvedUrls?.local[0] ?? '',
    openBrowser: () => server.openBrowser(),
    close: () => server.close(),
  };
}
