import { existsSync } from 'node:fs';
import { audienceOption } from './audience-option.ts';
import { ExportError } from './export-error.ts';
import { formatCount } from './format-number.ts';
import { type LoadedDeck, loadDeck } from './load-deck.ts';
import { showFindings } from './show-findings.ts';
import { startServer } from './start-server.ts';
import type { Terminal } from './terminal.ts';
import { defineVerb } from './verb.ts';

const defaultPort = 3000;

export const startVerb = defineVerb({
  name: 'start',
  script: 'npm start',
  summary: 'zeigt den Vortrag im Browser; Änderungen erscheinen beim Speichern',
  description:
    'Zeigt den Vortrag im Browser dieses Rechners. Gespeicherte Änderungen erscheinen sofort,\n' +
    'auf derselben Folie und beim selben Schritt. Strg+C beendet.',
  options: {
    port: { type: 'string', value: '<Zahl>', help: `Port (sonst: ${defaultPort}); ist er belegt, der nächste freie` },
    editor: { type: 'string', value: '<Befehl>', help: 'Editor, den Alt und Klick öffnen (sonst: einer, der läuft)' },
    open: { type: 'boolean', negatable: true, help: 'den Browser nicht öffnen' },
    ...audienceOption,
  },
  async run({ source, values: { port, audience, editor, open = canOpenBrowser(process) } }, terminal) {
    if (!existsSync(source)) return refuse(await loadDeck(source), terminal);
    const wanted = parsePort(port);
    let shown: LoadedDeck | undefined;
    const showNews = createNews(terminal);
    const server = await startServer({
      source,
      audience,
      editor,
      port: wanted,
      onLoad(loaded) {
        shown = loaded;
        showNews(loaded);
      },
      onTrouble: (message) => terminal.err.write(`\nHinweis: ${message}`),
    });
    terminal.out.write(noticeOfPort(server.url, wanted) + welcome(server.url, shown));
    if (open) server.openBrowser();
    await untilInterrupted();
    await server.close();
    return 0;
  },
});

/** Whether there is a screen to open a browser on. */
export function canOpenBrowser({ platform, env }: Pick<NodeJS.Process, 'platform' | 'env'>): boolean {
  if (env['CI']) return false;
  return platform !== 'linux' || Boolean(env['DISPLAY'] || env['WAYLAND_DISPLAY']);
}

export function parsePort(text: string | undefined): number {
  if (text === undefined) return defaultPort;
  const port = Number(text);
  if (/^\d+$/.test(text) && port <= 65_535) return port;
  throw new ExportError(`»${text}« ist kein Port.`, `Ein Port ist eine Zahl bis 65535, zum Beispiel ${defaultPort}.`);
}

function refuse({ findings, folder }: LoadedDeck, { cwd, err }: Terminal): number {
  err.write(showFindings(findings, folder, cwd));
  return 1;
}

/** Says what is wrong with the deck whenever that changes, and when it is all right again. */
function createNews({ cwd, err }: Terminal): (loaded: LoadedDeck) => void {
  let last = '';
  return ({ findings, folder }) => {
    const news = showFindings(findings, folder, cwd);
    if (news !== last) err.write(news === '' ? '\nAlles in Ordnung.\n' : `\n${news}`);
    last = news;
  };
}

/** Whoever has the usual address in a bookmark would see another deck there. */
function noticeOfPort(url: string, wanted: number): string {
  const { port } = new URL(url);
  return wanted === 0 || Number(port || 80) === wanted
    ? ''
    : `\nPort ${wanted} ist belegt, deshalb nun Port ${port}.\n`;
}

function welcome(url: string, loaded: LoadedDeck | undefined): string {
  const title = loaded?.deck.meta.title ?? '';
  const slides = formatCount(loaded?.deck.slides.length ?? 0, 'Folie', 'Folien');
  return `\n»${title}« (${slides}) läuft hier:\n\n    ${url}\n\nS = Sprecheransicht · Alt+Klick = öffnet den Text im Editor · Strg+C = beenden\n\n`;
}

function untilInterrupted(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => resolve());
  });
}
