import { createLogger, createServer } from 'vite';
import { deckPlugin } from './deck-plugin.ts';
import { guardRequests } from './guard-requests.ts';
import type { LoadedDeck } from './load-deck.ts';
import { listenError, loopbackHost } from './loopback.ts';
import { projectPath } from './project.ts';
import { viteAlone } from './vite-alone.ts';
import { watchOver } from './watch-over.ts';
import { createWatchedDeck } from './watched-deck.ts';

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
  /** Hears of what is wrong with the machine, in German. */
  readonly onTrouble?: (message: string) => void;
}

interface RunningServer {
  readonly url: string;
  openBrowser(): void;
  close(): Promise<void>;
}

/** Serves a deck on this machine alone. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { source, audience, port, editor, onLoad, onTrouble } = options;
  const { load, ignores, ...watched } = createWatchedDeck(source, audience);
  let isBlind = false;
  const customLogger = quietLogger((message) => {
    if (!isBlind) onTrouble?.(describeBlindness(message));
    isBlind = true;
  });
  const server = await createServer({
    ...viteAlone,
    appType: 'custom',
    clearScreen: false,
    customLogger,
    // reveal.js is one module already, and finding that out would write into node_modules.
    optimizeDeps: { noDiscovery: true },
    plugins: [guardRequests(), deckPlugin({ source, load, editor, ...(onLoad && { onLoad }) })],
    server: {
      host: await loopbackHost(),
      port,
      cors: false,
      allowedHosts: [],
      fs: { strict: true, allow: ['src', 'assets', 'node_modules'].map(projectPath) },
      watch: { ignored: ignores },
    },
  });
  const stopWatching = watchOver(server.watcher, { ...watched, isBlind: () => isBlind });
  const close = () => {
    stopWatching();
    return server.close();
  };
  try {
    await server.listen();
  } catch (error) {
    // Else what watches files would keep the process from ending.
    await close();
    throw listenError(error, port);
  }
  return { url: server.resolvedUrls?.local[0] ?? '', openBrowser: () => server.openBrowser(), close };
}

/** What Vite says of its watcher, from its first moment on, is said here in German. */
function quietLogger(onBlind: (message: string) => void) {
  const logger = createLogger('error');
  const { error } = logger;
  logger.error = (message, options) =>
    message.includes('file watcher error') ? onBlind(message) : error(message, options);
  return logger;
}

function describeBlindness(message: string): string {
  const [code = 'unbekannter Grund'] = /\bE[A-Z]{3,}\b/.exec(message) ?? [];
  return (
    `Das System kann keine weiteren Dateien überwachen (${code}).\n` +
    '    Es geht trotzdem weiter: Zweimal in der Sekunde wird nachgesehen, ob Sie etwas gespeichert haben.\n' +
    '    Schließen Sie andere Programme, die Ordner überwachen, oder starten Sie mit einem kleineren Ordner.\n'
  );
}
